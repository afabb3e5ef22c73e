"""Change memo and label of chosen segments: one field, one button, Save and Cancel."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QDialog, QLineEdit, QVBoxLayout, QWidget

from tracker.language import tr
from tracker.ui.button import PillButton
from tracker.ui.focus_ring import FocusRing
from tracker.ui.label_button import LabelButton
from tracker.ui.surface import row
from tracker.ui.text import Text
from tracker.ui.theme import Theme
from workdiary.segment import MEMO_MAX


class MemoDialog(QDialog):
    """Enter saves, Esc leaves all as it was."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        *,
        memo: str,
        about: str,
        memos: Sequence[str],
        on_save: Callable[[str, str], None],
        label: str = "",
        labels: Sequence[str] = (),
        needs_label: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Edit memo"))
        self.setProperty("room", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._on_save = on_save
        self.field = QLineEdit(memo)
        self.field.setFont(theme.font("base"))
        self.field.setFixedHeight(40)
        self.field.setTextMargins(10, 0, 10, 0)
        self.field.setMaxLength(MEMO_MAX)
        self.field.setAccessibleName(tr("Memo"))
        self.field.setAccessibleDescription(tr("Your client sees this."))
        self.field.setPlaceholderText(tr("What did you work on?"))
        completer = QCompleter(list(memos), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.field.setCompleter(completer)
        self.label = LabelButton(theme)
        self.label.offer(labels, label, is_needed=needs_label)
        self.save = PillButton(theme, tr("Save"), kind="accent")
        self.cancel = PillButton(theme, tr("Cancel"))
        self.save.setDefault(True)
        self.save.clicked.connect(self._saved)
        self.cancel.clicked.connect(self.reject)
        buttons = row()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        column.addWidget(Text(theme, "number", tr("Edit memo")))
        column.addWidget(Text(theme, "secondary", about, ink="text2", wraps=True))
        column.addWidget(self.field)
        column.addWidget(self.label)
        column.addLayout(buttons)
        self._ring = FocusRing(self, theme)
        self.resize(460, 0)
        self.field.selectAll()
        self.field.setFocus()

    def _saved(self) -> None:
        self._on_save(self.field.text().strip(), self.label.label)
        self.accept()
