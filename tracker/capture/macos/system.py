"""The calls of macOS that Fairhour makes, as one small protocol. Not run in CI."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Shown:
    """A window on the screen: its program, its title ("" without the permission), its box."""

    app: str
    title: str = field(repr=False)
    box: tuple[int, int, int, int]
    is_front: bool


@dataclass(frozen=True, slots=True)
class Session:
    """The login session: is its screen locked, and does it have the console?"""

    is_locked: bool
    is_on_console: bool


class MacSystem(Protocol):
    """What `calls` does for real. Nothing raises but OSError."""

    def total(self, kind: int) -> int:
        """How many events of this kind the hardware made since login; wraps at 32 bits."""

    def seconds_since_input(self) -> float:
        """Since the last event of any kind of the hardware."""

    def may_picture(self) -> bool:
        """Is Screen Recording allowed? Asks nobody."""

    def ask_to_picture(self) -> bool:
        """Let the system ask the person, which it does once; True if it is allowed already."""

    def shown(self) -> list[Shown]:
        """The windows on the screen, the topmost first."""

    def hotkeys(
        self, wanted: Sequence[tuple[int, int]], heard: Callable[[int], None]
    ) -> tuple[Callable[[], None], set[int]]:
        """Register (modifiers, key), and hear the place of each that is pressed, on the main
        thread, until the first thing returned is called; the places that were refused.
        """

    def session(self) -> Session:
        """How the session stands now."""
