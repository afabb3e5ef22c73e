"""Time that was left out without an answer: it can still be claimed, until the week locks."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.language import tr
from tracker.ui.claim_form import ClaimForm
from tracker.ui.desk import Desk
from tracker.ui.focus_ring import FocusRing
from tracker.ui.shown import duration
from tracker.ui.text import Text
from workdiary.activity import MINUTE_S
from workdiary.contract import Terms

WIDTH_PX = 440


class LeftOut(QWidget):
    """Opened by Change in the message that time was left out."""

    def __init__(
        self,
        desk: Desk,
        spans: Sequence[tuple[int, int]],
        contracts: Sequence[Terms],
        memo: str,
    ) -> None:
        """`contracts` take manual time; the first was recorded before."""
        super().__init__()
        self._desk, self._spans = desk, spans
        self.setProperty("room", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(desk.theme.scaled(WIDTH_PX))
        head = tr(
            "{length} left out", length=duration(sum(to_s - from_s for from_s, to_s in spans))
        )
        self.setWindowTitle(head)
        words = tr("Were you working? It is added as manual time, marked for the client.")
        self.form = ClaimForm(desk.theme, memo, spans, zone=desk.zone, contracts=contracts)
        self.form.claimed.connect(self._claim)
        self.problem = Text(desk.theme, "secondary", ink="warn", wraps=True)
        self.problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        column.addWidget(Text(desk.theme, "number", head))
        column.addWidget(Text(desk.theme, "base", words, ink="text2", wraps=True))
        column.addWidget(self.form)
        column.addWidget(self.problem)
        self._ring = FocusRing(self, desk.theme)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.close)

    def _claim(self) -> None:
        """One piece an absence, in whole minutes from its first second."""
        until_s = self.form.until_s or self._spans[-1][1]
        claimed = [
            (from_s, from_s + (min(to_s, until_s) - from_s) // MINUTE_S * MINUTE_S)
            for from_s, to_s in self._spans
        ]
        self._add([span for span in claimed if span[1] > span[0]])

    def _add(self, spans: Sequence[tuple[int, int]]) -> None:
        if not spans:
            self.close()
            return
        (starts_s, ends_s), *rest = spans
        memo, reason, contract_id = self.form.memo.text(), self.form.reason, self.form.contract_id
        assert contract_id is not None
        self._desk.ask(
            lambda keeper: keeper.add_manual(contract_id, starts_s, ends_s, memo, reason),
            on_done=lambda _: self._add(rest),
            on_refused=self.problem.show_words,
        )
