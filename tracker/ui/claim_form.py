"""What "I was working" asks: the memo, for whom, why it was not recorded, and until when."""

from collections.abc import Sequence
from datetime import tzinfo
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QSlider, QVBoxLayout, QWidget

from tracker.language import mark, said, tr
from tracker.ui.button import PillButton
from tracker.ui.choice_button import ChoiceButton
from tracker.ui.shown import duration, people_text, time_of_day
from tracker.ui.surface import row
from tracker.ui.text import Text
from tracker.ui.theme import Theme
from workdiary.activity import MINUTE_S
from workdiary.contract import Terms
from workdiary.segment import MEMO_MAX

REASONS: Sequence[tuple[str, Any]] = mark(
    (
        ("Away from computer", "away"),
        ("Call", "call"),
        ("Forgot to start", "forgot"),
        ("Other", "other"),
    )
)
FIELD_PX = 36
QWIDGETSIZE_MAX = (1 << 24) - 1  # Qt's own word for no limit; PySide6 does not name it
TITLE_LETTERS = 34


def claimable(contracts: Sequence[Terms], running: Terms | None) -> tuple[Terms, ...]:
    """The contracts that take manual time, the one that was recorded first."""
    first = (running,) if running is not None else ()
    known = {terms.id: terms for terms in (*first, *contracts) if terms.state != "ended"}
    return tuple(terms for terms in known.values() if terms.takes_manual)


class ClaimForm(QWidget):
    """Shown below the choices once the third is taken; the whole absence is offered."""

    claimed = Signal()

    def __init__(
        self,
        theme: Theme,
        memo: str,
        spans: Sequence[tuple[int, int]],
        *,
        zone: tzinfo | None,
        contracts: Sequence[Terms] = (),
    ) -> None:
        super().__init__()
        self._spans, self._zone = spans, zone
        self.reason = "away"
        self.memo = QLineEdit(memo)
        self.memo.setFont(theme.font("base"))
        self.memo.setFixedHeight(FIELD_PX)
        self.memo.setTextMargins(10, 0, 10, 0)
        self.memo.setMaxLength(MEMO_MAX)
        self.memo.setPlaceholderText(tr("What did you work on? Your client sees this."))
        self.memo.setAccessibleName(tr("Memo of the manual time"))
        self.memo.returnPressed.connect(self.claimed)
        self.why = ChoiceButton(theme, tr("Why it was not recorded"), said(REASONS), self.reason)
        self.why.chosen.connect(self._reason_chosen)
        self.contract_id = contracts[0].id if contracts else None
        choices = [(_short(terms.title), terms.id) for terms in contracts]
        self.contract = ChoiceButton(theme, tr("Contract"), choices, self.contract_id)
        self.contract.setMinimumWidth(0)
        self.contract.setMaximumWidth(QWIDGETSIZE_MAX)
        self.contract.chosen.connect(self._contract_chosen)
        if len(contracts) < 2:
            self.contract.hide()
        self.until = QSlider(Qt.Orientation.Horizontal)
        self.until.setAccessibleName(tr("Until when you were working"))
        self.until.setRange(1, max(1, self._minutes(spans[-1][1])))
        self.until.setValue(self.until.maximum())
        self.until.valueChanged.connect(self._until_moved)
        self._says = Text(theme, "secondary", ink="text2")
        self.add = PillButton(theme, tr("Add"), kind="accent")
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

    def _contract_chosen(self, contract_id: UUID) -> None:
        self.contract_id = contract_id

    def _until_moved(self, minutes: int) -> None:
        until_s = self.until_s or self._spans[-1][1]
        length = duration(minutes * MINUTE_S)
        self._says.show_words(
            tr(
                "Until {time}, {length}",
                time=time_of_day(until_s, self._zone),
                length=length,
            )
        )
        self.add.set_words(tr("Add {length}", length=length))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(8)
        column.addWidget(self.memo)
        column.addWidget(self.contract)
        how_long = row()
        how_long.addWidget(self._says)
        how_long.addWidget(self.until, 1)
        column.addLayout(how_long)
        acts = row()
        acts.addWidget(self.why)
        acts.addStretch(1)
        acts.addWidget(self.add)
        column.addLayout(acts)


def _short(title: str) -> str:
    cut = title if len(title) <= TITLE_LETTERS else f"{title[: TITLE_LETTERS - 1]}…"
    return people_text(cut)
