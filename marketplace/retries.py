"""Try a failed task again later; free one whose worker died.

The library does neither. A task must be safe to run twice: one that is freed while its worker
only was slow runs beside it.
"""

from datetime import timedelta
from typing import Any

from django.dispatch import receiver
from django.utils import timezone
from django_tasks import TaskResultStatus
from django_tasks.signals import task_finished
from django_tasks_db.models import DBTaskResult

DELAYS_S = (5, 60, 600, 3600)  # before the second to the fifth try
LEASE = timedelta(seconds=45)
KEPT = timedelta(days=7)


@receiver(task_finished)
def try_again(sender: Any, task_result: Any, **_: Any) -> None:
    """A failed task waits its wait and is ready again; after five tries it stays failed."""
    tries = len(task_result.worker_ids)
    if task_result.status != TaskResultStatus.FAILED or tries > len(DELAYS_S):
        return
    # The machine's time: the worker compares `run_after` with it.
    wait = timedelta(seconds=DELAYS_S[tries - 1])
    DBTaskResult.objects.filter(id=task_result.id, status=TaskResultStatus.FAILED).update(
        status=TaskResultStatus.READY,
        finished_at=None,
        run_after=timezone.now() + wait,  # noqa: TID251 # as above
    )


def free_lost() -> int:
    """Tasks that run longer than a lease are ready again: their worker is dead. How many."""
    until = timezone.now() - LEASE  # noqa: TID251 # the worker's own clock
    lost = DBTaskResult.objects.running().filter(started_at__lt=until)
    return lost.update(status=TaskResultStatus.READY) if lost.exists() else 0


def forget_done() -> int:
    """Rows of tasks that ended well a week ago are gone. How many."""
    until = timezone.now() - KEPT  # noqa: TID251 # the worker's own clock
    old = DBTaskResult.objects.successful().filter(finished_at__lt=until)
    return old.delete()[0] if old.exists() else 0
