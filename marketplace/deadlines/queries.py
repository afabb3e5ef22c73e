"""What is due, oldest first; where a sandbox's clock stands."""

from collections.abc import Collection

from django.db import connection
from django.db.models import Case, F, Min, When

from marketplace.deadlines.models import Deadline, SandboxTime

_OFFSET = f"SELECT offset_ms FROM {SandboxTime._meta.db_table} WHERE id = 1"


def next_due(now_s: int, *, kinds: Collection[str]) -> Deadline | None:
    """The oldest deadline of these kinds that is due and not waiting after a failure."""
    return (
        Deadline.objects.filter(
            done_s=None, due_s__lte=now_s, not_before_s__lte=now_s, kind__in=kinds
        )
        .order_by("due_s", "id")
        .first()
    )


def next_instant_s(*, after_s: int, until_s: int) -> int | None:
    """When something is next to be done in (after_s, until_s]; a failed one waits its wait."""
    due = Deadline.objects.filter(done_s=None).annotate(
        at_s=Case(When(not_before_s__gt=F("due_s"), then="not_before_s"), default="due_s")
    )
    return due.filter(at_s__gt=after_s, at_s__lte=until_s).aggregate(first=Min("at_s"))["first"]


def of(kind: str, subject: str) -> list[Deadline]:
    """All deadlines of one kind on one thing, in order."""
    return list(Deadline.objects.filter(kind=kind, subject=subject).order_by("number"))


def sandbox_offset_ms() -> int | None:
    """How far the sandbox's clock runs ahead; None outside a sandbox. One statement."""
    # Asked at each look at the clock: put together by hand it takes a sixth of the time.
    with connection.cursor() as cursor:
        cursor.execute(_OFFSET)
        row = cursor.fetchone()
    return None if row is None else int(row[0])


def is_planned(kind: str) -> bool:
    """Was a deadline of this kind ever put? One statement."""
    return Deadline.objects.filter(kind=kind).exists()
