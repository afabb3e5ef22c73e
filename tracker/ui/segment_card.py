"""Now card: the running ten minutes as bars, and the last picture with how long it stays here."""

from datetime import tzinfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout

from tracker.language import tr
from tracker.status import Status
from tracker.ui import words
from tracker.ui.button import PillButton
from tracker.ui.meter import MINUTES, MinuteBars
from tracker.ui.record_state import RUNNING
from tracker.ui.sending_words import leaves_line
from tracker.ui.shown import span, time_of_day
from tracker.ui.surface import Card, row
from tracker.ui.text import Text
from tracker.ui.theme import Theme
from workdiary.activity import MINUTE_S
from workdiary.week import SLOT_S


class SegmentCard(Card):
    """Shows the slot that is going on; says so where nothing can be counted."""

    review_asked = Signal()

    def __init__(self, theme: Theme, *, zone: tzinfo | None) -> None:
        # Imported late: the first frame has no picture to draw yet.
        from tracker.ui.thumb import Thumb

        super().__init__(theme, spacing_px=8)
        self._zone = zone
        self._head = Text(theme, "caption", weight=600)
        self._count = Text(theme, "caption", weight=600)
        self.bars = MinuteBars(theme)
        self.thumb = Thumb(theme)
        self._name = Text(theme, "caption", tr("Last picture"), ink="text2")
        self.taken = Text(theme, "button")
        self.leaves = Text(theme, "caption", ink="text2", wraps=True)
        self.review = PillButton(theme, tr("Review"), name=tr("Review the last picture"))
        self.review.clicked.connect(self.review_asked)
        self._lay_out()

    def show_status(self, status: Status, now_s: int) -> None:
        self._show_slot(status)
        self._show_picture(status, now_s)
        is_running = status.state in RUNNING or status.state == "away"
        self.setVisible(is_running or status.last_snapshot is not None)

    def show_image(self, image: QImage | None) -> None:
        self.thumb.show_image(image, tr("Picture not on this computer") if image is None else "")

    def _show_slot(self, status: Status) -> None:
        is_running = status.state in RUNNING or status.state == "away"
        starts_s = status.slot_starts_s if is_running else None
        for part in (self._head, self._count, self.bars):
            part.setVisible(starts_s is not None)
        if starts_s is None:
            return
        self._head.setText(tr("Now  {time}", time=span(starts_s, starts_s + SLOT_S, self._zone)))
        self._count.setText(self._counted(status))
        inputs: list[int | None] = [None] * MINUTES
        for minute in status.minutes:
            index = (minute.starts_s - starts_s) // MINUTE_S
            if 0 <= index < MINUTES:
                # Where only away time is known, an active minute is a full bar.
                inputs[index] = 60 if minute.inputs is None and minute.is_active else minute.inputs
        running = status.minutes_passed if status.state in RUNNING else None
        self.bars.show_minutes(inputs, running, is_measured=status.counts == "ok")
        self.bars.setAccessibleName(tr("Activity now: {words}", words=self._counted(status)))

    def _counted(self, status: Status) -> str:
        if status.counts == "none" and status.minutes_active is None:
            return tr("Not measured on this desktop")
        if status.minutes_active is None or not status.minutes_passed:
            return tr("Just begun")
        # A stretch that began inside the slot is measured by its own minutes.
        recorded = min(status.minutes_passed, len(status.minutes))
        return tr(
            "{active} of {present} min active",
            active=status.minutes_active,
            present=recorded,
        )

    def _show_picture(self, status: Status, now_s: int) -> None:
        last = status.last_snapshot
        self.review.setVisible(last is not None)
        has_room = status.slot_starts_s is not None and status.pictures == "ok"
        self.thumb.setVisible(last is not None or has_room)
        if last is None:
            self._name.setText(tr("Picture"))
            self.taken.show_words("")
            self.leaves.setText(_no_picture_yet(status))
            self.thumb.show_image(None, "")
            return
        self._name.setText(tr("Last picture"))
        self.taken.show_words(time_of_day(last.taken_s, self._zone))
        self.leaves.setText(leaves_line(last.leaves_s, now_s))

    def _lay_out(self) -> None:
        head = row()
        head.addWidget(self._head)
        head.addStretch(1)
        head.addWidget(self._count)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self.taken)
        top = row(spacing_px=8)
        top.addLayout(names, 1)
        top.addWidget(self.review)
        facts = QVBoxLayout()
        facts.setContentsMargins(0, 0, 0, 0)
        facts.setSpacing(6)
        facts.addLayout(top)
        facts.addWidget(self.leaves)
        facts.addStretch(1)
        picture = row(spacing_px=12)
        picture.addWidget(self.thumb)
        picture.addLayout(facts, 1)
        self.column.addLayout(head)
        self.column.addWidget(self.bars)
        self.column.addSpacing(4)
        self.column.addLayout(picture)


def _no_picture_yet(status: Status) -> str:
    if status.pictures == "off":
        return tr("No pictures in this contract. Not protected.")
    if status.pictures == "none":
        return tr("No picture: {why}.", why=words.reason(status.pictures_reason))
    return tr("One is taken at a random moment of these ten minutes.")
