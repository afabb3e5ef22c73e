"""The server was down: nobody loses time by it, and what was missed is made up in order."""

import pytest
from django.db import transaction

from marketplace.billing.audit import audit
from marketplace.billing.close_week import close_week
from marketplace.billing.models import Invoice
from marketplace.deadlines.models import Deadline, Pulse
from marketplace.deadlines.pulse import pulse
from marketplace.deadlines.put import Due, put
from marketplace.deadlines.sandbox_time import set_offset
from marketplace.errors import Conflict
from marketplace.intake.models import Segment
from marketplace.policy import Policy
from marketplace.tasks import advance, run_due
from tests.builders import a_segment, unix
from tests.marketplace.diaries import HOUR, WEEK, a_card, a_diary
from tests.marketplace.test_tasks import Machine, Tools

POLICY = Policy()
GRACE = 12 * HOUR


@pytest.fixture
def a_week(market):
    """Thirty hours of Andris, and Maya's card that pays; the server is up on Sunday evening."""
    a_card(market.northwind)
    a_diary(market.contract, market.device, 30 * HOUR)
    beat("2026-11-22T22:00:00Z")
    run_due(unix("2026-11-22T22:00:00Z"), Tools())
    return market


def beat(text):
    return pulse(now_s=unix(text), policy=POLICY)


def test_down_at_the_lock_it_comes_twelve_hours_after_the_server_is_up(a_week):
    beat("2026-11-23T15:00:00Z")
    run_due(unix("2026-11-24T02:59:59Z"), Tools())
    assert not Invoice.objects.exists()
    run_due(unix("2026-11-24T03:00:00Z"), Tools())
    invoice = Invoice.objects.get()
    assert (invoice.issued_s, invoice.collected_s) == (unix("2026-11-24T03:00:00Z"),) * 2
    assert Deadline.objects.get(kind="review_end").due_s == WEEK.review_ends_s
    assert audit(policy=POLICY) == []


def test_until_the_moved_lock_time_is_taken_and_the_week_is_not_closed(market):
    beat("2026-11-22T22:00:00Z")
    up_s = unix("2026-11-23T15:00:00Z")
    beat("2026-11-23T15:00:00Z")
    market.clock.pass_s(up_s + HOUR - market.clock.now_s)
    market.receive(a_segment("2026-11-17T16:00:00Z"))
    with pytest.raises(Conflict, match="week_open"):
        close_week(WEEK, [market.contract.pk], now_s=up_s + HOUR, policy=POLICY)
    market.clock.pass_s(11 * HOUR)
    market.receive(a_segment("2026-11-17T16:10:00Z"))
    close_week(WEEK, [market.contract.pk], now_s=up_s + GRACE, policy=POLICY)
    assert (Invoice.objects.get().seconds, Segment.objects.filter(is_late=True).count()) == (600, 1)


def test_three_missed_weeks_are_three_invoices_in_order_with_two_days_of_review(a_week):
    for week in (WEEK.next, WEEK.next.next):
        a_diary(a_week.contract, a_week.device, HOUR, starts_s=week.starts_s)
    up_s = unix("2026-12-11T18:00:00Z")
    beat("2026-12-11T18:00:00Z")
    run_due(up_s + GRACE, Tools())
    issued = Invoice.objects.order_by("serial").values_list("week_s", "issued_s")
    assert list(issued) == [
        (week.starts_s, up_s + GRACE) for week in (WEEK, WEEK.next, WEEK.next.next)
    ]
    ends = Deadline.objects.filter(kind="review_end").values_list("due_s", flat=True)
    assert set(ends) == {up_s + GRACE + 48 * HOUR}
    run_due(up_s + GRACE + 48 * HOUR, Tools())
    releases = set(Deadline.objects.filter(kind="release").values_list("due_s", flat=True))
    assert releases == {up_s + GRACE + 48 * HOUR - 1 + 5 * 24 * HOUR}


def test_a_review_that_ends_while_down_goes_on_twelve_hours_and_takes_the_release_along(a_week):
    run_due(WEEK.lock_s, Tools())
    beat("2026-11-27T20:00:00Z")
    beat("2026-11-28T02:00:00Z")
    ends_s = unix("2026-11-28T14:00:00Z")
    assert Deadline.objects.get(kind="review_end").due_s == ends_s
    run_due(ends_s, Tools())
    assert Deadline.objects.get(kind="release").due_s == ends_s - 1 + 5 * 24 * HOUR


def test_what_is_of_nobody_keeps_its_instant(a_week):
    run_due(WEEK.review_ends_s, Tools())
    beat("2026-12-02T20:00:00Z")
    beat("2026-12-03T20:00:00Z")
    run_due(unix("2026-12-03T20:00:00Z"), Tools())
    assert Invoice.objects.get().released_s == WEEK.release_s


def test_auto_accept_that_was_due_while_down_waits_twelve_hours(db):
    with transaction.atomic():
        put([Due(kind="test", subject="milestone", due_s=5_000, is_of_person=True)])
    pulse(now_s=4_000, policy=POLICY)
    pulse(now_s=6_000, policy=POLICY)
    assert Deadline.objects.get(kind="test").due_s == 6_000 + GRACE


def test_a_clock_that_is_moved_is_no_gap(a_week):
    machine = Machine(unix("2024-01-01T00:00:00Z"))
    set_offset((unix("2026-11-22T22:00:00Z") - unix("2024-01-01T00:00:00Z")) * 1000)
    advance(unix("2026-12-22T22:00:00Z"), Tools(), machine_ms=machine)
    assert beat("2026-12-22T22:00:30Z") is None
    invoice = Invoice.objects.get()
    assert (invoice.issued_s, invoice.released_s) == (WEEK.lock_s, WEEK.release_s)


def test_the_heartbeat_is_written_once_a_minute(db):
    beat("2026-11-23T12:00:00Z")
    beat("2026-11-23T12:00:59Z")
    assert Pulse.objects.get().at_s == unix("2026-11-23T12:00:00Z")
    beat("2026-11-23T12:01:00Z")
    assert Pulse.objects.get().at_s == unix("2026-11-23T12:01:00Z")
