"""One segment opened: its picture large, minute bars, counts, state, Previous and Next."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tracker.errors import PictureGone
from tracker.language import tr
from tracker.ui.button import PillButton
from tracker.ui.cover_bar import CoverBar
from tracker.ui.desk import Desk
from tracker.ui.diary_acts import DiaryActs
from tracker.ui.diary_day import activity_of, mark_words, no_picture_words, state_words
from tracker.ui.doors import Diary, Kept
from tracker.ui.focus_ring import FocusRing
from tracker.ui.large_picture import LargePicture
from tracker.ui.meter import MINUTES, MinuteBars
from tracker.ui.picture_words import in_use_line, receipt_words, verdict_line
from tracker.ui.protected import verdicts_of
from tracker.ui.shown import clock, exact_time, people_text, span, time_of_day
from tracker.ui.surface import Card, row
from tracker.ui.text import Text
from tracker.ui.told_doors import ToldMark
from tracker.ui.words import NOTES, sentence
from workdiary.activity import MINUTE_S, totals
from workdiary.protection import Verdict
from workdiary.segment import COUNTED, Segment
from workdiary.week import SLOT_S, BillingWeek

SIZE = QSize(1120, 600)
SIDE_PX = 296


class PictureViewer(QWidget):
    """Walks through a day's segments. Left, Right, Del, H, B, S, E and Esc are its keys."""

    def __init__(self, desk: Desk, acts: DiaryActs) -> None:
        super().__init__()
        self._desk, self._acts = desk, acts
        self._kept: Sequence[Kept] = ()
        self._place = 0
        self._screen = 0
        self._wanted = ""
        self._wants_box = False
        self._mark: ToldMark | None = None
        self.setProperty("room", "page")
        self.resize(SIZE)
        self.setMinimumSize(720, 480)
        theme = desk.theme
        self.picture = LargePicture(theme)
        self._span = Text(theme, "number")
        self._memo = Text(theme, "base", wraps=True)
        self._state = Text(theme, "secondary", ink="text2", wraps=True)
        self.bars = MinuteBars(theme)
        self._active = Text(theme, "caption", weight=600)
        self._counts = {
            name: Text(theme, "secondary", weight=600)
            for name in (
                tr("Time"),
                tr("Key presses"),
                tr("Clicks"),
                tr("Scrolls"),
                tr("By a program"),
            )
        }
        self._verdict = Text(theme, "secondary", weight=600, wraps=True)
        self._in_use = Text(theme, "caption", ink="text2", wraps=True)
        self._note = Text(theme, "caption", ink="text3", wraps=True)
        self._receipt = Text(theme, "caption", ink="text3", wraps=True)
        self.ask = PillButton(theme, tr("See it at the marketplace"))
        self.erase = PillButton(theme, tr("Erase now"))
        self.fetch = PillButton(theme, tr("Fetch"))
        self.screen_button = PillButton(theme, tr("Screen {number}", number=1))
        self.send = PillButton(theme, tr("Send now"))
        self.remove = PillButton(theme, tr("Remove"))
        self.memo = PillButton(theme, tr("Edit memo"))
        self.back = PillButton(theme, icon="chevron-left", name=tr("Previous picture"))
        self.forth = PillButton(theme, icon="chevron-right", name=tr("Next picture"))
        self._number = Text(theme, "secondary", ink="text2")
        self.cover = CoverBar(desk, acts, self.picture)
        self._lay_out()
        self._ring = FocusRing(self, theme)
        self._connect()

    def show_kept(self, kept: Sequence[Kept], segment_id: UUID | None = None) -> None:
        """Show this segment among these; without one, stay at the one that is shown."""
        wanted = segment_id if segment_id is not None else self.shown_id
        self._kept = kept
        places = [n for n, each in enumerate(kept) if each.segment.id == wanted]
        if places:
            self._place = places[0]
        self._place = max(0, min(self._place, len(kept) - 1))
        if kept:
            self._show()
        else:
            self.close()

    @property
    def shown_id(self) -> UUID | None:
        return self._kept[self._place].segment.id if self._place < len(self._kept) else None

    def begin_box(self) -> None:
        """Draw a box as soon as the picture stands there."""
        self._wants_box = bool(self._wanted)

    def _show(self) -> None:
        kept = self._kept[self._place]
        segment = kept.segment
        self._span.setText(span(segment.starts_s, segment.ends_s, self._desk.zone))
        self.setWindowTitle(tr("Diary, {head}", head=self._span.text()))
        self._memo.setText(people_text(segment.memo) or tr("No memo"))
        self._memo.set_ink("text" if segment.memo else "text3")
        self._state.setText(state_words(kept, self._desk.zone))
        self._state.set_ink("warn" if kept.state in ("refused", "parked", "late") else "text2")
        self._receipt.show_words(receipt_words(kept, self._desk.zone))
        self._mark = None
        self._show_ask(kept)
        has_pictures = kept.state == "removed" and bool(segment.snapshots)
        self.erase.setVisible(has_pictures)
        self.erase.setEnabled(True)
        self._show_activity(kept)
        self._show_verdict(kept)
        self._show_notes(segment.notes)
        self._number.setText(
            tr("{number} of {count}", number=self._place + 1, count=len(self._kept))
        )
        self.back.setEnabled(self._place > 0)
        self.forth.setEnabled(self._place < len(self._kept) - 1)
        self.send.setVisible(self._acts.may_send(kept))
        is_bare = self._acts.is_without_picture(kept)
        self.send.set_words(tr("Send without picture") if is_bare else tr("Send now"))
        self.remove.setEnabled(self._acts.may_remove([kept]))
        self.memo.setEnabled(self._acts.may_change([kept]))
        self._screen = min(self._screen, max(0, len(segment.snapshots) - 1))
        self._show_screen()

    def _show_verdict(self, kept: Kept) -> None:
        """Protected or why not, by the same rule as the client's page; live while it is changed."""
        self._verdict.show_words("")
        if kept.state not in COUNTED | {"late"}:
            return

        def arrived(found: tuple[Verdict | None, ToldMark | None]) -> None:
            if self.shown_id != kept.segment.id:
                return
            verdict, self._mark = found
            self._show_ask(kept)
            if verdict is not None:
                self._show_notes((*kept.segment.notes, *verdict.notes))
                self._verdict.show_words(verdict_line(verdict))
                self._verdict.set_ink("ok" if verdict.is_protected else "warn")

        now_s = self._desk.now_s
        id = kept.segment.id

        def read(diary: Diary) -> tuple[Verdict | None, ToldMark | None]:
            marks = [mark for mark in diary.told_money.read().marks if mark.segment_id == id]
            return verdicts_of(diary, [kept], now_s).get(id), marks[0] if marks else None

        self._desk.read(read, arrived)

    def _show_ask(self, kept: Kept) -> None:
        """A button where there is something to say to the client, on a page of the marketplace."""
        mark = self._mark
        is_wanted = mark is not None or kept.state == "late"
        self.ask.setVisible(is_wanted and self._desk.open_web is not None)
        self.ask.set_words(tr("Answer") if mark is not None else tr("See it at the marketplace"))
        state = state_words(kept, self._desk.zone)
        self._state.setText(state if mark is None else f"{mark_words(mark)}. {state}")

    def _show_notes(self, codes: Sequence[str]) -> None:
        """What is worth a look, as the client's page says it too, each once."""
        notes = [NOTES[code] for code in dict.fromkeys(codes) if code in NOTES]
        self._note.setText("\n".join([*notes, tr("Which keys were pressed is not known.")]))

    def _show_activity(self, kept: Kept) -> None:
        segment = kept.segment
        _, active, present = activity_of([kept])
        self.bars.show_minutes(inputs_of(segment), None, is_measured=active is not None)
        words = (
            tr("{active} of {present} min active", active=active, present=present)
            if active is not None
            else tr("Not counted")
        )
        self._active.setText(words)
        self.bars.setAccessibleName(tr("Activity: {words}", words=words))
        counts = totals(segment.minutes)
        inputs = (counts.presses, counts.clicks, counts.scrolls, counts.synthetic)
        figures = (clock(segment.seconds), *inputs)
        for label, figure in zip(self._counts.values(), figures, strict=True):
            label.setText(tr("Not counted") if figure is None else str(figure))

    def _show_screen(self) -> None:
        kept = self._kept[self._place]
        snapshots = kept.segment.snapshots
        self.fetch.hide()
        self.screen_button.setVisible(len(snapshots) > 1)
        self.screen_button.set_words(
            tr("Screen {number} of {count}", number=self._screen + 1, count=len(snapshots))
        )
        if not snapshots:
            self._wanted = ""
            self._in_use.show_words("")
            self.cover.show_none()
            self.picture.show_words(no_picture_words(kept))
            return
        snapshot = snapshots[self._screen]
        sha256 = self._wanted = snapshot.sha256
        self._in_use.show_words(in_use_line(snapshot.app, snapshot.title))
        self.cover.show_picture(kept, snapshot)
        taken = tr(
            "Snapshot of the screen at {time}",
            time=time_of_day(snapshot.taken_s, self._desk.zone),
        )
        self.picture.setToolTip(
            tr("Taken {time}", time=exact_time(snapshot.taken_s, self._desk.zone))
        )

        def arrived(image: QImage) -> None:
            if sha256 == self._wanted:
                self.picture.show_image(image, taken)
                if self._wants_box:
                    self._wants_box = False
                    self.cover.begin_box()

        def failed(error: BaseException) -> None:
            if sha256 == self._wanted:
                self._wants_box = False
                self.picture.show_words(sentence(error))
                was_sent = kept.state not in ("held", "approved", "removed")
                is_gone = isinstance(error, PictureGone) and was_sent
                self.fetch.setVisible(is_gone and self._desk.fetch_picture is not None)

        self._desk.read(lambda diary: large_picture(diary, sha256), arrived, failed)

    def _fetch(self) -> None:
        """From the marketplace, to be looked at: it is not kept here again."""
        fetch, sha256 = self._desk.fetch_picture, self._wanted
        segment_id = self.shown_id
        if fetch is None or segment_id is None:
            return
        self.fetch.setEnabled(False)
        self.picture.show_words(tr("Fetching the picture"))

        def arrived(webp: bytes) -> None:
            self.fetch.setEnabled(True)
            image = QImage.fromData(webp)
            if sha256 == self._wanted and not image.isNull():
                self.fetch.hide()
                self.picture.show_image(image, tr("Snapshot of the screen"))

        def failed(error: BaseException) -> None:
            self.fetch.setEnabled(True)
            if sha256 == self._wanted:
                self.picture.show_words(sentence(error))

        self._desk.background.run(lambda: fetch(segment_id, sha256), arrived, failed)

    def _ask(self) -> None:
        """Late time has a page of its own at the marketplace; a question stands with its week."""
        segment = self._kept[self._place].segment
        week = BillingWeek.containing(segment.starts_s).label
        page = "late" if self._mark is None else f"weeks/{week}"
        if self._desk.open_web is not None:
            self._desk.open_web(f"/contracts/{segment.contract_id}/{page}/")

    def _erase(self) -> None:
        """The picture of removed time, before its week locks; an undo brings back the time alone."""
        ids = (self._kept[self._place].segment.id,)
        self.erase.setEnabled(False)
        self._desk.ask(
            lambda keeper: keeper.erase_removed(ids),
            on_done=lambda _: self.picture.show_words(
                tr("Erased. Undo brings back the time alone.")
            ),
            on_refused=self.picture.show_words,
        )

    def _previous(self) -> None:
        if self._place > 0:
            self._place -= 1
            self._show()

    def _next(self) -> None:
        if self._place < len(self._kept) - 1:
            self._place += 1
            self._show()

    def _next_screen(self) -> None:
        self._screen = (self._screen + 1) % max(1, len(self._kept[self._place].segment.snapshots))
        self._show_screen()

    def _remove(self) -> None:
        self._acts.remove(self._kept[self._place : self._place + 1])

    def _send(self) -> None:
        self._acts.send(self._kept[self._place : self._place + 1])

    def _edit(self) -> None:
        self._acts.edit_memo(self._kept[self._place : self._place + 1], self)

    def _lay_out(self) -> None:
        side = Card(self._desk.theme, spacing_px=10)
        side.setFixedWidth(self._desk.theme.scaled(SIDE_PX))
        counts = QFormLayout()
        counts.setContentsMargins(0, 0, 0, 0)
        counts.setVerticalSpacing(6)
        counts.setHorizontalSpacing(16)
        for name, label in self._counts.items():
            counts.addRow(Text(self._desk.theme, "secondary", name, ink="text2"), label)
        for part in (self._span, self._memo, self._state):
            side.column.addWidget(part)
        side.column.addSpacing(6)
        side.column.addWidget(self._active)
        side.column.addWidget(self.bars)
        side.column.addSpacing(2)
        side.column.addLayout(counts)
        side.column.addSpacing(4)
        side.column.addWidget(self._in_use)
        side.column.addWidget(self._verdict)
        side.column.addWidget(self._receipt)
        side.column.addStretch(1)
        side.column.addWidget(self._note)
        for button in (self.ask, self.memo, self.send, self.remove, self.erase):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            side.column.addWidget(button)
        walk = row(spacing_px=8)
        walk.addWidget(self.back)
        walk.addWidget(self.forth)
        walk.addWidget(self._number)
        walk.addStretch(1)
        walk.addWidget(self.fetch)
        walk.addWidget(self.screen_button)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.picture, 1)
        left.addLayout(walk)
        left.addWidget(self.cover)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(20, 20, 20, 16)
        whole.setSpacing(16)
        whole.addLayout(left, 1)
        whole.addWidget(side)

    def _connect(self) -> None:
        self.back.clicked.connect(self._previous)
        self.forth.clicked.connect(self._next)
        self.screen_button.clicked.connect(self._next_screen)
        self.fetch.clicked.connect(self._fetch)
        self.ask.clicked.connect(self._ask)
        self.erase.clicked.connect(self._erase)
        self.send.clicked.connect(self._send)
        self.remove.clicked.connect(self._remove)
        self.memo.clicked.connect(self._edit)
        self._desk.shortcuts.bind(
            self,
            {
                "picture.remove": self._remove,
                "picture.box": self.cover.begin_box,
                "picture.blur": self.cover.toggle_blur,
                "picture.send": self._send,
                "picture.memo": self._edit,
                "picture.undo": self._acts.steps.undo,
                "picture.redo": self._acts.steps.redo,
            },
        )
        for keys, act in (
            ("Left", self._previous),
            ("Right", self._next),
            ("Esc", self.close),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)


def inputs_of(segment: Segment) -> list[int | None]:
    """Inputs of each minute of the segment's slot; None where none was recorded."""
    inputs: list[int | None] = [None] * MINUTES
    for minute in segment.minutes:
        inputs[minute.starts_s % SLOT_S // MINUTE_S] = (
            60 if minute.inputs is None and minute.is_active else minute.inputs
        )
    return inputs


def large_picture(diary: Diary, sha256: str) -> QImage:
    image = QImage.fromData(diary.snapshots.picture(sha256))
    if image.isNull():
        raise ValueError("not a picture")
    return image
