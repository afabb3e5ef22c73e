"""The tray icon: the state as a shape, and every act that is also in a window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from tracker.status import Status
from tracker.ui import words
from tracker.ui.desk import Desk
from tracker.ui.record_state import RUNNING, record_view, title
from tracker.ui.state_dot import paint_shape

SIZES_PX = (16, 22, 32, 44)
CALL_MIN = 30
LOOK_AGAIN_MS, LOOKS = 2_000, 30


class Tray(QObject):
    """Made where the desktop has a tray; looked for again for a minute after the start."""

    toggle_asked = Signal()
    mode_asked = Signal(str, int)
    open_asked = Signal()
    diary_asked = Signal()
    quit_asked = Signal()
    came = Signal()

    def __init__(
        self,
        desk: Desk,
        *,
        is_there: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        super().__init__()
        self._desk, self._is_there = desk, is_there
        self.icon: QSystemTrayIcon | None = None
        self._status: Status | None = None
        self._shown = ""
        self._looks_left = LOOKS
        self._menu = QMenu()
        self._toggle = QAction("Start", self._menu)
        self._toggle.triggered.connect(self.toggle_asked)
        self._menu.addAction(self._toggle)
        self._call = QAction(words.mode_choice("call", CALL_MIN), self._menu)
        self._call.triggered.connect(self._call_chosen)
        self._menu.addAction(self._call)
        self._menu.addSeparator()
        for name, signal in (
            ("Open", self.open_asked),
            ("Diary", self.diary_asked),
            ("Quit", self.quit_asked),
        ):
            action = QAction(name, self._menu)
            action.triggered.connect(signal)
            self._menu.addAction(action)
        self._look = QTimer(self)
        self._look.timeout.connect(self.look)
        desk.theme.changed.connect(self._theme_changed)

    @property
    def is_visible(self) -> bool:
        return self.icon is not None and self._is_there()

    def start(self) -> None:
        """Show the icon, now or when the tray's host has come."""
        self.look()
        if self.icon is None:
            self._look.start(LOOK_AGAIN_MS)

    def look(self) -> None:
        self._looks_left -= 1
        if self._is_there() and self.icon is None:
            self.icon = QSystemTrayIcon(self)
            self.icon.setContextMenu(self._menu)
            self.icon.activated.connect(self._activated)
            self._shown = ""
            self._draw()
            self.icon.show()
            self.came.emit()
        if self.icon is not None or self._looks_left <= 0:
            self._look.stop()

    def show_status(self, status: Status) -> None:
        self._status = status
        self._draw()

    def close(self) -> None:
        self._look.stop()
        if self.icon is not None:
            self.icon.hide()
            self.icon.deleteLater()
            self.icon = None

    def _draw(self) -> None:
        status = self._status
        if status is None or self.icon is None:
            return
        view = record_view(status, self._desk.zone)
        if self._shown != view.shape:
            self._shown = view.shape
            self.icon.setIcon(shape_icon(self._desk, view.shape, view.dot_ink))
        is_running = status.state in RUNNING | {"away"}
        minutes = status.stretch_s // 60
        clock = f" ({minutes // 60}:{minutes % 60:02d})" if is_running else ""
        self._toggle.setText(f"Stop{clock}" if is_running else "Start")
        self._toggle.setEnabled(view.act in ("start", "stop", "back"))
        self._call.setEnabled(is_running)
        self._call.setText(
            words.mode_end(status.declared.mode)
            if status.declared is not None
            else words.mode_choice("call", CALL_MIN)
        )
        self.icon.setToolTip(title(status))

    def _call_chosen(self) -> None:
        is_declared = self._status is not None and self._status.declared is not None
        self.mode_asked.emit(*(("", 0) if is_declared else ("call", CALL_MIN)))

    def _theme_changed(self) -> None:
        self._shown = ""
        self._draw()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        """Left click shows or hides the Tracker window; it never stops recording."""
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.open_asked.emit()


def shape_icon(desk: Desk, shape: str, ink: str) -> QIcon:
    """The state's shape in each size a panel asks for."""
    icon = QIcon()
    colour = desk.theme.colour("text" if ink == "text2" else ink)
    for size_px in SIZES_PX:
        pixmap = QPixmap(size_px, size_px)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        inset = size_px * 0.16
        paint_shape(
            painter, QRectF(pixmap.rect()).adjusted(inset, inset, -inset, -inset), shape, colour
        )
        painter.end()
        icon.addPixmap(pixmap)
    return icon
