"""Thirty seconds of what recording is like: counts and a picture, kept nowhere and sent nowhere."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tracker.ui.background import Background
from tracker.ui.button import PillButton
from tracker.ui.cards import announce
from tracker.ui.doors import InputCounts
from tracker.ui.shell_words import TRIAL
from tracker.ui.surface import row
from tracker.ui.text import Text
from tracker.ui.theme import Theme
from tracker.ui.words import sentence

LASTS_S, PICTURE_AT_S, TICK_MS = 30, 10, 1_000
WIDTH_PX = 200


class Trial(QWidget):
    """A button; then a clock, what was counted, and the picture that would have been taken."""

    def __init__(
        self,
        theme: Theme,
        counts: Callable[[], InputCounts | None],
        take_picture: Callable[[], bytes] | None,
    ) -> None:
        super().__init__()
        self._background = Background("trial")
        self._counts, self._take_picture = counts, take_picture
        self._left_s = 0
        self._sums = [0, 0, 0]
        self._can_count = True
        self.button = PillButton(theme, TRIAL["try"])
        self.says = Text(theme, "secondary", TRIAL["why"], ink="text2", wraps=True)
        self.picture = QLabel()
        self.picture.setTextFormat(Qt.TextFormat.PlainText)
        self.picture.hide()
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.second)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        line = row(spacing_px=12)
        line.addWidget(self.button)
        line.addWidget(self.says, 1)
        column.addLayout(line)
        column.addWidget(self.picture)
        self.button.clicked.connect(self.begin)

    def begin(self) -> None:
        """From nothing again; what was counted before the first second is thrown away."""
        self._left_s, self._sums, self._can_count = LASTS_S, [0, 0, 0], True
        self.picture.hide()
        self.button.setEnabled(False)
        self._background.run(self._counts, lambda _: None)
        self.says.setText(TRIAL["begun"])
        self._tick.start()

    def second(self) -> None:
        """One second of the trial is over."""
        self._left_s -= 1
        if self._left_s == LASTS_S - PICTURE_AT_S and self._take_picture is not None:
            self._background.run(self._take_picture, self._taken, self._not_taken)
        if self._left_s <= 0:
            self._tick.stop()
        self._background.run(self._counts, self._counted)

    def close_down(self) -> None:
        """The window around it goes: ask nothing more."""
        self._tick.stop()
        self._background.close()

    def _counted(self, counts: InputCounts | None) -> None:
        if counts is None:
            self._can_count = False
        else:
            for place, more in enumerate((counts.presses, counts.clicks, counts.scrolls)):
                self._sums[place] += more
        presses, clicks, scrolls = self._sums
        counted = (
            TRIAL["counted"].format(presses=presses, clicks=clicks, scrolls=scrolls)
            if self._can_count
            else TRIAL["no_counts"]
        )
        if self._left_s > 0:
            self.says.setText(TRIAL["runs"].format(left=self._left_s, counted=counted))
            return
        self.says.setText(TRIAL["over"].format(counted=counted))
        self.button.setEnabled(True)
        announce(self, self.says.text())

    def _taken(self, webp: bytes) -> None:
        image = QImage.fromData(webp)
        if image.isNull():
            return
        ratio = self.devicePixelRatioF()
        shown = QPixmap.fromImage(
            image.scaledToWidth(int(WIDTH_PX * ratio), Qt.TransformationMode.SmoothTransformation)
        )
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)
        self.picture.setAccessibleName(TRIAL["picture"])
        self.picture.show()

    def _not_taken(self, error: BaseException) -> None:
        self.picture.setPixmap(QPixmap())
        self.picture.setText(sentence(error))
        self.picture.setWordWrap(True)
        self.picture.show()
