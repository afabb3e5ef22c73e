"""What became of a withdrawal: it arrived, it failed, or it came back."""

from uuid import UUID

from django.db import transaction

from marketplace.errors import Conflict, NotFound
from marketplace.ledger.entry import Entry
from marketplace.ledger.post import post
from marketplace.payouts.models import Payout
from marketplace.payouts.payout_steps import after
from marketplace.payouts.postings import Sum
from marketplace.people.models import Member
from marketplace.trail.record import record
from workdiary.errors import StepNotAllowed


def pay(id: UUID, *, now_s: int, actor: Member | None = None) -> Payout:
    """It arrived. Saying so twice changes nothing; Conflict if it failed before."""
    with transaction.atomic(durable=True):
        payout, is_new = _take(id, "pay", "paid")
        if is_new:
            payout.settled_s = now_s
            _move(payout, _sum(payout).paid(), now_s, actor)
        return payout


def fail(id: UUID, *, code: str, now_s: int, actor: Member | None = None) -> Payout:
    """It was refused before it left: amount and fee are back in `available`. Twice is once."""
    with transaction.atomic(durable=True):
        payout, is_new = _take(id, "fail", "failed")
        if is_new:
            payout.settled_s, payout.code = now_s, code
            _move(payout, _sum(payout).failed(), now_s, actor)
        return payout


def give_back(id: UUID, *, code: str, now_s: int, actor: Member | None = None) -> Payout:
    """It had arrived and was returned: amount and fee are back in `available`. Twice is once."""
    with transaction.atomic(durable=True):
        payout, is_new = _take(id, "give_back", "returned")
        if is_new:
            payout.returned_s, payout.code = now_s, code
            _move(payout, _sum(payout).returned(), now_s, actor)
        return payout


def _take(id: UUID, step: str, state: str) -> tuple[Payout, bool]:
    """The payout, its row taken, its new state set; False if it stood there already."""
    payout = Payout.objects.select_for_update(of=("self",)).filter(id=id).first()
    if payout is None:
        raise NotFound("payout", id=str(id))
    if payout.state == state:
        return payout, False
    try:
        payout.state = after(payout.state, step)
    except StepNotAllowed as error:
        raise Conflict("step_not_allowed", state=error.state, step=error.step) from None
    return payout, True


def _move(payout: Payout, entry: Entry, now_s: int, actor: Member | None) -> None:
    payout.save(update_fields=["state", "settled_s", "returned_s", "code"])
    post([entry], at_s=now_s)
    record(f"payout_{payout.state}", f"payout {payout.id}", at_s=now_s, actor=actor,
           reason=payout.code)  # fmt: skip


def _sum(payout: Payout) -> Sum:
    return Sum(
        payout=str(payout.id),
        member=str(payout.member_id),
        currency=payout.currency,
        amount_minor=payout.amount_minor,
        fee_minor=payout.fee_minor,
    )
