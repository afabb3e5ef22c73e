"""SIGTERM, SIGINT and SIGHUP reach Qt's loop through a pipe: no timer has to look every second."""

import signal
import socket
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QSocketNotifier, QTimer


class OsSignals(QObject):
    """Calls `on_end` on the main thread when the system asks the app to end."""

    def __init__(self, on_end: Callable[[], None]) -> None:
        super().__init__()
        self._on_end = on_end
        ours, theirs = socket.socketpair()
        ours.setblocking(False)
        theirs.setblocking(False)
        signal.set_wakeup_fd(theirs.fileno())
        self._sockets = (ours, theirs)
        self._notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._came)
        for name in ("SIGTERM", "SIGINT", "SIGHUP"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), lambda _number, _frame: None)

    def _came(self) -> None:
        with suppress(BlockingIOError):
            self._sockets[0].recv(64)
        QTimer.singleShot(0, self._on_end)
