import pytest

from marketplace.billing.close_week import close_week
from marketplace.billing.invoice import number, read_number
from marketplace.billing.models import Invoice
from marketplace.billing.queries import (
    invoice_called,
    invoice_of_week,
    invoices_of,
    parts_behind,
)
from marketplace.policy import Policy
from tests.marketplace.diaries import HOUR, WEEK, a_diary


@pytest.fixture
def billed(market):
    a_diary(market.contract, market.device, 31 * HOUR)
    ids = [market.contract.id]
    close_week(WEEK, ids, now_s=WEEK.lock_s, policy=Policy())
    return market


def test_both_sides_read_the_same_invoice(billed):
    for actor in (billed.andris, billed.maya, billed.vera):
        (document,) = invoices_of(actor)
        assert (document.seconds, document.gross.minor) == (30 * HOUR, 126_000)
        assert invoice_called(actor, document.number) == document
        assert invoice_of_week(actor, billed.contract.id, WEEK) == document


def test_anothers_invoice_is_not_there(billed):
    name = number(billed.andris.pk, 1)
    assert invoices_of(billed.jonas) == []
    assert invoice_called(billed.jonas, name) is None
    assert invoice_of_week(billed.jonas, billed.contract.id, WEEK) is None
    assert parts_behind(billed.jonas, name) == []


@pytest.mark.parametrize("name", ["", "7", "7-1", "7-0002", "x-0001", "7-0001; --", "0-0001"])
def test_a_name_that_is_no_invoice_finds_none(billed, name):
    assert invoice_called(billed.andris, name) is None


def test_every_second_behind_a_line_is_there_with_its_fate(billed):
    parts = parts_behind(billed.maya, number(billed.andris.pk, 1))
    seconds = {"billed": 0, "over_limit": 0}
    for part in parts:
        seconds[part.fate] += part.seconds
    assert seconds == {"billed": 30 * HOUR, "over_limit": HOUR}


def test_a_list_of_invoices_takes_two_statements(billed, django_assert_num_queries):
    with django_assert_num_queries(2):
        invoices_of(billed.andris)
    assert Invoice.objects.count() == 1


def test_a_number_reads_back():
    assert read_number(number(7, 3)) == (7, 3)
    assert number(7, 3) == "7-0003"
