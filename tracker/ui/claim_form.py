"""What "I was working" asks: the memo, why it was not recorded, and until when."""

from collections.abc import Sequence
from datetime import tzinfo
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QSlider, QVBoxLayout, QWidget

from tracker.ui.button import PillButton
from tracker.ui.settings_window import ChoiceButton
from tracker.ui.shown import duration, time_of_day
from tracker.ui.surface import row
from tracker.ui.text import Text
from tracker.ui.theme import Theme
from workdiary.activity import MINUTE_S
from workdiary.segment import MEMO_MAX

REASONS: Sequence[tuple[str, Any]] = (
    ("Away from computer", "away"),
    ("Call", "call"),
    ("Forgot to start", "forgot"),
    ("Other", "other"),
)
FIELD_PX = 36


class ClaimForm(QWidget):
    """Shown below the choices once the third is taken; the whole absence is offered."""

    claimed = Signal()

    def __init__(
        self, theme: Theme, memo: str, spans: Sequence[tuple[int, int]], *, zone: tzinfo | None
    ) -> None:
        super().__init__()
        self._spans, self._zone = spans, zone
        self.reason = "away"
        self.memo = QLineEdit(memo)
        self.memo.setFont(theme.font("base"))
        self.memo.setFixedHeight(FIELD_PX)
        self.memo.setTextMargins(10, 0, 10, 0)
        self.memo.setMaxLength(MEMO_MAX)
        self.memo.setPlaceholderText("What did you work on? Your client sees this.")
        self.memo.setAccessibleName("Memo of the manual time")
        self.memo.returnPressed.connect(self.claimed)
        self.why = ChoiceButton(theme, "Why it was not recorded", REASONS, self.reason)
        self.why.chosen.connect(self._reason_chosen)
        self.until = QSlider(Qt.Orientation.Horizontal)
        self.until.setAccessibleName("Until when you were working")
        self.until.setRange(1, max(1, self._minutes(spans[-1][1])))
        self.until.setValue(self.until.maximum())
        self.until.valueChanged.connect(self._until_moved)
        self._says = Text(theme, "secondary", ink="text2")
        self.add = PillButton(theme, "Add", kind="accent")
        self.add.clicked.connect(self.claimed)
        self._lay_out()
        self._until_moved(self.until.value())

    @property
    def until_s(self) -> int | None:
        """The second up to which is claimed; None for the whole absence."""
        if self.until.value() == self.until.maximum():
            return None
        left = self.until.value()
        for from_s, to_s in self._spans:
            whole = (to_s - from_s) // MINUTE_S
            if left <= whole:
                return from_s + left * MINUTE_S
            left -= whole
        return None

    def _minutes(self, until_s: int) -> int:
        """Whole minutes of the absences up to here."""
        spans = ((from_s, min(to_s, until_s)) for from_s, to_s in self._spans)
        return sum(max(0, to_s - from_s) // MINUTE_S for from_s, to_s in spans)

    def _reason_chosen(self, reason: Any) -> None:
        self.reason = str(reason)

    def _until_moved(self, minutes: int) -> None:
        until_s = self.until_s or self._spans[-1][1]
        length = duration(minutes * MINUTE_S)
        self._says.show_words(f"Until {time_of_day(until_s, self._zone)}, {length}")
        self.add.set_words(f"Add {length}")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(8)
        column.addWidget(self.memo)
        how_long = row()
        how_long.addWidget(self._says)
        how_long.addWidget(self.until, 1)
        column.addLayout(how_long)
        acts = row()
        acts.addWidget(self.why)
        acts.addStretch(1)
        acts.addWidget(self.add)
        column.addLayout(acts)
