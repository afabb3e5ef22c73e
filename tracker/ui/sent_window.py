"""Everything that left this computer: when, what, how large, and the marketplace's receipt."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.language import plural, tr
from tracker.ui.desk import Desk
from tracker.ui.doors import Diary, Sent
from tracker.ui.figures_table import Cell, FiguresTable, Line
from tracker.ui.focus_ring import FocusRing
from tracker.ui.settings_words import SENT, SENT_COLUMNS
from tracker.ui.shown import day_and_time, people_text, span, time_of_day
from tracker.ui.surface import scrolled
from tracker.ui.text import Text

SIZE = QSize(980, 600)
MOST = 500
Found = tuple[int, Sequence[Sent], dict[UUID, str]]


class SentWindow(QWidget):
    """Reads what has a receipt each time it is shown; Enter opens a segment, Esc closes."""

    segment_asked = Signal(object, int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("room", "page")
        self.setWindowTitle(SENT["title"])
        self.resize(desk.theme.scaled(SIZE.width()), SIZE.height())
        self.says = Text(desk.theme, "secondary", "", ink="text2")
        self.table = FiguresTable(
            desk.theme,
            SENT["table"],
            head_px=150,
            words=frozenset({0, 1, 4}),
            widths=(240, 0, 90, 80, 180),
        )
        self.table.opened.connect(lambda one: self.segment_asked.emit(one.segment_id, one.starts_s))
        inside = QWidget()
        inside.setProperty("room", "clear")
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(20, 0, 20, 16)
        rows.addWidget(self.table)
        rows.addStretch(1)
        area = scrolled(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(8)
        for part in (Text(desk.theme, "page_head", SENT["title"]), self.says):
            part.setContentsMargins(20, 0, 20, 0)
            column.addWidget(part)
        column.addWidget(area, 1)
        self._ring = FocusRing(self, desk.theme)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.close)

    def showEvent(self, event: object) -> None:
        """Read the receipts again."""

        def read(diary: Diary) -> Found:
            titles = {one.terms.id: one.terms.title for one in diary.contracts.all()}
            return diary.sent.count(), diary.sent.last(MOST), titles

        self._desk.read(read, self._show)

    def _show(self, found: Found) -> None:
        count, sent, titles = found
        cut = SENT["cut"].format(shown=len(sent), count=count) if len(sent) < count else ""
        self.says.show_words(cut or ("" if sent else SENT["none"]))
        self.table.setVisible(bool(sent))
        lines = [self._line(one, titles) for one in sent]
        self.table.show_lines([tr(name) for name in SENT_COLUMNS], lines)
        self.table.setFocus()

    def _line(self, one: Sent, titles: dict[UUID, str]) -> Line:
        zone = self._desk.zone
        times = time_of_day(one.received_s, zone), span(one.starts_s, one.ends_s, zone)
        when = day_and_time(one.received_s, times[0], zone)
        what = day_and_time(one.starts_s, times[1], zone)
        shots = plural("{n} picture", "{n} pictures", one.pictures)
        cells = (
            Cell(what),
            Cell(people_text(titles.get(one.contract_id, ""))),
            Cell(shots if one.pictures else SENT["pictures_none"]),
            Cell(tr("{n} kB", n=max(1, round(one.size_bytes / 1_000)))),
            Cell(one.record_sha256[:16], one.record_sha256),
        )
        return Line(when, cells, key=one)
