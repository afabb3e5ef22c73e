"""Move a sandbox's clock, forward only; and the clock that reads it."""

from django.db import transaction
from django.db.models import F

from marketplace.deadlines.models import Pulse, SandboxTime
from marketplace.deadlines.queries import sandbox_offset_ms
from marketplace.errors import Conflict
from workdiary.clock import Clock, Reading


def set_offset(offset_ms: int) -> None:
    """Run this far ahead of the machine from now on. Conflict if that would be going back."""
    with transaction.atomic(durable=True):
        time, is_new = SandboxTime.objects.select_for_update().get_or_create(
            id=1, defaults={"offset_ms": offset_ms}
        )
        if is_new or time.offset_ms == offset_ms:
            return
        if offset_ms < time.offset_ms:
            raise Conflict("clock_runs_forward", offset_ms=offset_ms)
        SandboxTime.objects.filter(id=1).update(offset_ms=offset_ms)
        # The heartbeat jumps along: a clock that was moved is no server that was down.
        jump_s = (offset_ms - time.offset_ms) // 1000
        Pulse.objects.update(at_s=F("at_s") + jump_s)


class SandboxClock:
    """The machine's clock and the sandbox's offset, read from the database at each look.

    So that all processes of a sandbox share one time. Outside a sandbox it is the machine's.
    """

    def __init__(self, machine: Clock) -> None:
        self._machine = machine

    def read(self) -> Reading:
        """All clocks at this moment; only the wall clock runs ahead."""
        seen = self._machine.read()
        return Reading(
            wall_ms=seen.wall_ms + (sandbox_offset_ms() or 0),
            monotonic_ms=seen.monotonic_ms,
            boottime_ms=seen.boottime_ms,
            boot_id=seen.boot_id,
        )
