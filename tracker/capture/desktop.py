"""The five abilities of a desktop as protocols: screen, counter, idle, window, power.

An ability that is absent answers None, never 0. Each backend names itself and what it cannot do.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from mmap import mmap
from typing import Literal, Protocol

from tracker.status import PowerChange
from workdiary.hidden import Box


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The raw pixels of one screen: BGRX, 4 bytes a pixel, rows top down, physical pixels.

    `left_px` and `top_px` say where the screen lies on the desktop; they may be negative.
    """

    screen: int
    width_px: int
    height_px: int
    left_px: int = 0
    top_px: int = 0
    pixels: bytes | bytearray | mmap = field(repr=False)  # no log line ever spells a screen


@dataclass(frozen=True, slots=True, kw_only=True)
class Pane:
    """A window that shows on the desktop, in the same pixels as the frames of that moment.

    `app` is the program's own name for its windows, `title` what stands above this one. `solid` is
    the part through which nothing behind it can be seen, None where that is not known.
    """

    app: str
    title: str = field(repr=False)  # no log line ever spells a title
    left_px: int
    top_px: int
    width_px: int
    height_px: int
    solid: Box | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InputCounts:
    """What was counted since the last look. Which key or button it was is not known."""

    presses: int
    clicks: int
    scrolls: int
    active_s: int
    synthetic: int


class Screen(Protocol):
    """Looks at the screens in one way. Used from the shutter's thread only; made without a look.

    `limits` are codes for what this way cannot do.
    """

    @property
    def name(self) -> str:
        """What this way is called; people see it in the settings and in `fairhour status`."""

    @property
    def limits(self) -> tuple[str, ...]:
        """Codes for what it cannot do, () for nothing."""

    def grab(self, *, with_pointer: bool = False) -> tuple[Frame, ...]:
        """All screens as they are now, the first is number 1; NoScreen with a reason.

        The mouse pointer is in them only if asked for; "no_pointer" in `limits`: it never is.
        """

    def close(self) -> None:
        """Let go of the display."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ability:
    """What was found for one ability: the backend's name, what it cannot do, why others fell out.

    `passed_over` holds (backend, code) in the order of trying; `limits` are codes too. `reason` is
    the most telling of the codes where the name is "none".
    """

    of: Literal["pictures", "counts", "away", "windows", "power"]
    name: str
    passed_over: tuple[tuple[str, str], ...] = ()
    limits: tuple[str, ...] = ()
    reason: str = ""


class Fallback(Screen, Protocol):
    """Several ways to look at the screens, one in use: see `capture/screens`."""

    @property
    def ability(self) -> Ability:
        """What is in use now, and why others are not. May be read from any thread."""

    def pass_over(self, reason: str) -> bool:
        """The pictures of the way in use are worth nothing. False: no other way is left to try."""

    def wake(self) -> None:
        """Something has changed: try every way again at the next picture."""

    def look_again(self) -> None:
        """Try every way again now; what is found out stands in `ability` when it is over."""


class Permission(Protocol):
    """The desktop's own question whether pictures may be taken. Asked from our focused window."""

    @property
    def is_allowed(self) -> bool:
        """Has the person said yes, now or before?"""

    def ask(self, parent_window: str = "") -> tuple[Frame, ...]:
        """The first picture, once the person said yes; as long as they need. NoScreen with why not."""


class Counter(Protocol):
    """Counts key presses, clicks and scrolls from when it was made."""

    @property
    def name(self) -> str:
        """What counts now; "none" while nothing does."""

    def take(self) -> InputCounts | None:
        """The counts since the last take, which start at zero again; None if it cannot count."""

    def close(self) -> None:
        """Stop counting and end the listener's thread."""


class Idle(Protocol):
    """Knows how long ago the last input was."""

    @property
    def name(self) -> str:
        """The source in use; "none" while there is none."""

    def idle_s(self) -> int | None:
        """Whole seconds since the last input of any kind, or None. Never raises."""

    def close(self) -> None:
        """Let go of the display."""


class Window(Protocol):
    """Knows which windows show, and which of them is in use. Used from the shutter's thread."""

    name: str

    def active(self) -> Pane | None:
        """The window in use; None if there is none or it cannot be known. Never raises."""

    def visible(self) -> tuple[Pane, ...] | None:
        """The windows that show now, the topmost first; None if it cannot be known."""

    def close(self) -> None:
        """Let go of the display."""


class Power(Protocol):
    """Hears of locking, sleep, a switch of users and the end of the session."""

    name: str

    def listen(self, heard: Callable[[PowerChange], None]) -> None:
        """Tell `heard` from a thread of its own. Sleep and shutdown wait until it has come back,
        as long as the system lets them."""

    def close(self) -> None:
        """Hear no more, and hold nothing up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desktop:
    """The abilities of this computer, each by its best backend (`none` where there is none)."""

    screen: Fallback
    counter: Counter
    idle: Idle
    window: Window
    power: Power
    look: Callable[[], tuple[Ability, ...]] = tuple
    permission: Permission | None = None

    @property
    def abilities(self) -> tuple[Ability, ...]:
        """What is in use now, and why others are not."""
        return self.look()

    def close(self) -> None:
        """Let go of all of them."""
        self.power.close()
        self.counter.close()
        self.window.close()
        self.idle.close()
        self.screen.close()
