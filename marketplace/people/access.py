"""Who may see or do what: one table of actor, action, object. Pure."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What an actor is to a contract."""

    FREELANCER = "freelancer"
    CLIENT = "client"
    STAFF = "staff"
    STRANGER = "stranger"


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who asks: a member, the company they belong to, whether they are staff."""

    member_id: int
    company_id: int | None = None
    is_staff: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """What it is about: whose work, whose money."""

    freelancer_id: int
    company_id: int


MAY: dict[str, frozenset[Role]] = {
    "see_contract": frozenset({Role.FREELANCER, Role.CLIENT, Role.STAFF}),
    "see_diary": frozenset({Role.FREELANCER, Role.CLIENT, Role.STAFF}),
    "see_picture": frozenset({Role.FREELANCER, Role.CLIENT, Role.STAFF}),
    "see_invoice": frozenset({Role.FREELANCER, Role.CLIENT, Role.STAFF}),
    "see_client_money": frozenset({Role.CLIENT, Role.STAFF}),
    "see_earnings": frozenset({Role.FREELANCER, Role.STAFF}),
    "send_diary": frozenset({Role.FREELANCER}),
    "change_memo": frozenset({Role.FREELANCER}),
    "remove_segment": frozenset({Role.FREELANCER}),
    "offer": frozenset({Role.CLIENT}),
    "accept": frozenset({Role.FREELANCER}),
    "decline": frozenset({Role.FREELANCER}),
    "pause": frozenset({Role.CLIENT, Role.STAFF}),
    "resume": frozenset({Role.CLIENT, Role.STAFF}),
    "confirm": frozenset({Role.CLIENT}),
    "change_terms": frozenset({Role.CLIENT}),
    "agree_fees": frozenset({Role.STAFF}),
    "consent_late": frozenset({Role.CLIENT}),
    "pay_owed": frozenset({Role.CLIENT}),
    "end": frozenset({Role.FREELANCER, Role.CLIENT}),
    "raise_rate": frozenset({Role.CLIENT}),
    "lower_rate": frozenset({Role.FREELANCER}),
    "change_limit": frozenset({Role.CLIENT}),
    "change_flat": frozenset({Role.CLIENT}),
    "add_funds": frozenset({Role.CLIENT}),
    "accept_hours": frozenset({Role.CLIENT}),
    "ask": frozenset({Role.CLIENT}),
    "withdraw_picture": frozenset({Role.FREELANCER, Role.CLIENT}),
    "reply": frozenset({Role.FREELANCER, Role.CLIENT}),
    "dispute_hours": frozenset({Role.CLIENT}),
    "answer_dispute": frozenset({Role.FREELANCER}),
    "withdraw_dispute": frozenset({Role.CLIENT}),
    "decide_dispute": frozenset({Role.STAFF}),
    "see_dispute": frozenset({Role.FREELANCER, Role.CLIENT, Role.STAFF}),
    "pay_bonus": frozenset({Role.CLIENT}),
    "claim_expense": frozenset({Role.FREELANCER}),
    "pay_expense": frozenset({Role.CLIENT}),
    "see_milestones": frozenset({Role.FREELANCER, Role.CLIENT, Role.STAFF}),
    "draft_milestone": frozenset({Role.FREELANCER, Role.CLIENT}),
    "fund_milestone": frozenset({Role.CLIENT}),
    "submit_milestone": frozenset({Role.FREELANCER}),
    "request_changes": frozenset({Role.CLIENT}),
    "accept_milestone": frozenset({Role.CLIENT}),
    "ask_refund": frozenset({Role.CLIENT}),
    "give_back": frozenset({Role.FREELANCER}),
    "dispute_milestone": frozenset({Role.FREELANCER, Role.CLIENT}),
}


def role(actor: Actor, thing: Thing) -> Role:
    """What the actor is to the thing; staff who are also a party act as the party."""
    if actor.member_id == thing.freelancer_id:
        return Role.FREELANCER
    if actor.company_id is not None and actor.company_id == thing.company_id:
        return Role.CLIENT
    return Role.STAFF if actor.is_staff else Role.STRANGER


def may(actor: Actor, action: str, thing: Thing) -> bool:
    """Is this allowed? An action that is not in the table is a mistake and raises KeyError."""
    return role(actor, thing) in MAY[action]
