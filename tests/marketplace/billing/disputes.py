"""A disputed week, for tests: Andris' thirty hours at 42.00, in Maya's review."""

from functools import partial

from marketplace.billing.answer_dispute import answer_dispute
from marketplace.billing.dispute_hours import dispute_hours
from marketplace.billing.models import Invoice
from marketplace.billing.settle_dispute import decide, withdraw_dispute
from marketplace.intake.models import Segment
from marketplace.policy import Policy
from marketplace.tasks import run_due
from tests.builders import an_id, unix
from tests.marketplace.diaries import HOUR, WEEK, a_card, a_diary
from tests.marketplace.test_tasks import Tools

FRIDAY = unix("2026-11-27T10:00:00Z")
POLICY = Policy()
HALF_HOUR = 3  # segments
AN_HOUR_TEN = 7

answered = partial(answer_dispute, policy=POLICY)
decided = partial(decide, policy=POLICY)
withdrawn = partial(withdraw_dispute, policy=POLICY)


def a_billed_week(market, hours=30, **facts):
    """Recorded, locked and paid by a card."""
    if not market.northwind.billing_methods.exists():
        a_card(market.northwind)
    a_diary(market.contract, market.device, hours * HOUR, **facts)
    run_due(WEEK.lock_s, Tools())
    return Invoice.objects.get(contract=market.contract)


def segments(market, count, after=0):
    """The ids of some segments of the week, in order."""
    ids = Segment.objects.filter(contract=market.contract).order_by("starts_s")
    return list(ids.values_list("id", flat=True)[after : after + count])


def disputed(market, count, *, after=0, now_s=FRIDAY, id=None, **facts):
    """Maya disputes so many segments."""
    known = {
        "contract_id": market.contract.pk,
        "week": WEEK,
        "segments": segments(market, count, after),
        "id": id or an_id(),
        "reason": "not_at_work",
        "text": "I saw you at the fair all morning.",
        "actor": market.maya,
        "now_s": now_s,
        "policy": POLICY,
    }
    return dispute_hours(**(known | facts))
