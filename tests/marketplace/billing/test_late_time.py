"""Late time, and time after a pause nobody knew of: billed once, with the client's consent."""

import pytest

from marketplace.billing.audit import audit
from marketplace.billing.close_all import close_all
from marketplace.billing.models import Invoice, LateTime, Line
from marketplace.contracts.pause import pause
from marketplace.contracts.resume import resume
from marketplace.errors import Conflict, NotAllowed, NotFound
from marketplace.notices.models import Notice
from marketplace.policy import Policy
from marketplace.review.consent_late import consent_late
from tests.builders import an_id
from tests.marketplace.conftest import a_contract
from tests.marketplace.diaries import HOUR, MONDAY_S, WEEK, a_diary, funds

POLICY = Policy()
NEXT = WEEK.next
ASKED = WEEK.lock_s + HOUR


@pytest.fixture
def late(market):
    """10:00:07 in time and 0:10:01 late at 33.33, of which the week is closed."""
    funds(market.northwind, 100_000)
    market.contract = a_contract(
        market.andris, market.northwind, rate_minor=3_333, limit_s=40 * HOUR
    )
    a_diary(market.contract, market.device, 10 * HOUR + 7)
    a_diary(market.contract, market.device, 601, starts_s=MONDAY_S + 20 * HOUR, is_late=True)
    close(WEEK)
    return market


def close(week):
    return close_all(week, now_s=week.lock_s, policy=POLICY)


def consent(market, segments=None, *, is_given=True, actor=None, now_s=ASKED):
    return consent_late(
        market.contract.pk,
        segments,
        is_given=is_given,
        actor=actor or market.maya,
        now_s=now_s,
        policy=POLICY,
    )


def test_consented_late_time_is_an_own_line_of_the_next_invoice(late):
    a_diary(late.contract, late.device, HOUR, starts_s=NEXT.starts_s)
    assert consent(late) == 2
    close(NEXT)
    invoice = Invoice.objects.get(week_s=NEXT.starts_s)
    lines = invoice.lines.order_by("position").values_list(
        "late_week_s", "before_s", "amount_minor"
    )
    assert list(lines) == [(None, 0, 3_333), (WEEK.starts_s, 36_007, 557)]
    assert (invoice.gross_minor, invoice.seconds) == (3_890, HOUR + 601)
    assert audit(policy=POLICY) == []


def test_the_freelancer_hears_what_was_said_of_it_once(late):
    consent(late)
    consent(late)
    [told] = Notice.objects.filter(member=late.andris, kind="late_agreed")
    assert told.facts["asked_s"] == 601 and told.facts["author"] == late.maya.name


def test_without_other_work_it_gets_an_invoice_of_its_own(late):
    consent(late)
    close(NEXT)
    assert Invoice.objects.get(week_s=NEXT.starts_s).gross_minor == 557
    assert audit(policy=POLICY) == []


def test_consent_twice_is_one_line(late):
    consent(late)
    assert consent(late) == 0
    for week in (NEXT, NEXT, NEXT.next):
        close(week)
    assert Line.objects.filter(late_week_s__isnull=False).count() == 1
    assert LateTime.objects.count() == 2


def test_where_its_own_weeks_limit_is_full_it_says_so_and_bills_nothing(market):
    a_diary(market.contract, market.device, 30 * HOUR)
    a_diary(market.contract, market.device, 600, starts_s=MONDAY_S + 50 * HOUR, is_late=True)
    close(WEEK)
    consent(market)
    assert close(NEXT) == []
    kept = LateTime.objects.get()
    assert (kept.billed_s, kept.over_limit_s, kept.invoice) == (0, 600, None)


def test_declined_late_time_is_never_billed(late):
    consent(late, is_given=False)
    assert close(NEXT) == []
    ids = list(late.contract.segments.filter(is_late=True).values_list("pk", flat=True))
    with pytest.raises(Conflict, match="already_said"):
        consent(late, ids)


def test_time_in_a_pause_the_computer_did_not_know_of_needs_consent_too(market):
    pause(market.contract.pk, actor=market.maya, now_s=MONDAY_S + 200)
    resume(market.contract.pk, actor=market.maya, now_s=MONDAY_S + HOUR)
    a_diary(market.contract, market.device, 600)
    close(WEEK)
    assert (Invoice.objects.get().seconds, Invoice.objects.get().outside_s) == (200, 400)
    assert consent(market) == 1
    close(NEXT)
    line = Line.objects.get(late_week_s=WEEK.starts_s)
    assert (line.before_s, line.tracked_s) == (200, 400)
    assert audit(policy=POLICY) == []


def test_consent_is_the_clients_for_180_days_from_the_lock(late):
    with pytest.raises(NotAllowed):
        consent(late, actor=late.andris)
    with pytest.raises(NotFound):
        consent(late, [an_id()])
    ids = list(late.contract.segments.filter(is_late=True).values_list("pk", flat=True))
    over_s = WEEK.lock_s + POLICY.late_consent_s
    with pytest.raises(Conflict, match="consent_closed"):
        consent(late, ids, now_s=over_s)
    assert consent(late, ids[:1], now_s=over_s - 1) == 1
