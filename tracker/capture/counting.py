"""A counter that is opened again after it died: its display may have come back."""

from collections.abc import Callable

from tracker.capture.desktop import Ability, Counter, InputCounts
from tracker.capture.none import NoneCounter
from tracker.errors import NoInput


class Counting:
    """A Counter made of one that may die. While there is none the answer is None, never 0.

    `changed` is called when it has gone or come back: other things of the same display may have.
    """

    def __init__(
        self, name: str, open_it: Callable[[], Counter], changed: Callable[[], None]
    ) -> None:
        self._way, self._open, self._changed = name, open_it, changed
        self._counter: Counter = NoneCounter()
        self._reason = ""
        self._find()

    @property
    def name(self) -> str:
        """The counter in use; "none" while there is none."""
        return self._counter.name

    @property
    def ability(self) -> Ability:
        """What counts now, or why nothing does."""
        passed_over = ((self._way, self._reason),) if self._reason else ()
        return Ability(of="counts", name=self.name, passed_over=passed_over)

    def take(self) -> InputCounts | None:
        """The counts since the last take; of an interval without a counter in it, None."""
        taken = self._counter.take()
        if taken is not None:
            return taken
        if not isinstance(self._counter, NoneCounter):
            self._counter.close()
            self._counter, self._reason = NoneCounter(), "gone"
            self._changed()
            return None
        # A take comes every few seconds: often enough to look, seldom enough to weigh nothing.
        if self._find():
            self._changed()
        return None

    def close(self) -> None:
        """Stop counting."""
        self._counter.close()

    def _find(self) -> bool:
        try:
            self._counter = self._open()
        except NoInput as error:
            self._reason = error.reason
            return False
        self._reason = ""
        return True
