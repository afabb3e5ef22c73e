"""The abilities of a desktop as protocols: screen, counter, idle; what each backend says of itself.

An ability that is absent answers None, never 0. Each backend names itself and what it cannot do.
"""

from dataclasses import dataclass, field
from typing import Literal, Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The raw pixels of one screen: BGRX, 4 bytes a pixel, rows top down, physical pixels."""

    screen: int
    width_px: int
    height_px: int
    pixels: bytes | bytearray = field(repr=False)  # no log line ever spells a screen


@dataclass(frozen=True, slots=True, kw_only=True)
class InputCounts:
    """What was counted since the last look. Which key or button it was is not known."""

    presses: int
    clicks: int
    scrolls: int
    active_s: int
    synthetic: int


class Screen(Protocol):
    """Looks at the screens. Used from the shutter's thread only."""

    name: str

    def grab(self) -> tuple[Frame, ...]:
        """All screens as they are now, the first is number 1; NoScreen with a reason."""

    def close(self) -> None:
        """Let go of the display."""


class Counter(Protocol):
    """Counts key presses, clicks and scrolls from when it was made."""

    name: str

    def take(self) -> InputCounts | None:
        """The counts since the last take, which start at zero again; None if it cannot count."""

    def close(self) -> None:
        """Stop counting and end the listener's thread."""


class Idle(Protocol):
    """Knows how long ago the last input was."""

    name: str

    def idle_s(self) -> int | None:
        """Whole seconds since the last input of any kind, or None. Never raises."""

    def close(self) -> None:
        """Let go of the display."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ability:
    """What was found for one ability: the backend's name, what it cannot do, why others fell out.

    `passed_over` holds (backend, code) in the order of trying; `limits` are codes too.
    """

    of: Literal["pictures", "counts", "away"]
    name: str
    passed_over: tuple[tuple[str, str], ...] = ()
    limits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Desktop:
    """The abilities of this computer, each by its best backend (`none` where there is none)."""

    screen: Screen
    counter: Counter
    idle: Idle
    abilities: tuple[Ability, ...] = ()

    def close(self) -> None:
        """Let go of all of them."""
        self.counter.close()
        self.idle.close()
        self.screen.close()
