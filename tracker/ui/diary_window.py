"""The Diary: one day as a table of ten-minute cells, with what can be done to them."""

from collections.abc import Sequence
from copy import copy
from datetime import tzinfo
from uuid import UUID

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.events import (
    ContractsFetched,
    Event,
    SegmentsChanged,
    SegmentsRemoved,
    SendingChanged,
)
from tracker.language import tr
from tracker.ui.button import PillButton
from tracker.ui.cards import Message, Toasts
from tracker.ui.choice_button import ChoiceButton
from tracker.ui.desk import Desk
from tracker.ui.diary_acts import DiaryActs
from tracker.ui.diary_day import day_of, totals_of
from tracker.ui.diary_model import DiaryModel
from tracker.ui.diary_table import DiaryTable
from tracker.ui.diary_words import KEYS, facts_line, no_time_line, states_line
from tracker.ui.doors import Fetched, Kept
from tracker.ui.focus_ring import FocusRing
from tracker.ui.left_out_line import LeftOutLine, LeftOutTime
from tracker.ui.more_button import MoreButton
from tracker.ui.picture_viewer import PictureViewer
from tracker.ui.shown import day, duration, people_text, short_day
from tracker.ui.state_dot import StateDot
from tracker.ui.surface import row
from tracker.ui.text import Elided, Text
from tracker.ui.week_words import MANUAL
from tracker.ui.zone_button import ZoneButton
from workdiary.week import BillingWeek

DEFAULT_SIZE, LEAST_SIZE = QSize(1180, 800), QSize(720, 520)
NARROW_PX = 980
SIDE_PX = 20


class DiaryWindow(QWidget):
    """Shows one day at a time; every act is also a key. Reads on the reader thread only."""

    tracker_asked = Signal()
    week_asked = Signal()
    earnings_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        # Its zone can be another one than that of the other windows.
        desk = copy(desk)
        self._desk = desk
        self._days_later = 0
        self._day = day_of(desk.now_s, desk.zone)
        self._contract_id: UUID | None = None
        self._contracts: Sequence[Fetched] = ()
        self._kept: Sequence[Kept] = ()
        self._wanted_s: int | None = None
        self._to_open: UUID | None = None
        self.viewer: PictureViewer | None = None
        self.setProperty("room", "page")
        self.setMinimumSize(LEAST_SIZE)
        self.resize(DEFAULT_SIZE)
        self.model = DiaryModel(desk)
        self.table = DiaryTable(desk, self.model)
        self.toasts = Toasts(self, desk.theme)
        self.acts = DiaryActs(desk, self.toasts, parent=self)
        self._make_parts()
        self._lay_out()
        self._ring = FocusRing(self, desk.theme)
        self._connect()
        self._show_head()
        self._selection_changed()

    def show_day_of(self, at_s: int) -> None:
        """Go to the local day that holds `at_s`, and to its cell."""
        self._wanted_s = at_s
        self._go(day_of(at_s, self._desk.zone))

    def reload(self) -> None:
        """Read the day again; what is chosen stays chosen."""
        starts_s, ends_s = self._day
        contract_id = self._contract_id

        def arrived(kept: Sequence[Kept]) -> None:
            if (starts_s, ends_s, contract_id) == (*self._day, self._contract_id):
                self._show_kept(kept)

        self._desk.read(
            lambda diary: diary.segments.between(starts_s, ends_s, contract_id), arrived
        )

    def show_left_out(self, known: Sequence[LeftOutTime]) -> None:
        """Time that was left out without an answer: its day has a line on it."""
        self.left_out.learn(known)
        self.reload()

    def show_contracts(self, contracts: Sequence[Fetched]) -> None:
        self._contracts = contracts
        self.more.show_contracts(contracts)
        self._contract.offer(self._contract_choices())

    def heard(self, event: Event) -> None:
        """What happened elsewhere changes the day on screen."""
        changes = (SegmentsChanged, SegmentsRemoved, SendingChanged, ContractsFetched)
        is_seen = self.isVisible() or (self.viewer is not None and self.viewer.isVisible())
        if isinstance(event, changes) and is_seen:
            self.reload()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Beside the Tracker it is a part of that window, which nothing closes."""
        if not self.isWindow():
            event.ignore()

    def showEvent(self, event: object) -> None:
        self.reload()
        self.table.setFocus()

    @property
    def kept(self) -> Sequence[Kept]:
        """All segments of the day, in order; the picture viewer walks through them."""
        return self._kept

    def _go(self, new_day: tuple[int, int]) -> None:
        self._day = new_day
        self._show_head()
        self.reload()

    def _move(self, days: int) -> None:
        self._go(day_of(self._day[0] + 3600, self._desk.zone, days))

    def _previous(self) -> None:
        self._move(-1)

    def _next(self) -> None:
        self._move(1)

    def _today(self) -> None:
        self._wanted_s = self._desk.now_s
        self._go(day_of(self._desk.now_s, self._desk.zone))

    def _show_kept(self, kept: Sequence[Kept]) -> None:
        at_s = self._wanted_s if self._wanted_s is not None else self._current_s()
        self._kept, self._wanted_s = kept, None
        has_moved = self.model.show_day(kept, self._day[0])
        self.table.lay_out_rows()
        if has_moved:
            place = self.model.place_of(at_s) if at_s is not None else QModelIndex()
            self.table.go_to(place if place.isValid() else self._last_place())
        self._show_head()
        self._show_foot()
        self.left_out.show_day(self._day, kept)
        self._selection_changed()
        self._open_wanted()

    def _last_place(self) -> QModelIndex:
        """Where the newest time of the day stands: what people come to look at."""
        return self.model.place_of(self._kept[-1].segment.starts_s) if self._kept else QModelIndex()

    def _current_s(self) -> int | None:
        cell = self.model.cell(self.table.currentIndex())
        return None if cell is None else cell.starts_s

    def _show_head(self) -> None:
        starts_s = self._day[0]
        head = day(starts_s, self._desk.zone)
        self._date.setText(self._fitting_date())
        self.setWindowTitle(tr("Diary, {head}", head=head))
        totals = totals_of(self._kept)
        self._sum.setText(duration(totals.counted_s // 60 * 60))
        self._facts.setText(facts_line(totals))
        self._zone.show_day(starts_s)
        is_locked = self._desk.now_s >= BillingWeek.containing(self._day[1] - 1).lock_s
        self._lock.show_words(tr("Locked since Mon 12:00 UTC") if is_locked else "")
        is_today = starts_s <= self._desk.now_s < self._day[1]
        self._empty.setText(no_time_line(starts_s, self._desk.zone, is_today=is_today))
        self._empty.setVisible(not self._kept)
        self.table.setVisible(bool(self._kept))
        self._today_button.setEnabled(not is_today)

    def _fitting_date(self) -> str:
        starts_s = self._day[0]
        is_narrow = self.width() < self._desk.theme.scaled(NARROW_PX)
        return (short_day if is_narrow else day)(starts_s, self._desk.zone)

    def resizeEvent(self, event: object) -> None:
        is_narrow = self.width() < self._desk.theme.scaled(NARROW_PX)
        self._date.setText(self._fitting_date())
        for button, words, icon in (
            (self._send, tr("Send now"), "send"),
            (self._remove, tr("Remove"), "trash"),
            (self._manual, MANUAL["title"], "clock"),
        ):
            button.set_words("" if is_narrow else words, name=words)
            button.set_icon(icon if is_narrow else "")
            button.setToolTip(words if is_narrow else "")
        self._fit_keys()
        self._zone.setVisible(not is_narrow)

    def _show_foot(self) -> None:
        totals = totals_of(self._kept)
        words = states_line(totals, self._desk.zone)
        self._foot.setText(words if self._kept else "")
        self._fit_keys()
        self._dot.setVisible(bool(self._kept))
        self._dot.show_shape(
            "alert" if totals.refused else "dot", "warn" if totals.refused else "ok"
        )

    def _fit_keys(self) -> None:
        """What was sent is never cut off for the line of keys, which Settings has too."""
        beside = (self._dot, self._keys, self.more, self.week, self.earnings)
        foot_px = self._foot.fontMetrics().horizontalAdvance(self._foot.text())
        room_px = self.width() - 2 * SIDE_PX - sum(part.sizeHint().width() + 8 for part in beside)
        is_wide = self.width() >= self._desk.theme.scaled(NARROW_PX)
        self._keys.setVisible(is_wide and foot_px <= room_px)

    def _selection_changed(self, *_: object) -> None:
        chosen = self._chosen()
        self._send.setEnabled(any(each.state == "held" for each in chosen))
        self._remove.setEnabled(self.acts.may_remove(chosen))
        self._memo.setEnabled(self.acts.may_change(chosen))

    def _chosen(self) -> list[Kept]:
        cells = [self.model.cell(index) for index in self.table.chosen()]
        return [each for cell in cells if cell is not None for each in cell.kept]

    def open_segment(self, segment_id: UUID, at_s: int) -> None:
        """Show a segment large; its day is read first."""
        self._to_open = segment_id
        self.show_day_of(at_s)

    def _open_wanted(self) -> None:
        """Keep the open picture in step with the day, or open the one that was asked for."""
        if self._to_open is not None:
            wanted, self._to_open = self._to_open, None
            self._view(wanted)
        elif self.viewer is not None and self.viewer.isVisible():
            self.viewer.show_kept(self._kept)

    def _view(self, segment_id: UUID) -> None:
        if self.viewer is None:
            self.viewer = PictureViewer(self._desk, self.acts)
        self.viewer.show_kept(self._kept, segment_id)
        self.viewer.show()
        self.viewer.raise_()
        self.viewer.activateWindow()

    def _open(self, index: QModelIndex) -> None:
        cell = self.model.cell(index)
        if cell is not None and cell.kept:
            self._view(cell.kept[0].segment.id)

    def _open_current(self) -> None:
        self._open(self.table.currentIndex())

    def _hide_box(self) -> None:
        self._open_current()
        if self.viewer is not None:
            self.viewer.begin_box()

    def _send_chosen(self) -> None:
        self.acts.send(self._chosen())

    def _remove_chosen(self) -> None:
        self.acts.remove(self._chosen())

    def _edit_chosen(self) -> None:
        self.acts.edit_memo(self._chosen(), self)

    def add_manual(self) -> None:
        """Time by hand on the day that is shown."""
        from tracker.ui.manual_dialog import ManualDialog

        def added(seconds: int) -> None:
            self.toasts.show(Message(MANUAL["added"].format(length=duration(seconds))))
            self.reload()

        dialog = ManualDialog(self._desk, self, self._day[0], self._contracts, on_added=added)
        dialog.open()

    def _contract_choices(self) -> list[tuple[str, UUID | None]]:
        titles = ((people_text(one.terms.title), one.terms.id) for one in self._contracts)
        return [(tr("All contracts"), None), *titles]

    def _show_zone(self, zone: tzinfo | None) -> None:
        noon_s = self._day[0] + 12 * 3600
        self._wanted_s = self._current_s()
        self._desk.zone = zone
        self._go(day_of(noon_s, zone))

    def _pick(self, contract_id: UUID | None) -> None:
        self._contract_id = contract_id
        self.reload()

    def _make_parts(self) -> None:
        theme = self._desk.theme
        self._date = Text(theme, "page_head")
        self._back = PillButton(theme, icon="chevron-left", name=tr("Previous day"))
        self._today_button = PillButton(theme, tr("Today"))
        self._forth = PillButton(theme, icon="chevron-right", name=tr("Next day"))
        choices = self._contract_choices()
        self._contract = ChoiceButton(theme, tr("Contract"), choices, None, least_px=0)
        self._manual = PillButton(theme, MANUAL["title"])
        self._send = PillButton(theme, tr("Send now"))
        self._remove = PillButton(theme, tr("Remove"))
        self._memo = PillButton(theme, tr("Edit memo"), kind="accent", weight=600)
        self._sum = Text(theme, "base", weight=600)
        self._facts = Text(theme, "base", ink="text2")
        self._lock = Text(theme, "secondary", ink="text2", weight=600)
        self._zone = ZoneButton(theme, self._desk.zone)
        self.left_out = LeftOutLine(self._desk)
        self._empty = Text(theme, "number", ink="text2")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._dot = StateDot(theme, size_px=8)
        self._foot = Elided(theme, "caption", ink="text2")
        self._keys = Text(theme, "caption", tr(KEYS), ink="text2")
        self.more = MoreButton(theme)
        self.week = PillButton(theme, tr("Week"), kind="quiet", name=tr("Open the week"))
        self.earnings = PillButton(
            theme, tr("Earnings"), kind="quiet", name=tr("Open the earnings")
        )

    def _lay_out(self) -> None:
        head = row(spacing_px=8)
        head.addWidget(self._date)
        head.addSpacing(4)
        for part in (self._back, self._today_button, self._forth):
            head.addWidget(part)
        head.addStretch(1)
        for part in (self._contract, self._manual, self._send, self._remove, self._memo):
            head.addWidget(part)
        facts = row(spacing_px=8)
        facts.addWidget(self._sum)
        facts.addWidget(self._facts)
        facts.addStretch(1)
        facts.addWidget(self._lock)
        facts.addSpacing(8)
        facts.addWidget(self._zone)
        foot = row(spacing_px=8)
        foot.addWidget(self._dot)
        foot.addWidget(self._foot, 1)
        foot.addWidget(self._keys)
        for part in (self.more, self.week, self.earnings):
            foot.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE_PX, 16, SIDE_PX, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(facts)
        column.addWidget(self.left_out)
        column.addWidget(self._empty, 1)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._back.clicked.connect(self._previous)
        self._today_button.clicked.connect(self._today)
        self._forth.clicked.connect(self._next)
        self._contract.chosen.connect(self._pick)
        self._zone.chosen.connect(self._show_zone)
        self._manual.clicked.connect(self.add_manual)
        self._send.clicked.connect(self._send_chosen)
        self._remove.clicked.connect(self._remove_chosen)
        self._memo.clicked.connect(self._edit_chosen)
        self.week.clicked.connect(self.week_asked)
        self.earnings.clicked.connect(self.earnings_asked)
        self.more.move_asked.connect(lambda terms: self.acts.move(self._chosen(), terms))
        self.table.move_asked.connect(self.more.open_contracts)
        for asker in (self.more, self.table):
            asker.blur_asked.connect(lambda: self.acts.blur(self._chosen()))
            asker.box_asked.connect(self._hide_box)
        self.table.open_asked.connect(self._open_current)
        self.table.memo_asked.connect(self._edit_chosen)
        self.table.send_asked.connect(self._send_chosen)
        self.table.remove_asked.connect(self._remove_chosen)
        self.table.today_asked.connect(self._today)
        self.table.doubleClicked.connect(self._open)
        self.table.choice_changed.connect(self._selection_changed)
        self._desk.shortcuts.bind(
            self,
            {
                "diary.before": self._previous,
                "diary.after": self._next,
                "diary.undo": self.acts.steps.undo,
                "diary.redo": self.acts.steps.redo,
                "diary.tracker": self.tracker_asked.emit,
                "diary.week": self.week_asked.emit,
                "diary.earnings": self.earnings_asked.emit,
                "diary.manual": self.add_manual,
                "diary.close": self.close,
                "window.message": self.toasts.focus,
            },
        )
