"""A disputed milestone ends: by agreement, by a decision, or because its opener gave up."""

from marketplace.escrow.accept_milestone import fix_fee
from marketplace.escrow.give_back import refund
from marketplace.escrow.milestone_models import Mediation, Milestone
from marketplace.escrow.milestone_postings import fee_that_goes
from marketplace.escrow.take_milestone import purse_of, take_step
from marketplace.faultpoint import faultpoint
from marketplace.ledger.post import post
from marketplace.people.models import Member
from marketplace.policy import Policy


def settle(
    mediation: Mediation, to_client_minor: int, *, actor: Member, now_s: int, policy: Policy
) -> None:
    """So much goes back to the client, the rest is accepted and its fee fixed. A step: taken."""
    milestone = mediation.milestone
    held_minor = milestone.held_minor
    accepted_minor = held_minor - to_client_minor
    goes_minor = (
        fee_that_goes(
            held_minor=held_minor,
            client_fee_minor=milestone.client_fee_minor,
            goes_minor=to_client_minor,
        )
        if to_client_minor
        else 0
    )
    fee_minor = fix_fee(milestone, accepted_minor, policy) if accepted_minor else 0
    entry = purse_of(milestone).settled(
        str(mediation.pk),
        frozen_minor=mediation.frozen_minor,
        held_minor=held_minor,
        to_client_minor=to_client_minor,
        client_fee_minor=goes_minor,
        fee_minor=fee_minor,
    )
    post([entry], at_s=now_s)
    faultpoint("settle_milestone.posted")
    milestone.held_minor, milestone.refunded_minor = 0, to_client_minor
    milestone.accepted_minor = accepted_minor
    milestone.client_fee_minor -= goes_minor
    to = Milestone.State.REFUNDED
    if accepted_minor:
        to, milestone.fee_minor, milestone.accepted_s = Milestone.State.ACCEPTED, fee_minor, now_s
    _close(mediation, to_client_minor, now_s)
    take_step(
        milestone, "settle", to, at_s=now_s, policy=policy, actor=actor,
        amount_minor=accepted_minor,
    )  # fmt: skip


def withdraw(mediation: Mediation, *, actor: Member, now_s: int, policy: Policy) -> None:
    """The opener gives up: as if it had not been disputed, with new deadlines. A step: taken."""
    milestone = mediation.milestone
    thaw = purse_of(milestone).thawed(str(mediation.pk), mediation.frozen_minor)
    post([thaw], at_s=now_s)
    if mediation.resumes == Milestone.State.REFUNDED:
        _close(mediation, mediation.frozen_minor, now_s)
        refund(milestone, step="withdraw", now_s=now_s, policy=policy, actor=actor)
        return
    _close(mediation, 0, now_s)
    take_step(milestone, "withdraw", mediation.resumes, at_s=now_s, policy=policy, actor=actor)


def _close(mediation: Mediation, refunded_minor: int, now_s: int) -> None:
    mediation.state = Mediation.State.CLOSED
    mediation.refunded_minor, mediation.closed_s = refunded_minor, now_s
    mediation.save()
