"""Write down what was done, inside the caller's transaction."""

from django.db import connection

from marketplace.errors import LedgerError
from marketplace.people.models import Member
from marketplace.trail.models import Act


def record(
    verb: str,
    subject: str,
    *,
    at_s: int,
    actor: Member | None = None,
    reason: str = "",
    facts: dict[str, str | int] | None = None,
) -> Act:
    """Who did what to whom, and why; without an actor it was the house at a deadline."""
    if not connection.in_atomic_block:
        raise LedgerError("no_transaction")
    return Act.objects.create(
        at_s=at_s, actor=actor, verb=verb, subject=subject, reason=reason, facts=facts or {}
    )


def note_once(verb: str, subject: str, *, at_s: int, facts: dict[str, str | int]) -> None:
    """The house's own act at a deadline: written once, however often the deadline is run.

    The caller has taken the row that the act is about.
    """
    if not Act.objects.filter(verb=verb, subject=subject, at_s=at_s).exists():
        record(verb, subject, at_s=at_s, facts=facts)
