"""Each ability, absent: no picture with a reason, and None for every count, never 0."""

from collections.abc import Callable

from tracker.capture.desktop import Frame, InputCounts, Pane
from tracker.errors import NoScreen
from tracker.status import PowerChange


class NoneScreen:
    """A desktop that cannot be looked at; `reason` is a code."""

    name = "none"
    limits: tuple[str, ...] = ()

    def __init__(self, reason: str) -> None:
        self.reason = reason

    def grab(self, *, with_pointer: bool = False) -> tuple[Frame, ...]:
        """Raises NoScreen with the reason, each time."""
        raise NoScreen(self.reason)

    def close(self) -> None:
        """There is nothing to let go of."""


class NoneCounter:
    """A desktop on which input cannot be counted."""

    name = "none"

    def take(self) -> InputCounts | None:
        """None: nothing is known, which is not the same as nothing happened."""
        return None

    def close(self) -> None:
        """There is nothing to let go of."""


class NoneIdle:
    """A desktop that cannot tell when the last input was."""

    name = "none"

    def idle_s(self) -> int | None:
        """None: nobody is ever held to be away on a guess."""
        return None

    def close(self) -> None:
        """There is nothing to let go of."""


class NoneWindow:
    """A desktop that does not say which windows show."""

    name = "none"

    def active(self) -> Pane | None:
        """None: nothing is known."""
        return None

    def visible(self) -> tuple[Pane, ...] | None:
        """None: nothing is known, which is not the same as nothing shows."""
        return None

    def close(self) -> None:
        """There is nothing to let go of."""


class NonePower:
    """A desktop that says nothing of locking and sleep."""

    name = "none"

    def listen(self, heard: Callable[[PowerChange], None]) -> None:
        """There is nothing to hear."""

    def close(self) -> None:
        """There is nothing to let go of."""
