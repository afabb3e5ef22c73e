"""PillButton: our one button, painted; kinds accent, solid, outline, quiet and inverse."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from tracker.ui.theme import Theme

PADDING_PX = {"accent": 15, "solid": 15, "outline": 15, "quiet": 10, "inverse": 12}
ICON_GAP_PX = 8
HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class PillButton(QPushButton):
    """A button with words, an icon, or both. Without words it needs a name."""

    def __init__(
        self,
        theme: Theme,
        words: str = "",
        *,
        kind: str = "outline",
        name: str = "",
        icon: str = "",
        height_px: int = 36,
        face: str = "base",
        weight: int | None = 500,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._theme, self._kind, self._icon_name, self._height_px = theme, kind, icon, height_px
        self._hovered = False
        self.setFont(theme.font(face, weight=weight))
        self.setAccessibleName(name or words)
        if name and not words:
            self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(False)
        theme.changed.connect(self.update)

    def set_words(self, words: str, *, name: str = "") -> None:
        self.setText(words)
        self.setAccessibleName(name or words)
        self.updateGeometry()

    def set_icon(self, icon: str) -> None:
        """An icon beside the words, or in their place; "" takes it away."""
        self._icon_name = icon
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: str) -> None:
        self._kind = kind
        self.update()

    @property
    def kind(self) -> str:
        return self._kind

    def sizeHint(self) -> QSize:
        words_px = self.fontMetrics().horizontalAdvance(self.text()) if self.text() else 0
        icon_px = 20 if self._icon_name else 0
        gap_px = ICON_GAP_PX if words_px and icon_px else 0
        padding_px = PADDING_PX[self._kind] if words_px else 9
        width_px = max(self._height_px, words_px + icon_px + gap_px + 2 * padding_px)
        return QSize(width_px, self._height_px)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt leaves Enter to a dialog's default button; ours presses what has the focus.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & HELD:
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, edge, ink = self._colours()
        edge_px = 2.0 if self._theme.has_high_contrast else 1.0
        box = QRectF(self.rect()).adjusted(edge_px / 2, edge_px / 2, -edge_px / 2, -edge_px / 2)
        painter.setPen(QPen(edge, edge_px) if edge.alpha() else Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        radius = self._theme.tokens.radii.control
        painter.drawRoundedRect(box, radius, radius)
        self._paint_words(painter, ink)
        painter.end()

    def _paint_words(self, painter: QPainter, ink: QColor) -> None:
        painter.setPen(ink)
        painter.setFont(self.font())
        words_px = self.fontMetrics().horizontalAdvance(self.text()) if self.text() else 0
        if not self._icon_name:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
            return
        gap_px = ICON_GAP_PX if words_px else 0
        left = (self.width() - 20 - gap_px - words_px) // 2
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        icon_left = self.width() - left - 20 if is_mirrored else left
        words_left = left if is_mirrored else left + 20 + gap_px
        picture = self._theme.picture(
            self._icon_name, colour=ink.name(), ratio=self.devicePixelRatioF()
        )
        painter.drawPixmap(icon_left, (self.height() - 20) // 2, picture)
        painter.drawText(
            words_left, 0, words_px + 2, self.height(), Qt.AlignmentFlag.AlignVCenter, self.text()
        )

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        """Fill, edge and ink of the kind in its present state."""
        colour = self._theme.colour
        none = QColor(Qt.GlobalColor.transparent)
        is_lit = self._hovered or self.isDown()
        if not self.isEnabled():
            is_filled = self._kind in ("accent", "solid")
            return colour("sunken") if is_filled else none, colour("border"), colour("text3")
        if self._kind == "accent":
            return colour("accent_hover" if is_lit else "accent"), none, colour("on_accent")
        if self._kind == "solid":
            return colour("text2" if is_lit else "text"), none, colour("surface")
        if self._kind == "inverse":  # on a toast, which stands on the text's colour
            return colour("text2") if is_lit else none, none, colour("surface")
        if self._kind == "quiet":
            return colour("sunken") if is_lit else none, none, colour("text2")
        return colour("sunken" if is_lit else "surface"), colour("border_strong"), colour("text")
