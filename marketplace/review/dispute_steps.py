"""Opened, with staff, closed: which step may follow, its deadline, who must rule. Pure.

opened ------> with staff      the freelancer explained, gave a part back, or was silent 72 h
opened, with staff -> closed   given back wholly, withdrawn, decided
"""

from collections.abc import Collection
from uuid import UUID

from marketplace.errors import RuleBroken
from marketplace.policy import Policy
from workdiary.errors import StepNotAllowed

REASONS = ("not_this_work", "not_this_person", "not_at_work", "not_agreed", "wrong_memo")
# On what else than the verdict protected time can go back.
GROUNDS = ("not_this_work", "not_this_person")

_AFTER = {
    ("opened", "accept"): "closed",
    ("opened", "in_part"): "with_staff",
    ("opened", "explain"): "with_staff",
    ("opened", "silence"): "with_staff",
    ("opened", "withdraw"): "closed",
    ("with_staff", "withdraw"): "closed",
    ("with_staff", "decide"): "closed",
    ("with_staff", "overdue"): "with_staff",
}


def after(state: str, step: str) -> str:
    """The state after a step; StepNotAllowed if it cannot follow."""
    try:
        return _AFTER[state, step]
    except KeyError:
        raise StepNotAllowed(state, step) from None


def answer_due_s(opened_s: int, policy: Policy) -> int:
    """The freelancer has 72 hours."""
    return opened_s + policy.dispute_answer_s


def decision_due_s(staff_since_s: int, policy: Policy) -> int:
    """Staff have 48 hours."""
    return staff_since_s + policy.dispute_decision_s


def overdue_s(staff_since_s: int, policy: Policy) -> int:
    """After two weeks the protected parts are paid and the operator is told every day."""
    return staff_since_s + policy.dispute_overdue_s


def check_words(reason: str, text: str, known: Collection[str]) -> None:
    """RuleBroken unless the reason is of the list and something is said."""
    if reason not in known:
        raise RuleBroken("unknown_reason", reason=reason)
    check_text(text)


def check_text(text: str, *, most: int = 5_000) -> None:
    """RuleBroken for nothing said, or too much."""
    if not text.strip():
        raise RuleBroken("text_missing")
    if len(text) > most:
        raise RuleBroken("text_too_long", most=most)


def needs_two(frozen_minor: int, currency: str, policy: Policy) -> bool:
    """Is this too much for one person of staff?"""
    return frozen_minor > policy.two_staff_minor[currency]


def same_ruling(one: Collection[str], other: Collection[UUID]) -> bool:
    """Do two people of staff rule the same segments?"""
    return set(one) == {str(id) for id in other}
