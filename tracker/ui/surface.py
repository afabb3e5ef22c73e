"""A card: a surface with an edge, and the insets of the design."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from tracker.ui.theme import Theme


class Card(QFrame):
    """A surface that holds one thing; what it holds goes into `column`."""

    def __init__(self, theme: Theme, *, room: str = "card", spacing_px: int = 8) -> None:
        super().__init__()
        self.theme = theme
        self.setProperty("room", room)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(spacing_px)
        self._inset()
        theme.changed.connect(self._inset)

    def _inset(self) -> None:
        x_px, y_px = self.theme.tokens.inset_x, self.theme.roomy(self.theme.tokens.inset_y)
        self.column.setContentsMargins(x_px, y_px, x_px, y_px)


def scrolled(inside: QWidget) -> QScrollArea:
    """Scrolls up and down only; what is inside takes the focus, the area never."""
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def row(*, spacing_px: int = 8) -> QHBoxLayout:
    """A line of things that stand side by side."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing_px)
    return made
