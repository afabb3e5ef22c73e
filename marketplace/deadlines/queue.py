"""Hand due deadlines to the workers: row and job in one transaction, each once."""

from collections.abc import Callable, Collection

from django.db import transaction
from django.db.models import Q, QuerySet

from marketplace.deadlines.models import Deadline

MOST = 200
LOST_S = 900  # handed on so long ago and not met: its job is lost, it is handed on again


def queue_due(
    now_s: int, *, kinds: Collection[str], alone: Collection[str], hand_on: Callable[[int], object]
) -> int:
    """Call `hand_on(id)` for what is due and with no worker yet; how many were.

    Any number of processes may call it each second. A kind that runs `alone` waits until all
    that is older was met, and what is younger waits for it: so the weeks of a gap are closed one
    after the other, whatever the number of workers.
    """
    if not _due(now_s, kinds).filter(_free(now_s)).exists():
        return 0
    with transaction.atomic(durable=True):
        rows = list(_due(now_s, kinds).select_for_update().order_by("due_s", "id")[:MOST])
        going = _before_the_next(rows, alone)
        fresh = [row for row in going if row.queued_s is None or row.queued_s <= now_s - LOST_S]
        Deadline.objects.filter(id__in=[row.id for row in fresh]).update(queued_s=now_s)
        for row in fresh:
            hand_on(row.id)
        return len(fresh)


def _before_the_next(rows: list[Deadline], alone: Collection[str]) -> list[Deadline]:
    """What may run now: all up to the first that runs alone, or that one if it is the oldest."""
    for place, row in enumerate(rows):
        if row.kind in alone:
            return rows[: max(1, place)]
    return rows


def _due(now_s: int, kinds: Collection[str]) -> "QuerySet[Deadline]":
    return Deadline.objects.filter(
        done_s=None, due_s__lte=now_s, not_before_s__lte=now_s, kind__in=kinds
    )


def _free(now_s: int) -> Q:
    return Q(queued_s=None) | Q(queued_s__lte=now_s - LOST_S)
