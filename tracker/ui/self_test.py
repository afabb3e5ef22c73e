"""The self-test's results: a line a check, what is fine and what to do about what is not."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from tracker.status import Status
from tracker.ui.background import Background
from tracker.ui.button import PillButton
from tracker.ui.cards import announce
from tracker.ui.desk import Desk
from tracker.ui.focus_ring import FocusRing
from tracker.ui.picture_source import PictureSource
from tracker.ui.surface import Card, row, scrolled
from tracker.ui.text import Text
from tracker.ui.words import RESULTS, SELF_TEST, sentence

SIZE = QSize(600, 760)
PREVIEW, PREVIEW_IN_STEP = QSize(560, 315), QSize(480, 270)
# A check's name, how it went as its code, and its sentence.
Line = tuple[str, str, str]
INKS = {"ok": "ok", "limited": "text2", "failed": "warn"}


class SelfTestWindow(QWidget):
    """Runs at once, off the main thread, and again when asked."""

    def __init__(
        self,
        desk: Desk,
        run: Callable[[], Sequence[Line]],
        *,
        status: Status,
        allow_pictures: Callable[[], None] | None = None,
        take_picture: Callable[[], bytes] | None = None,
        is_step: bool = False,
    ) -> None:
        super().__init__()
        self._desk, self._run, self._is_step = desk, run, is_step
        self._background = Background("self-test")
        self.setProperty("room", "page")
        self.setWindowTitle(SELF_TEST["head"])
        self.resize(desk.theme.scaled(SIZE.width()), SIZE.height())
        self.state = Text(desk.theme, "secondary", ink="text2", wraps=True)
        self.again = PillButton(desk.theme, SELF_TEST["again"])
        self.again.clicked.connect(self.begin)
        self._card = Card(desk.theme, spacing_px=0)
        self._lines = QWidget()
        self._card.column.addWidget(self._lines)
        inside = QWidget()
        inside.setProperty("room", "clear")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        # A step of the first run scrolls as a whole.
        whole.addWidget(inside if is_step else scrolled(inside))
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(12)
        if not is_step:
            column.addWidget(Text(desk.theme, "page_head", SELF_TEST["head"]))
        column.addWidget(self.state)
        column.addWidget(self._card)
        self.source = PictureSource(desk.theme, status, allow_pictures)
        column.addWidget(self.source)
        foot = row()
        foot.addWidget(self.again)
        self.take = PillButton(desk.theme, SELF_TEST["take"])
        self.take.setVisible(take_picture is not None)
        foot.addWidget(self.take)
        foot.addStretch(1)
        column.addLayout(foot)
        self.picture = QLabel()
        self.says = Text(desk.theme, "caption", ink="text2", wraps=True)
        column.addWidget(self.picture)
        column.addWidget(self.says)
        if take_picture is not None:
            self.take.clicked.connect(partial(self._take, take_picture))
        column.addStretch(1)
        self._ring = FocusRing(self, desk.theme)
        if is_step:
            column.setContentsMargins(0, 0, 0, 0)
        else:
            QShortcut(QKeySequence("Esc"), self).activated.connect(self.close)
        self.begin()

    def begin(self) -> None:
        """Try everything once more."""
        self._card.hide()
        self.again.setEnabled(False)
        self.state.show_words(SELF_TEST["running"])
        self._background.run(self._run, self._done, self._failed)

    def show_status(self, status: Status) -> None:
        """The desktop may say yes to pictures while the window stands open."""
        self.source.show_status(status)

    def _take(self, take_picture: Callable[[], bytes]) -> None:
        self.take.setEnabled(False)
        self._background.run(take_picture, self._taken, self._not_taken)

    def _taken(self, webp: bytes) -> None:
        self.take.setEnabled(True)
        shown = QPixmap()
        if not shown.loadFromData(webp):
            self.says.show_words(SELF_TEST["untaken"])
            return
        ratio = self.devicePixelRatioF()
        shown = shown.scaled(
            (PREVIEW_IN_STEP if self._is_step else PREVIEW) * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)
        self.picture.setFixedSize(shown.deviceIndependentSize().toSize())
        words = SELF_TEST["taken"].format(size=len(webp) // 1000)
        self.picture.setAccessibleName(words)
        self.says.show_words(words)

    def _not_taken(self, error: BaseException) -> None:
        self.take.setEnabled(True)
        self.picture.clear()
        self.picture.setFixedSize(0, 0)
        self.says.show_words(sentence(error))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for a test under way, which holds the desktop open."""
        self._background.close()
        super().closeEvent(event)

    def _done(self, found: Sequence[Line]) -> None:
        lines = QWidget()
        grid = QGridLayout(lines)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(2, 1)
        theme, top = self._desk.theme, Qt.AlignmentFlag.AlignTop
        for number, (name, result, says) in enumerate(found):
            grid.addWidget(Text(theme, "secondary", name, weight=600), number, 0, top)
            ink = INKS.get(result, "text2")
            grid.addWidget(
                Text(theme, "secondary", RESULTS[result], ink=ink, weight=600), number, 1, top
            )
            grid.addWidget(Text(theme, "secondary", says, ink="text2", wraps=True), number, 2)
        self._card.column.replaceWidget(self._lines, lines)
        self._lines.deleteLater()
        self._lines = lines
        self._card.show()
        self.again.setEnabled(True)
        bad = sum(result == "failed" for _, result, _ in found)
        words = SELF_TEST["failed"].format(count=bad) if bad else SELF_TEST["fine"]
        self.state.show_words(words)
        announce(self, words)

    def _failed(self, error: BaseException) -> None:
        self.again.setEnabled(True)
        self.state.show_words(sentence(error))
