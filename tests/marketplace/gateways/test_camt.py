import pytest

from marketplace.errors import RuleBroken
from marketplace.gateways.camt import read_statements
from tests.builders import unix
from tests.marketplace.gateways.statements import a_statement, an_entry
from workdiary.money import Money


@pytest.mark.parametrize("version", ["02", "04", "08"])
def test_a_booked_credit_is_read_in_each_version(version):
    [statement] = read_statements(a_statement(an_entry(text="RF39C7 thanks"), version=version))
    [movement] = statement.movements
    assert (statement.id, statement.iban) == ("S-1", "DE89370400440532013000")
    assert (movement.amount, movement.is_credit) == (Money(129_780, "EUR"), True)
    assert (movement.booked_s, movement.texts) == (unix("2026-11-24T00:00:00Z"), ("RF39C7 thanks",))


def test_what_is_only_announced_is_no_movement():
    assert read_statements(a_statement(an_entry(status="PDNG")))[0].movements == ()


@pytest.mark.parametrize(
    ("amount", "currency", "minor"),
    [("5", "EUR", 500), ("5.0", "EUR", 500), ("8070", "JPY", 8070), ("1.5", "KWD", 1500)],
)
def test_amounts_come_in_the_digits_banks_like(amount, currency, minor):
    entry = an_entry(amount=amount, currency=currency)
    assert read_statements(a_statement(entry))[0].movements[0].amount == Money(minor, currency)


@pytest.mark.parametrize("amount", ["-5.00", "0.00", "1,50", "1.505", "NaN", "1e3", "", "٣.00"])
def test_an_amount_that_is_none_is_refused(amount):
    with pytest.raises(RuleBroken, match="bad_statement"):
        read_statements(a_statement(an_entry(amount=amount)))


BOMB = b"""<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">&b;</Document>"""
FILE = BOMB.replace(b'<!ENTITY a "ha">', b'<!ENTITY a SYSTEM "file:///etc/passwd">')


@pytest.mark.parametrize("file", [b"", b"<a/>", b"PK\x03\x04", b"\xff\xfe<", BOMB, FILE])
def test_anything_else_is_no_statement(file):
    with pytest.raises(RuleBroken, match="not_a_statement"):
        read_statements(file)


def test_a_huge_file_is_refused_before_it_is_read():
    with pytest.raises(RuleBroken, match="too_large"):
        read_statements(b" " * (20 * 1024 * 1024 + 1))
