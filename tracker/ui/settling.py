"""Gives memory back when the start is over, and when a picture was taken and its card is gone."""

from PySide6.QtCore import QObject, QTimer

from tracker.events import Event, SnapshotTaken
from tracker.memory import give_back
from tracker.ui.bridge import Bridge

# By then everything a start needs was loaded, and what loading took lies free.
STARTED_MS = 2_000
# A card stays four seconds, longer under the pointer.
PICTURE_MS = 15_000


class Settling(QObject):
    """Begins as it is made."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(give_back)
        self._timer.start(STARTED_MS)
        bridge.happened.connect(self._heard)

    def _heard(self, event: Event) -> None:
        if isinstance(event, SnapshotTaken):
            self._timer.start(PICTURE_MS)
