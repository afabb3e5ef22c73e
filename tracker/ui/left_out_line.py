"""The diary's line on time that was left out without an answer, with Change."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from tracker.language import tr
from tracker.ui.button import PillButton
from tracker.ui.desk import Desk
from tracker.ui.doors import Kept
from tracker.ui.shown import duration, span
from tracker.ui.surface import row
from tracker.ui.text import Text
from workdiary.week import BillingWeek


@dataclass(frozen=True, slots=True)
class LeftOutTime:
    """Absences that one missing answer left out; `change` opens the window that claims them."""

    spans: tuple[tuple[int, int], ...]
    change: Callable[[], None]

    @property
    def seconds(self) -> int:
        """How long they are in all."""
        return sum(to_s - from_s for from_s, to_s in self.spans)


class LeftOutLine(QWidget):
    """Stands under the day's sums; gone once the time is claimed or the week is locked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._known: Sequence[LeftOutTime] = ()
        self._shown: LeftOutTime | None = None
        self.words = Text(desk.theme, "secondary", ink="text2")
        self.change = PillButton(desk.theme, tr("Change"), kind="quiet")
        self.change.clicked.connect(self._change)
        line = row(spacing_px=8)
        line.addWidget(self.words)
        line.addWidget(self.change)
        line.addStretch(1)
        self.setLayout(line)
        self.hide()

    def learn(self, known: Sequence[LeftOutTime]) -> None:
        """What was left out and may still be claimed."""
        self._known = known

    def show_day(self, day: tuple[int, int], kept: Sequence[Kept]) -> None:
        """The newest of this day that nothing was recorded over since."""
        open_ones = [one for one in self._known if self._is_open(one, day, kept)]
        self._shown = open_ones[-1] if open_ones else None
        self.setVisible(self._shown is not None)
        if self._shown is not None:
            spans = self._shown.spans
            times = span(spans[0][0], spans[-1][1], self._desk.zone)
            self.words.show_words(
                tr(
                    "{length} left out, {times}.",
                    length=duration(self._shown.seconds),
                    times=times,
                )
            )
            self.change.set_words(tr("Change"), name=tr("Change: {what}", what=self.words.text()))

    def _is_open(self, one: LeftOutTime, day: tuple[int, int], kept: Sequence[Kept]) -> bool:
        from_s, to_s = one.spans[0]
        is_taken = any(
            each.segment.starts_s < to_s and from_s < each.segment.ends_s
            for each in kept
            if each.state not in ("removed", "refused")
        )
        is_locked = self._desk.now_s >= BillingWeek.containing(from_s).lock_s
        return day[0] <= from_s < day[1] and not is_taken and not is_locked

    def _change(self) -> None:
        if self._shown is not None:
            self._shown.change()
