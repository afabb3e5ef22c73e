"""Screen Recording on macOS: pictures only with it, asked for once, from a button. Not run in CI."""

import threading
from collections.abc import Callable

from tracker.capture.desktop import Frame, Screen
from tracker.capture.macos.system import MacSystem
from tracker.errors import NoScreen


class PermittedScreen:
    """Another Screen behind the system's permission, which is looked at before each picture.

    Without it macOS would show the wallpaper alone, or ask again and again. It asks the person when
    first told to; a no, or one taken back, is found in the system's settings only.
    """

    limits: tuple[str, ...] = ("unmeasured", "asks_monthly")

    def __init__(self, screen: Screen, system: MacSystem, open_it: Callable[[], None]) -> None:
        """`open_it` shows the page of the system's settings where the permission is given."""
        self._screen, self._system, self._open = screen, system, open_it
        self._guard = threading.Lock()
        self._was_asked = False

    @property
    def name(self) -> str:
        """That of the screen behind it."""
        return self._screen.name

    @property
    def is_allowed(self) -> bool:
        """Is the permission there now?"""
        return self._system.may_picture()

    def grab(self, *, with_pointer: bool = False) -> tuple[Frame, ...]:
        """The screen's frames; NoScreen("ask_first") or ("denied") without the permission."""
        if not self._system.may_picture():
            raise NoScreen("denied" if self._was_asked else "ask_first")
        return self._screen.grab(with_pointer=with_pointer)

    def ask(self, parent_window: str = "") -> tuple[Frame, ...]:
        """Let the system ask, the first time; afterwards show where the permission is given."""
        with self._guard:
            was_asked, self._was_asked = self._was_asked, True
        if not self._system.may_picture():
            if was_asked:
                self._open()
            elif not self._system.ask_to_picture():
                raise NoScreen("denied")
        return self.grab()

    def close(self) -> None:
        """Let go of the display."""
        self._screen.close()
