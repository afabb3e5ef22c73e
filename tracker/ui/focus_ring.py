"""One ring per window that stands outside whatever has the keyboard's focus."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QWidget

from tracker.ui.theme import Theme

GAP_PX, RING_PX = 2.0, 2.5
OUTSET_PX = 5


class FocusRing(QWidget):
    """Painted over the window, never in the way of the mouse.

    A ring in a style sheet would lie inside the control, where accent on accent cannot be seen.
    """

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self._target: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show):
            self._place()
        elif kind in (QEvent.Type.Hide, QEvent.Type.FocusOut):
            self.hide()
        elif kind == QEvent.Type.MouseButtonPress:
            self.hide()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("focus"), RING_PX))
        inset = RING_PX / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        radius = self._theme.tokens.radii.control + GAP_PX + inset
        painter.drawRoundedRect(box, radius, radius)
        painter.end()

    def _focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        if self._target is not None:
            self._target.removeEventFilter(self)
        self._target = now if now is not None and self._is_ours(now) else None
        if self._target is None:
            self.hide()
            return
        self._target.installEventFilter(self)
        self._place()

    def _is_ours(self, widget: QWidget) -> bool:
        if widget.window() is not self.parent() or isinstance(widget, QAbstractItemView):
            return False  # a grid draws its own ring round one cell
        by_keyboard = widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        return by_keyboard and not isinstance(widget, QLineEdit)

    def _place(self) -> None:
        target, window = self._target, self.parent()
        if target is None or not isinstance(window, QWidget) or not target.isVisible():
            return
        corner = target.mapTo(window, target.rect().topLeft())
        around = QRect(corner, target.size())
        self.setGeometry(around.adjusted(-OUTSET_PX, -OUTSET_PX, OUTSET_PX, OUTSET_PX))
        self.show()
        self.raise_()
