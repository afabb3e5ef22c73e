import pytest

from marketplace.billing.line_links import line_called, lines_of
from marketplace.billing.queries import invoices_of
from marketplace.contracts.models import Rate
from marketplace.tasks import run_due
from tests.marketplace.diaries import HOUR, MONDAY_S, WEEK, a_diary, funds
from tests.marketplace.test_tasks import Tools


@pytest.fixture
def billed(market):
    """Two hours, the rate raised in the middle of a segment."""
    funds(market.northwind, 100_000)
    market.rows = a_diary(market.contract, market.device, 2 * HOUR)
    Rate.objects.create(contract=market.contract, minor=5_000, from_s=MONDAY_S + HOUR + 207)
    run_due(WEEK.lock_s, Tools())
    return market


def test_each_line_leads_to_its_segments_and_their_seconds_add_up(billed):
    [invoice] = invoices_of(billed.andris)
    for position, row in enumerate(invoice.rows, start=1):
        page = line_called(billed.maya, invoice.number, position)
        assert (page.seconds, page.amount) == (row.seconds, row.amount)


def test_each_segment_leads_back_to_its_lines(billed):
    [invoice] = invoices_of(billed.andris)
    assert lines_of(billed.andris, billed.rows[0].pk) == [(invoice.number, 1)]
    assert lines_of(billed.maya, billed.rows[6].pk) == [(invoice.number, 1), (invoice.number, 2)]
    for segment in billed.rows:
        for name, position in lines_of(billed.andris, segment.pk):
            behind = line_called(billed.andris, name, position).behind
            assert segment.pk in {one.segment_id for one in behind}


def test_each_segment_bears_the_verdict_of_its_lock(billed):
    [invoice] = invoices_of(billed.andris)
    behind = line_called(billed.maya, invoice.number, 1).behind
    assert {reason.code for one in behind for reason in one.verdict.reasons} == {"NO_PICTURE"}


def test_a_stranger_finds_neither(billed):
    [invoice] = invoices_of(billed.andris)
    assert line_called(billed.jonas, invoice.number, 1) is None
    assert lines_of(billed.jonas, billed.rows[0].pk) == []
    assert line_called(billed.andris, invoice.number, 3) is None
