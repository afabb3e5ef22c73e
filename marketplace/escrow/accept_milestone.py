"""Accept a milestone, all of it or less; what is left rolls to the next one."""

from uuid import UUID, uuid5

from django.db import transaction

from marketplace.errors import RuleBroken
from marketplace.escrow.milestone_models import Milestone
from marketplace.escrow.milestone_postings import fee_that_goes
from marketplace.escrow.take_milestone import is_taken, purse_of, take_milestone, take_step
from marketplace.faultpoint import faultpoint
from marketplace.fees.fix import Bill, fix
from marketplace.ledger.post import post
from marketplace.people.models import Member
from marketplace.policy import Policy
from marketplace.rows import take
from workdiary.money import Money


def accept_milestone(
    id: UUID, *, step_id: UUID, actor: Member, now_s: int, policy: Policy,
    amount: Money | None = None, message: str = "",
) -> Milestone:  # fmt: skip
    """The net is in security for 5 days, the fee fixed now. Without an amount: all of it.

    Conflict where there is nothing to accept, a dispute among it. RuleBroken for more than the
    milestone holds: more is a bonus.
    """
    with transaction.atomic(durable=True):
        milestone = take_milestone(id, actor, "accept_milestone")
        if is_taken(step_id, milestone, "accept"):
            return milestone
        accepted_minor = _accepted(milestone, amount)
        accept(
            milestone, accepted_minor, step="accept", id=step_id, actor=actor, text=message,
            now_s=now_s, policy=policy,
        )  # fmt: skip
        return milestone


def accept(
    milestone: Milestone, accepted_minor: int, *, step: str, now_s: int, policy: Policy,
    id: UUID | None = None, actor: Member | None = None, text: str = "",
) -> None:  # fmt: skip
    """Fix the fee, move the net to security, roll the rest. A step: the milestone is taken."""
    held_minor, rest_minor = milestone.held_minor, milestone.held_minor - accepted_minor
    follows_minor = (
        fee_that_goes(
            held_minor=held_minor,
            client_fee_minor=milestone.client_fee_minor,
            goes_minor=rest_minor,
        )
        if rest_minor
        else 0
    )
    milestone.accepted_minor, milestone.rolled_minor = accepted_minor, rest_minor
    milestone.held_minor, milestone.accepted_s = 0, now_s
    milestone.client_fee_minor -= follows_minor
    milestone.fee_minor = fix_fee(milestone, accepted_minor, policy)
    to = Milestone.State.PARTLY_ACCEPTED if rest_minor else Milestone.State.ACCEPTED
    take_step(
        milestone, step, to, at_s=now_s, policy=policy, id=id, actor=actor, text=text,
        amount_minor=accepted_minor,
    )  # fmt: skip
    post([purse_of(milestone).accepted(accepted_minor, milestone.fee_minor)], at_s=now_s)
    faultpoint("accept_milestone.posted")
    if rest_minor:
        _roll(milestone, rest_minor, follows_minor, now_s, policy)


def fix_fee(milestone: Milestone, gross_minor: int, policy: Policy) -> int:
    """The freelancer's fee on what is accepted, fixed now; the pair's billings grow. A step."""
    (fee_minor,) = fix([bill_of(milestone, gross_minor)], schedules=policy.schedules)
    return fee_minor


def bill_of(milestone: Milestone, gross_minor: int) -> Bill:
    """So much of the milestone, as it counts for its pair."""
    contract = milestone.contract
    gross = Money(gross_minor, contract.currency)
    return Bill(contract.freelancer_id, contract.company_id, gross, contract.fee_schedule)


def _accepted(milestone: Milestone, amount: Money | None) -> int:
    if amount is None:
        return milestone.held_minor or milestone.amount_minor
    if amount.currency != milestone.contract.currency:
        raise RuleBroken("wrong_currency", currency=amount.currency)
    if not 0 < amount.minor <= milestone.amount_minor:
        raise RuleBroken("bad_amount", minor=amount.minor)
    return amount.minor


def _roll(
    milestone: Milestone, rest_minor: int, client_fee_minor: int, now_s: int, policy: Policy
) -> None:
    """The next draft holds the rest; where there is none, a new one that is funded by it."""
    following = _next(milestone) or _made(milestone, rest_minor)
    following.contract = milestone.contract
    post(
        [purse_of(milestone).rolled(purse_of(following), rest_minor, client_fee_minor)], at_s=now_s
    )
    following.held_minor += rest_minor
    following.client_fee_minor += client_fee_minor
    following.amount_minor = max(following.amount_minor, following.held_minor)
    to = Milestone.State.DRAFT
    if following.held_minor == following.amount_minor:
        to, following.funded_s = Milestone.State.FUNDED, now_s
    take_step(following, "roll", to, at_s=now_s, policy=policy, amount_minor=rest_minor)


def _next(milestone: Milestone) -> Milestone | None:
    later = Milestone.objects.filter(
        contract=milestone.contract_id,
        state=Milestone.State.DRAFT,
        position__gt=milestone.position,
    ).order_by("position")
    first = later.values_list("pk", flat=True).first()
    return take(Milestone.objects.filter(pk=first))[0] if first else None


def _made(milestone: Milestone, rest_minor: int) -> Milestone:
    last = Milestone.objects.filter(contract=milestone.contract_id).order_by("-position")[0]
    return Milestone(
        id=uuid5(milestone.pk, "rest"),
        contract=milestone.contract,
        position=last.position + 1,
        title=milestone.title,
        amount_minor=rest_minor,
    )
