"""Put deadlines inside the caller's transaction."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import connection

from marketplace.deadlines.models import Deadline
from marketplace.errors import LedgerError


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """What is to be done, to what, and when. `number` tells repetitions of the same apart.

    `is_of_person`: it ends the time somebody had; if the server is down when it is due, it moves.
    """

    kind: str
    subject: str
    due_s: int
    number: int = 1
    is_of_person: bool = False


def put(dues: Iterable[Due]) -> None:
    """Write deadlines down; one that is already there, done or not, stays as it is."""
    if not connection.in_atomic_block:
        raise LedgerError("no_transaction")
    Deadline.objects.bulk_create(
        (
            Deadline(
                kind=due.kind,
                subject=due.subject,
                number=due.number,
                due_s=due.due_s,
                is_of_person=due.is_of_person,
            )
            for due in dues
        ),
        ignore_conflicts=True,
    )
