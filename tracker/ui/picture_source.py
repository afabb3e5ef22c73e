"""By what pictures are taken, or why there are none; where the desktop asks first, the button."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from tracker.language import tr
from tracker.status import Status
from tracker.ui import words
from tracker.ui.button import PillButton
from tracker.ui.text import Text
from tracker.ui.theme import Theme

# Only a question from a window that has the focus is shown by every desktop.
MAY_ASK = frozenset({"ask_first", "denied", "time_out"})


class PictureSource(QWidget):
    """A line of words, and "Allow pictures" where that helps."""

    def __init__(self, theme: Theme, status: Status, allow: Callable[[], None] | None) -> None:
        super().__init__()
        self._allow = allow
        self.line = Text(theme, "caption", "", ink="text2", wraps=True)
        self.button = PillButton(theme, tr("Allow pictures"))
        self.button.clicked.connect(self._clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.show_status(status)

    def show_status(self, status: Status) -> None:
        """How it stands now."""
        source = next((one for one in status.sources if one.of == "pictures"), None)
        self.setVisible(source is not None)
        if source is None:
            return
        may_ask = self._allow is not None and source.reason in MAY_ASK
        says = words.picture_source(source.name, source.limits, source.reason)
        self.line.setText(
            tr(words.NOT_ASKED_YET) if may_ask and source.reason == "ask_first" else says
        )
        self.button.setVisible(may_ask)
        self.button.setEnabled(True)

    def _clicked(self) -> None:
        if self._allow is not None:
            self.button.setEnabled(False)
            self.line.setText(tr(words.DESKTOP_ASKS))
            self._allow()
