from dataclasses import replace

import pytest
import time_machine
from facturx import get_facturx_xml_from_pdf

from marketplace.billing.einvoice import invoice_xml
from marketplace.billing.factur_x import embed
from marketplace.billing.pdf import render
from tests.marketplace.billing.test_document import PAID


def made(document=PAID):
    return embed(
        render(document),
        invoice_xml(document),
        title=f"Invoice {document.number}",
        author=document.seller,
        issued_s=document.issued_s,
    )


def test_two_renders_at_other_hours_are_the_same_bytes():
    with time_machine.travel("2026-11-24T08:00:00Z"):
        first = made()
    with time_machine.travel("2031-01-02T03:04:05Z"):
        assert made() == first
    assert made(replace(PAID, number="7-0002")) != first


def test_programs_find_the_xml_in_the_pdf():
    name, xml = get_facturx_xml_from_pdf(made(), check_xsd=True)
    assert (name, xml) == ("factur-x.xml", invoice_xml(PAID))


def test_xml_that_the_schema_does_not_accept_is_put_nowhere():
    with pytest.raises(ValueError):
        embed(render(PAID), b"<invoice/>", title="", author="", issued_s=0)
