"""A verb of disputes, refunds, extras and chargebacks that dies anywhere and runs again is one."""

import pytest

from marketplace.billing.audit import audit
from marketplace.billing.chargeback import close_chargeback, open_chargeback
from marketplace.billing.models import CreditNote, Invoice
from marketplace.billing.settle_dispute import staff_are_late
from marketplace.deadlines.models import Deadline
from marketplace.escrow.models import Chargeback, Extra, Funding, GivenBack
from marketplace.review.models import Dispute, DisputedSegment, Refund
from marketplace.tasks import VERBS, run_due
from tests.builders import an_id, unix
from tests.marketplace.billing.disputes import (
    FRIDAY,
    POLICY,
    answered,
    decided,
    disputed,
    segments,
    withdrawn,
)
from tests.marketplace.billing.test_correct import given
from tests.marketplace.billing.test_killed import killed_at, left_behind
from tests.marketplace.billing.test_pay_extra import NOON, bonus
from tests.marketplace.billing.test_refundable import given as given_back
from tests.marketplace.diaries import WEEK, a_card, a_diary, taken_back
from tests.marketplace.escrow.fixed_price import a_fixed_price
from tests.marketplace.test_tasks import Tools

SATURDAY_S = unix("2026-11-28T00:00:00Z")


def all_left():
    """What the verbs leave, beside what a week leaves."""
    return left_behind(), [
        list(CreditNote.objects.order_by("id").values()),
        list(Dispute.objects.order_by("id").values()),
        list(DisputedSegment.objects.order_by("segment_id").values("segment_id", "outcome")),
        list(Refund.objects.values()),
        list(Extra.objects.values()),
        list(GivenBack.objects.order_by("number").values()),
        list(Chargeback.objects.values()),
    ]


def left_by(work):
    with taken_back():
        work()
        left = all_left()
        assert audit(policy=POLICY) == []
    return left


def differing(verb, *, every=1):
    """The statements at which a death left something else than a clean run."""
    clean, number, wrong = left_by(verb), 0, []
    while True:
        number += every
        died = []

        def dies_then_runs_again(number=number, died=died):
            with killed_at(number) as seen:
                verb()
            died.append(seen["died"])
            verb()

        if left_by(dies_then_runs_again) != clean:
            wrong.append(number)
        if not died[0]:
            assert number > 5 * every
            return wrong


@pytest.fixture
def billed(market):
    """An hour in review, its card charged."""
    a_card(market.northwind)
    a_diary(market.contract, market.device, 3_600)
    run_due(WEEK.lock_s, Tools())
    market.invoice = Invoice.objects.get()
    return market


def in_security(market):
    dispute = disputed(market, 2)
    run_due(SATURDAY_S, Tools())
    return dispute


def test_disputing(billed):
    id = an_id()
    assert differing(lambda: disputed(billed, 2, id=id)) == []


def test_giving_a_part_back(billed):
    dispute = in_security(billed)
    part = {"segments": segments(billed, 1), "actor": billed.andris, "now_s": SATURDAY_S}
    assert differing(lambda: answered(dispute.id, "in_part", **part)) == []


def test_withdrawing(billed):
    dispute = in_security(billed)
    assert differing(lambda: withdrawn(dispute.id, actor=billed.maya, now_s=SATURDAY_S)) == []


def test_deciding_after_the_release(billed):
    dispute = in_security(billed)
    run_due(WEEK.release_s, Tools())
    ruling = {"reasons": "No picture.", "actor": billed.vera, "now_s": WEEK.release_s}
    back = segments(billed, 1)
    assert differing(lambda: decided(dispute.id, back, **ruling)) == []


def test_being_late(billed):
    dispute = in_security(billed)
    run_due(WEEK.release_s, Tools())
    at_s = WEEK.release_s + 20 * 86_400
    late = {"number": 1, "now_s": at_s, "policy": POLICY}
    assert differing(lambda: staff_are_late(dispute.id, **late)) == []


@pytest.mark.parametrize("kind", ["review_end", "release"])
def test_the_calendar_beside_an_open_dispute(billed, kind):
    disputed(billed, 2)
    if kind == "release":
        run_due(SATURDAY_S, Tools())
    deadline = next(iter(_deadlines(kind)))
    assert differing(lambda: VERBS[kind](deadline, Tools())) == []


def _deadlines(kind):
    return Deadline.objects.filter(kind=kind)


def test_giving_a_refund(billed):
    run_due(WEEK.release_s, Tools())
    id = an_id()
    assert differing(lambda: given(billed, 500, id=id, now_s=WEEK.release_s)) == []


@pytest.mark.parametrize("of", ["extra", "milestone"])
def test_giving_back_of_what_is_no_week(market, of):
    a_card(market.northwind)
    if of == "extra":
        source, now_s = bonus(market), NOON
    else:
        logo = a_fixed_price(market)
        source, now_s = logo.accept(logo.funded(), 60_000), logo.now_s
    id = an_id()
    assert differing(lambda: given_back(market, source, 2_000, of=of, id=id, now_s=now_s)) == []


def test_giving_a_bonus(billed):
    id = an_id()
    assert differing(lambda: bonus(billed, id=id, now_s=FRIDAY)) == []


@pytest.mark.parametrize("is_won", [True, False])
def test_a_chargeback(billed, is_won):
    run_due(SATURDAY_S, Tools())
    funding = Funding.objects.get().id
    facts = {"cost_minor": 1_500, "is_settled": False, "now_s": SATURDAY_S, "policy": POLICY}
    assert differing(lambda: open_chargeback(funding, **facts)) == []
    open_chargeback(funding, **facts)
    end = {"is_won": is_won, "now_s": SATURDAY_S, "policy": POLICY}
    assert differing(lambda: close_chargeback(funding, **end)) == []
