"""Labels: plain text only, in the design's type and ink."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy

from tracker.markup import escape
from tracker.ui.theme import Theme


class Text(QLabel):
    """A label that never reads markup, whoever wrote its words."""

    def __init__(
        self,
        theme: Theme,
        face: str = "base",
        words: str = "",
        *,
        ink: str = "text",
        weight: int | None = None,
        wraps: bool = False,
    ) -> None:
        super().__init__(words)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(face, weight=weight))
        self.setProperty("ink", ink)
        self.setWordWrap(wraps)

    def set_ink(self, ink: str) -> None:
        if self.property("ink") != ink:
            self.setProperty("ink", ink)
            self.style().unpolish(self)
            self.style().polish(self)

    def show_words(self, words: str) -> None:
        """Set the words; without any, the label takes no room."""
        if self.text() != words:
            self.setText(words)
        if self.isHidden() != (not words):
            self.setVisible(bool(words))


class Elided(Text):
    """One line that ends in … where there is no room; the tooltip has the whole."""

    def __init__(
        self,
        theme: Theme,
        face: str = "base",
        words: str = "",
        *,
        ink: str = "text",
        weight: int | None = None,
    ) -> None:
        super().__init__(theme, face, words, ink=ink, weight=weight)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(self.rect(), int(self.alignment()), shown)
        painter.end()


class ElidedLines(Text):
    """Two lines at most, the second ends in … where there is no room; the tooltip has the whole."""

    LINES = 2

    def __init__(
        self, theme: Theme, face: str = "base", words: str = "", *, weight: int | None = None
    ) -> None:
        super().__init__(theme, face, words, weight=weight, wraps=True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self.fontMetrics().height())

    def heightForWidth(self, width_px: int) -> int:
        return min(self._needs_px(width_px), self.LINES * self.fontMetrics().lineSpacing())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        shown, width_px = self.text(), self.width()
        if self._needs_px(width_px) > self.height() + 2:
            # Words do not fill a line to its end: a fifth is left for that.
            room_px = int(width_px * (self.LINES - 0.2))
            shown = self.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, room_px)
        flags = int(self.alignment()) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(self.rect(), flags, shown)
        painter.end()

    def _needs_px(self, width_px: int) -> int:
        room = QRect(0, 0, max(1, width_px), 10_000)
        flags = int(Qt.TextFlag.TextWordWrap)
        return self.fontMetrics().boundingRect(room, flags, self.text()).height()


def plain_tip(words: str) -> str:
    """A tooltip that shows `words` as they are: Qt guesses markup in plain ones, and would draw it."""
    return f"<span>{escape(words).replace(chr(10), '<br>')}</span>" if words else ""
