import pytest
from PySide6.QtCore import QObject, Signal

from tracker.events import SnapshotTaken, Stopped
from tracker.ui import settling


class Said(QObject):
    happened = Signal(object)


@pytest.fixture
def given(monkeypatch):
    """How often memory went back; nothing is waited for."""
    times = []
    for name in ("STARTED_MS", "PICTURE_MS"):
        monkeypatch.setattr(settling, name, 0)
    monkeypatch.setattr(settling, "give_back", lambda: times.append(1))
    return times


def test_memory_goes_back_after_the_start_and_after_each_picture(given, settle):
    said = Said()
    held = settling.Settling(said)
    settle()
    assert len(given) == 1
    for event in (SnapshotTaken, Stopped):
        said.happened.emit(event.__new__(event))
        settle()
    assert len(given) == 2
    held.deleteLater()
