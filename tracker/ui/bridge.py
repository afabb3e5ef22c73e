"""Turn events from other threads into one Qt signal on the main thread."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    # Two dozen records, which the first frame needs none of.
    from tracker.events import Event, Events


class Bridge(QObject):
    """Hears every event on its publisher's thread; `happened` fires on the main thread, in order."""

    happened = Signal(object)
    _crossed = Signal(object)

    def __init__(self, events: "Events") -> None:
        super().__init__()
        self._is_open = True
        self._crossed.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        events.subscribe(self._heard)

    def close(self) -> None:
        """Hear nothing more: the windows are about to go."""
        self._is_open = False

    def _heard(self, event: "Event") -> None:
        if self._is_open:
            self._crossed.emit(event)

    def _arrived(self, event: "Event") -> None:
        if self._is_open:
            self.happened.emit(event)
