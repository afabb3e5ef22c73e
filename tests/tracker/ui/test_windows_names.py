"""Names that a screen reader says, in every window of the look."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QWidget

from tests.tracker.ui import look

NAMES = sorted(look.pictures(None))


@pytest.mark.parametrize("name", NAMES)
def test_everything_that_takes_the_focus_has_a_name(name, desk, settle):
    window = look.pictures(desk)[name]()
    window.show()
    settle(20)
    parts = [window, *window.findChildren(QWidget)]
    nameless = [
        type(part).__name__
        for part in parts
        if part.focusPolicy() != Qt.FocusPolicy.NoFocus
        and part.isVisibleTo(window)
        and not isinstance(part, QAbstractScrollArea)
        and not part.accessibleName()
        and not (isinstance(part, QAbstractButton) and part.text())
        and not part.isWindow()
    ]
    texts = [label for label in window.findChildren(QLabel) if label.pixmap().isNull()]
    rich = [label.text() for label in texts if label.textFormat() != Qt.TextFormat.PlainText]
    window.close()
    window.deleteLater()
    assert nameless == []
    assert rich == []
