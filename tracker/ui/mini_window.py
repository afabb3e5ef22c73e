"""The Mini window: state, clock, contract and Stop, always on top; for desktops without a tray."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget

from tracker.status import Status
from tracker.ui.button import PillButton
from tracker.ui.desk import Desk
from tracker.ui.focus_ring import FocusRing
from tracker.ui.record_state import Act, record_view, title
from tracker.ui.shell_words import MINI
from tracker.ui.shown import clock, one_line, people_text, spoken
from tracker.ui.state_dot import StateDot
from tracker.ui.text import Text, plain_tip

SIZE = QSize(240, 44)
STEP_PX, EDGE_PX = 16, 24
ARROWS = {
    Qt.Key.Key_Left: QPoint(-STEP_PX, 0),
    Qt.Key.Key_Right: QPoint(STEP_PX, 0),
    Qt.Key.Key_Up: QPoint(0, -STEP_PX),
    Qt.Key.Key_Down: QPoint(0, STEP_PX),
}
ACTS = ("start", "stop", "back")


class MiniWindow(QWidget):
    """Moved by mouse or arrow keys; a double click, Enter or Esc opens the Tracker window."""

    open_asked = Signal()
    act_asked = Signal()
    moved = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            None,
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint,
        )
        self._desk = desk
        self._pressed: QPoint | None = None
        self.on_close: Callable[[], bool] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle(MINI["name"])
        self.setAccessibleName(MINI["name"])
        self.setAccessibleDescription(MINI["keys"])
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.dot = StateDot(desk.theme)
        self.clock = Text(desk.theme, "number")
        self.initial = Text(desk.theme, "secondary", ink="text2", weight=600)
        self.button = PillButton(desk.theme, MINI["stop"], kind="solid", height_px=32)
        self.button.clicked.connect(self.act_asked)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 6, 6, 6)
        line.setSpacing(8)
        line.addWidget(self.dot)
        line.addWidget(self.clock)
        line.addWidget(self.initial, 1)
        line.addWidget(self.button)
        self.setFixedSize(SIZE.expandedTo(self.sizeHint()))
        self._ring = FocusRing(self, desk.theme)
        desk.theme.changed.connect(self.update)
        for keys in ("Return", "Enter", "Esc"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.open_asked)

    def show_status(self, status: Status) -> None:
        """The same state as the record card's, in its shortest form."""
        view = record_view(status, self._desk.zone)
        self.dot.show_shape(view.shape, view.dot_ink)
        seconds = view.clock_s or 0
        self.clock.setText(clock(seconds))
        self.clock.set_ink(view.clock_ink)
        self.clock.setAccessibleName(f"{view.line}, {spoken(seconds)}")
        contract = status.contract
        self.initial.setText(initial(contract.title) if contract else "")
        about = people_text(contract.title) if contract else MINI["none"]
        self.initial.setAccessibleName(about)
        tip = plain_tip(f"{title(status)}. {view.line}. {MINI['keys']}")
        if self.toolTip() != tip:
            self.setToolTip(tip)
        self._show_button(view.act)

    def _show_button(self, act: Act) -> None:
        words = MINI[act if act in ACTS else "open"]
        if self.button.text() != words:
            self.button.set_kind("accent" if act == "start" else "solid")
            self.button.set_words(words)
        self.setFixedSize(SIZE.expandedTo(self.sizeHint()))

    def place(self, at: QPoint | None) -> None:
        """Where it was left, if that is still on a screen; else the lower right corner."""
        corner = at
        if corner is None or QGuiApplication.screenAt(corner) is None:
            room = QGuiApplication.primaryScreen().availableGeometry()
            corner = room.bottomRight() - QPoint(self.width() + EDGE_PX, self.height() + EDGE_PX)
        self.move(corner)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = ARROWS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self._move_to(self.pos() + step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        handle = self.windowHandle()
        # The window manager moves it where it can: on Wayland nobody else may.
        if handle is None or not handle.startSystemMove():
            self._pressed = event.globalPosition().toPoint() - self.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            self._move_to(event.globalPosition().toPoint() - self._pressed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.open_asked.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Asked to close by the desktop: it opens the Tracker window; the app is never invisible."""
        if self.on_close is not None and not self.on_close():
            event.ignore()
            self.open_asked.emit()

    def moveEvent(self, event: object) -> None:
        self.moved.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.WindowStateChange and self.isMinimized():
            self.showNormal()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        edge_px = 2 if self._desk.theme.has_high_contrast else 1
        painter.fillRect(self.rect(), self._desk.theme.colour("surface"))
        painter.setPen(QPen(self._desk.theme.colour("border_strong"), edge_px))
        inset = edge_px // 2
        painter.drawRect(self.rect().adjusted(inset, inset, -1 - inset, -1 - inset))
        painter.end()

    def _move_to(self, corner: QPoint) -> None:
        """At least a part of it stays on a screen."""
        room = self.screen().virtualGeometry()
        left = min(max(corner.x(), room.left()), room.right() - self.width())
        top = min(max(corner.y(), room.top()), room.bottom() - self.height())
        self.move(left, top)


def initial(contract_title: str) -> str:
    """The first letter of a contract's title, as a sign of which one is recorded."""
    line = one_line(contract_title)
    return people_text(line[:1].upper()) if line else ""
