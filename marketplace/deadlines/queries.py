"""What is due, oldest first; where a sandbox's clock stands."""

from marketplace.deadlines.models import Deadline, SandboxTime


def next_due(now_s: int) -> Deadline | None:
    """The oldest deadline that is due and not waiting after a failure. One statement."""
    return (
        Deadline.objects.filter(done_s=None, due_s__lte=now_s, not_before_s__lte=now_s)
        .order_by("due_s", "id")
        .first()
    )


def next_instant_s(until_s: int) -> int | None:
    """When the next open deadline is due, if by then; overdue ones included."""
    found = Deadline.objects.filter(done_s=None, due_s__lte=until_s).order_by("due_s").first()
    return found.due_s if found else None


def of(kind: str, subject: str) -> list[Deadline]:
    """All deadlines of one kind on one thing, in order."""
    return list(Deadline.objects.filter(kind=kind, subject=subject).order_by("number"))


def sandbox_offset_ms() -> int | None:
    """How far the sandbox's clock runs ahead; None outside a sandbox. One statement."""
    time = SandboxTime.objects.first()
    return time.offset_ms if time else None
