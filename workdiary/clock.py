"""Clock: wall, monotonic and boot time in one reading; SystemClock alone asks the machine."""

import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One look at all clocks, whole milliseconds. `boot_id` tells whether two may be subtracted."""

    wall_ms: int
    monotonic_ms: int
    boottime_ms: int
    boot_id: str = ""

    @property
    def now_s(self) -> int:
        """The instant, whole Unix seconds, cut down."""
        return self.wall_ms // 1000


class Clock(Protocol):
    """Gives the time when asked. Rules never hold one: they are handed a reading or an instant."""

    def read(self) -> Reading:
        """All clocks at this moment."""


class SystemClock:
    """The machine's clocks; in a sandbox the wall clock runs `offset_ms` ahead of the machine's."""

    def __init__(self, offset_ms: int = 0) -> None:
        self._offset_ms = offset_ms
        self._boot_id = read_boot_id()

    def read(self) -> Reading:
        """All clocks at this moment."""
        return Reading(
            wall_ms=time.time_ns() // 1_000_000 + self._offset_ms,
            monotonic_ms=time.monotonic_ns() // 1_000_000,
            boottime_ms=boottime_ms(),
            boot_id=self._boot_id,
        )

    def follow(self, offset_ms: int) -> None:
        """Run `offset_ms` ahead of the machine from now on: a sandbox's shared clock."""
        self._offset_ms = offset_ms


def boottime_ms() -> int:
    """Milliseconds since boot, sleep included; where the system has no such clock, monotonic."""
    # On macOS CLOCK_MONOTONIC goes on in sleep, and Python's monotonic clock does not.
    asleep_too = getattr(time, "CLOCK_MONOTONIC", None) if sys.platform == "darwin" else None
    clock = getattr(time, "CLOCK_BOOTTIME", asleep_too)
    if clock is None:
        return time.monotonic_ns() // 1_000_000
    return time.clock_gettime_ns(clock) // 1_000_000


def read_boot_id() -> str:
    """The kernel's name for this boot, or "" where there is none."""
    try:
        return _BOOT_ID.read_text("ascii").strip()
    except OSError:
        return ""
