from dataclasses import replace
from xml.etree.ElementTree import fromstring

import pytest

from marketplace.billing.document import BackRow, CreditNote, Row
from marketplace.billing.einvoice import invoice_xml, note_xml
from marketplace.billing.factur_x import check
from tests.marketplace.billing.test_document import PAID, RATE, WEEK
from workdiary.money import Money, line

NOTE = CreditNote(
    number="7-C0001",
    invoice="7-0001",
    invoice_issued_s=WEEK.lock_s,
    title="Shop checkout rebuild",
    seller="Andris Kalniņš",
    buyer="Northwind Ltd",
    week=WEEK,
    issued_s=WEEK.release_s,
    cause="dispute",
    rows=(BackRow(rate=RATE, seconds=4_200, amount=line(RATE, 4_200)),),
    gross=Money(4_900, "USD"),
    client_fee=Money(147, "USD"),
    fee=Money(490, "USD"),
)


def texts(xml, name):
    return [one.text for one in fromstring(xml).iter() if one.tag.endswith(f"}}{name}")]


def test_the_schema_accepts_an_invoice_and_a_credit_note():
    check(invoice_xml(PAID))
    check(note_xml(NOTE))
    check(note_xml(replace(NOTE, rows=())))


def test_the_schema_does_not_accept_just_anything():
    with pytest.raises(ValueError, match="TypeCode"):
        check(invoice_xml(PAID).replace(b"TypeCode>380", b"TypeCode><b/>"))


def test_the_same_document_is_the_same_bytes_with_every_letter():
    assert invoice_xml(PAID) == invoice_xml(PAID)
    assert "Andris Kalniņš".encode() in invoice_xml(PAID)


def test_quantity_and_price_give_the_amount_exactly():
    xml = invoice_xml(PAID)
    assert texts(xml, "BilledQuantity") == ["108000"]
    assert texts(xml, "ChargeAmount") + texts(xml, "BasisQuantity") == ["42.00", "3600"]
    assert texts(xml, "GrandTotalAmount") == ["1297.80"]


def test_a_late_line_says_of_which_week_it_is_and_how_it_comes_about():
    late = Row(
        rate=RATE, tracked_s=601, manual_s=0, amount=Money(701, "USD"), late_week=WEEK,
        before_s=36_007,
    )  # fmt: skip
    xml = invoice_xml(replace(PAID, rows=(*PAID.rows, late)))
    check(xml)
    assert any("late time of week 2026-11-16" in one for one in texts(xml, "Content"))


@pytest.mark.parametrize(("currency", "shown"), [("JPY", "126000"), ("KWD", "126.000")])
def test_other_digits_are_spelled_as_the_currency_has_them(currency, shown):
    def money(minor):
        return Money(minor, currency)

    xml = invoice_xml(
        replace(PAID, rows=(), gross=money(126_000), client_fee=money(3_780), fee=money(0))
    )
    assert texts(xml, "LineTotalAmount") == [shown]


@pytest.mark.parametrize(
    "title", ["<script>&amp;", "Logo \x0b\x00 refresh", "日本語 ✓ العربية", "😀"]
)
def test_a_title_of_any_letters_is_only_text(title):
    xml = invoice_xml(replace(PAID, title=title))
    check(xml)
    assert texts(xml, "Name")[0].startswith(title.replace("\x0b\x00", "")[:4])


def test_a_credit_note_names_its_invoice():
    assert texts(note_xml(NOTE), "IssuerAssignedID") == ["7-0001"]
    assert texts(note_xml(NOTE), "TypeCode")[0] == "381"
