"""The calls of Windows that Fairhour makes, as one small protocol. Not run in CI."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class RawInput:
    """One raw input, without what was pressed: only that a key went up, and a mouse's flags."""

    is_key_up: bool
    mouse_flags: int
    has_device: bool
    time_ms: int


@dataclass(frozen=True, slots=True)
class Shown:
    """A top-level window: its program's file name, its title, its box in physical pixels."""

    handle: int
    app: str
    title: str = field(repr=False)
    box: tuple[int, int, int, int]


class WindowsSystem(Protocol):
    """What `calls` does for real. Nothing raises but OSError."""

    def listen(
        self,
        on_input: Callable[[RawInput], None] | None,
        on_message: Callable[[int, int], None] | None,
    ) -> Callable[[], None]:
        """Hear raw input, or the session's messages (number, wParam), on a thread of its own until
        what is returned is called. A message's answer waits for `on_message`. OSError if refused.

        Only one window of a process gets raw input: listen for it once.
        """

    def ms_since_input(self) -> int:
        """Milliseconds since the last input of this session. OSError if it cannot be told."""

    def shown(self) -> list[Shown]:
        """The windows that show, the topmost first; none that is minimised or cloaked."""

    def hotkeys(
        self, wanted: Sequence[tuple[int, int]], heard: Callable[[int], None]
    ) -> tuple[Callable[[], None], set[int]]:
        """Register (modifiers, virtual key), and hear the place of each that is pressed, on a
        thread of its own, until the first thing returned is called; the places that were refused.
        """

    def notification_state(self) -> int:
        """QUERY_USER_NOTIFICATION_STATE: may something pop up now? OSError if it cannot be told."""

    def foreground(self) -> int:
        """The handle of the window in use, 0 for none."""
