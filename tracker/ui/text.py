"""Labels: plain text only, in the design's type and ink."""

from PySide6.QtCore import QSize, Qt
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


def plain_tip(words: str) -> str:
    """A tooltip that shows `words` as they are: Qt guesses markup in plain ones, and would draw it."""
    return f"<span>{escape(words).replace(chr(10), '<br>')}</span>" if words else ""
