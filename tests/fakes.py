"""Small real objects that stand in for a machine: a clock that is told, a desktop that is told."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from tracker.capture.desktop import Frame, InputCounts, Pane
from tracker.errors import NoScreen
from tracker.status import PowerChange
from workdiary.clock import Reading


class FakeClock:
    """A clock that moves only when told. Monotonic and boot time begin at 1,000 s."""

    def __init__(self, now_s: int, boot_id: str = "boot-1") -> None:
        self.reading = Reading(
            wall_ms=now_s * 1000, monotonic_ms=1_000_000, boottime_ms=1_000_000, boot_id=boot_id
        )

    @property
    def now_s(self) -> int:
        return self.reading.now_s

    def read(self) -> Reading:
        return self.reading

    def follow(self, offset_ms: int) -> None:
        self.reading = replace(self.reading, wall_ms=self.reading.wall_ms + offset_ms)

    def pass_s(self, seconds: float) -> Reading:
        """Time passes on all clocks."""
        step_ms = int(seconds * 1000)
        self.reading = Reading(
            wall_ms=self.reading.wall_ms + step_ms,
            monotonic_ms=self.reading.monotonic_ms + step_ms,
            boottime_ms=self.reading.boottime_ms + step_ms,
            boot_id=self.reading.boot_id,
        )
        return self.reading

    def jump_s(self, seconds: float) -> Reading:
        """Only the wall clock is moved."""
        self.reading = replace(self.reading, wall_ms=self.reading.wall_ms + int(seconds * 1000))
        return self.reading

    def sleep_s(self, seconds: float) -> Reading:
        """The machine is suspended: wall and boot time pass, monotonic stands."""
        step_ms = int(seconds * 1000)
        self.reading = replace(
            self.reading,
            wall_ms=self.reading.wall_ms + step_ms,
            boottime_ms=self.reading.boottime_ms + step_ms,
        )
        return self.reading


@dataclass
class FakeScreen:
    """Shows what it is told; `failures` grabs fail first."""

    name: str = "fake"
    limits: tuple[str, ...] = ()
    frames: tuple[Frame, ...] = ()
    failures: int = 0
    grabs: int = 0

    def grab(self, *, with_pointer: bool = False) -> tuple[Frame, ...]:
        self.grabs += 1
        if self.failures:
            self.failures -= 1
            raise NoScreen("grab_failed")
        return self.frames or (checked_frame(),)

    def close(self) -> None:
        pass


@dataclass
class FakeCounter:
    """Gives what was put in since the last take."""

    name: str = "fake"
    can_count: bool = True
    waiting: InputCounts = field(
        default_factory=lambda: InputCounts(presses=0, clicks=0, scrolls=0, active_s=0, synthetic=0)
    )

    def press(self, presses: int = 1, clicks: int = 0, scrolls: int = 0) -> None:
        self.waiting = replace(
            self.waiting,
            presses=self.waiting.presses + presses,
            clicks=self.waiting.clicks + clicks,
            scrolls=self.waiting.scrolls + scrolls,
            active_s=self.waiting.active_s + 1,
        )

    def take(self) -> InputCounts | None:
        if not self.can_count:
            return None
        taken = self.waiting
        self.waiting = InputCounts(presses=0, clicks=0, scrolls=0, active_s=0, synthetic=0)
        return taken

    def close(self) -> None:
        pass


@dataclass
class FakeIdle:
    """Says what it is told."""

    name: str = "fake"
    seconds: int | None = 0

    def idle_s(self) -> int | None:
        return self.seconds

    def close(self) -> None:
        pass


@dataclass
class FakeWindow:
    """Shows the windows it is told, the topmost first; None: it cannot know."""

    name: str = "fake"
    panes: tuple[Pane, ...] | None = ()

    def active(self) -> Pane | None:
        return self.panes[0] if self.panes else None

    def visible(self) -> tuple[Pane, ...] | None:
        return self.panes

    def close(self) -> None:
        pass


@dataclass
class FakePower:
    """Says what it is told to whoever listens."""

    name: str = "fake"
    listeners: list[Callable[[PowerChange], None]] = field(default_factory=list)

    def listen(self, heard: Callable[[PowerChange], None]) -> None:
        self.listeners.append(heard)

    def say(self, change: PowerChange) -> None:
        for heard in self.listeners:
            heard(change)

    def close(self) -> None:
        self.listeners.clear()


def checked_frame(screen: int = 1, width_px: int = 64, height_px: int = 36) -> Frame:
    """A frame with a chequered picture: never one-coloured."""
    dark, bright = b"\x20\x20\x20\xff", b"\xe0\xc0\x40\xff"
    rows = [
        b"".join(bright if (x // 8 + y // 8) % 2 else dark for x in range(width_px))
        for y in range(height_px)
    ]
    return Frame(screen=screen, width_px=width_px, height_px=height_px, pixels=b"".join(rows))
