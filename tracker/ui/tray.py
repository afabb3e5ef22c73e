"""The tray icon: the state as a shape; made where a tray is, made anew where it comes back."""

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon

from tracker.status import Status
from tracker.ui.background import Background
from tracker.ui.desk import Desk
from tracker.ui.record_state import record_view, title
from tracker.ui.sending_words import week_line
from tracker.ui.shell_doors import TrayHost
from tracker.ui.state_dot import paint_shape
from tracker.ui.tray_menu import TrayMenu

SIZES_PX = (16, 22, 32, 44)
WINDOW_SIZES_PX = (32, 64, 128)
# A login brings up the tray within a minute; later looks only see that an old kind of tray left.
SOON_MS, SOON_LOOKS = 2_000, 30
LATER_MS = 10_000


class QtTrayHost:
    """Windows and macOS: Qt itself knows, and nothing changes."""

    def found(self) -> str:
        return "system" if QSystemTrayIcon.isSystemTrayAvailable() else ""

    def listen(self, changed: object) -> None:
        """No word ever comes."""


class Tray(QObject):
    """`came` and `went` say when the desktop has a tray and when it has none any more."""

    open_asked = Signal()
    came = Signal()
    went = Signal()
    looked = Signal()
    _changed = Signal()

    def __init__(self, desk: Desk, host: TrayHost | None = None) -> None:
        super().__init__()
        self._desk, self._host = desk, host or QtTrayHost()
        # The bus may be slow to answer; the diary's reader must not wait behind it.
        self._background = Background("tray")
        self.icon: QSystemTrayIcon | None = None
        self.shows_week = False
        self.menu = TrayMenu(desk.zone)
        self._status: Status | None = None
        self._shown = self._marked = ""
        self._found = ""
        self._looks_left = SOON_LOOKS
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._changed.connect(self.look, Qt.ConnectionType.QueuedConnection)
        desk.theme.changed.connect(self._theme_changed)

    @property
    def is_visible(self) -> bool:
        return self.icon is not None

    def start(self) -> None:
        """Show the icon, now or when a tray's host has come; hear when one comes or goes."""
        self._background.run(lambda: self._host.listen(self._changed.emit), lambda _: None)
        self.look()

    def look(self) -> None:
        """Ask who shows tray icons now."""
        self._background.run(self._host.found, self._host_is, lambda _: self._host_is(""))

    def show_status(self, status: Status) -> None:
        self._status = status
        self.menu.show_status(status)
        self._draw()

    def close(self) -> None:
        self._timer.stop()
        self._background.close()
        self._drop()

    def _host_is(self, found: str) -> None:
        if found != self._found:
            had_one = self.icon is not None
            self._found = found
            self._drop()
            if found:
                self._make()
                self.came.emit()
            elif had_one:
                self.went.emit()
        self._looks_left -= 1
        # Of a newer host the bus brings word; the older kind has to be looked for.
        if not found.startswith(("item:", "system")):
            self._timer.start(SOON_MS if self._looks_left > 0 and not found else LATER_MS)
        self.looked.emit()

    def _make(self) -> None:
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu.menu)
        self.icon.activated.connect(self._activated)
        self._shown = ""
        self._draw()
        self.icon.show()

    def _drop(self) -> None:
        if self.icon is not None:
            self.icon.hide()
            self.icon.deleteLater()
            self.icon = None

    def _draw(self) -> None:
        status = self._status
        shape, ink = "ring", "text2"
        if status is not None:
            view = record_view(status, self._desk.zone)
            shape, ink = view.shape, view.dot_ink
        if self._marked != shape:
            # The taskbar says it too, for whoever has no tray.
            self._marked = shape
            QGuiApplication.setWindowIcon(window_icon(self._desk, shape, ink))
        if self.icon is None:
            return
        if status is not None:
            words = title(status)
            self.icon.setToolTip(
                f"{words}, {week_line(status.week_s)}" if self.shows_week else words
            )
        if self._shown != shape:
            self._shown = shape
            self.icon.setIcon(shape_icon(self._desk, shape, ink))

    def _theme_changed(self) -> None:
        self._shown = self._marked = ""
        self._draw()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        """Left click shows or hides the Tracker window; it never stops recording."""
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.open_asked.emit()


def window_icon(desk: Desk, shape: str, ink: str) -> QIcon:
    """The app's own icon; while time is taken, or is not as it should be, with the shape at its corner."""
    icon = desk.theme.icon("fairhour", size_px=128)
    if shape == "ring":
        return icon
    marked = QIcon()
    for size_px in WINDOW_SIZES_PX:
        pixmap = icon.pixmap(size_px, size_px)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(0, 0, pixmap.width(), pixmap.height())
        side = whole.width() * 0.5
        corner = QRectF(whole.right() - side, whole.bottom() - side, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(desk.theme.colour("surface"))
        painter.drawEllipse(corner)
        inset = side * 0.14
        inside = corner.adjusted(inset, inset, -inset, -inset)
        paint_shape(painter, inside, shape, desk.theme.colour("text" if ink == "text2" else ink))
        painter.end()
        marked.addPixmap(pixmap)
    return marked


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
