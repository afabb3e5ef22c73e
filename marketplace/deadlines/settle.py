"""Note that a deadline was met, or that its verb failed and when it is tried again."""

from django.db import transaction

from marketplace.deadlines.models import Deadline

FIRST_WAIT_S = 60
LONGEST_WAIT_S = 3600


def done(deadline: Deadline, *, at_s: int) -> None:
    """It was met. Saying so twice changes nothing."""
    with transaction.atomic(durable=True):
        Deadline.objects.filter(id=deadline.id, done_s=None).update(done_s=at_s, failure="")


def failed(deadline: Deadline, *, now_s: int, failure: str) -> None:
    """Its verb raised: tried again after 1, 2, 4 ... at most 60 minutes."""
    wait_s = min(LONGEST_WAIT_S, FIRST_WAIT_S * 2 ** min(deadline.failures, 10))
    with transaction.atomic(durable=True):
        Deadline.objects.filter(id=deadline.id, done_s=None).update(
            failures=deadline.failures + 1,
            not_before_s=now_s + wait_s,
            failure=failure[:200],
            queued_s=None,
        )
