"""What the clock does to a milestone: accept, warn, ask for a refund, refund, release.

Each is the verb of a deadline. One that a later step made stale changes nothing, so a deadline
run twice, or late, is run once.
"""

from uuid import UUID

from django.db import transaction

from marketplace.escrow.accept_milestone import accept
from marketplace.escrow.ask_refund import begin_refund
from marketplace.escrow.dispute_milestone import begin_mediation
from marketplace.escrow.give_back import refund
from marketplace.escrow.given_back import gone_of
from marketplace.escrow.milestone_models import Milestone
from marketplace.escrow.square import set_off
from marketplace.escrow.take_milestone import purse_of, take_for_house, take_step
from marketplace.faultpoint import faultpoint
from marketplace.ledger.accounts import Account
from marketplace.ledger.entry import Key
from marketplace.ledger.post import post
from marketplace.policy import Policy
from marketplace.trail.record import note_once


def accept_by_silence(id: UUID, *, number: int, now_s: int, policy: Policy) -> None:
    """The client said nothing for 14 days: all of it is accepted."""
    with transaction.atomic(durable=True):
        milestone = _current(id, number)
        if milestone is not None and milestone.state == Milestone.State.SUBMITTED:
            accept(milestone, milestone.held_minor, step="lapse", now_s=now_s, policy=policy)


def warn_quiet(id: UUID, *, number: int, days: int, now_s: int) -> None:
    """Nothing happened for this long: both sides can read it in the trail."""
    with transaction.atomic(durable=True):
        milestone = _current(id, number)
        if milestone is None:
            return
        facts: dict[str, str | int] = {"days": days, "number": number}
        note_once(f"milestone_quiet_{days}", f"milestone {id}", at_s=now_s, facts=facts)


def ask_back_quiet(id: UUID, *, number: int, now_s: int, policy: Policy) -> None:
    """Nothing happened for 90 days: the house asks for the refund. Later if it cannot now."""
    with transaction.atomic(durable=True):
        milestone = _current(id, number)
        if milestone is None:
            return
        begin_refund(milestone, now_s=now_s, policy=policy)


def end_refund_silence(id: UUID, *, number: int, now_s: int, policy: Policy) -> None:
    """The freelancer said nothing for 7 days: nothing handed in goes back, else it is disputed."""
    with transaction.atomic(durable=True):
        milestone = _current(id, number)
        if milestone is None or milestone.state != Milestone.State.REFUND_ASKED:
            return
        if milestone.was_submitted:
            begin_mediation(
                milestone, milestone.held_minor, opener=None, text="", now_s=now_s, policy=policy
            )
        else:
            refund(milestone, step="give_back", now_s=now_s, policy=policy)


def release_milestone(id: UUID, *, number: int, now_s: int, policy: Policy) -> None:
    """The freelancer can withdraw the net; both fees are earned."""
    with transaction.atomic(durable=True):
        milestone = _current(id, number)
        states = (Milestone.State.ACCEPTED, Milestone.State.PARTLY_ACCEPTED)
        if milestone is None or milestone.state not in states:
            return
        gone = gone_of(milestone)
        fee_minor = (milestone.fee_minor or 0) - gone.own_fee_minor
        net_minor = milestone.accepted_minor - gone.gross_minor - fee_minor
        client_fee_minor = milestone.client_fee_minor - gone.client_fee_minor
        if net_minor + fee_minor + client_fee_minor:
            released = purse_of(milestone).released(net_minor, fee_minor, client_fee_minor)
            post([released], at_s=now_s)
        contract = milestone.contract
        set_off(
            Key("milestone", str(id), "set_off"),
            available=Account("available", str(contract.freelancer_id), contract.currency),
            debt=Account("due_from_freelancer", str(contract.freelancer_id), contract.currency),
            most_minor=net_minor,
            at_s=now_s,
        )
        faultpoint("release_milestone.posted")
        milestone.released_s = now_s
        take_step(milestone, "release", Milestone.State.RELEASED, at_s=now_s, policy=policy)


def _current(id: UUID, number: int) -> Milestone | None:
    """The milestone, taken; None if a later step made this deadline stale."""
    milestone = take_for_house(id)
    return milestone if milestone.step_count == number else None
