"""Open the diary behind the first window, and try again where a keyring or a yes is missing."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer

from tracker.errors import KeyringLocked, NoKeyring
from tracker.language import tr
from tracker.ui.background import Background
from tracker.ui.tracker_window import STARTING, TrackerWindow
from tracker.ui.words import CONSENT, sentence

T = TypeVar("T")
KEYRING_AGAIN_MS, KEYRING_LOOKS = 5_000, 24


class Opening(QObject, Generic[T]):
    """`open_app` runs on the reader thread; what it raises is shown as its sentence."""

    def __init__(
        self,
        tracker: TrackerWindow,
        background: Background,
        opened: Callable[[T], None],
        open_app: Callable[[], T],
        open_with_file: Callable[[], T] | None = None,
    ) -> None:
        super().__init__()
        self._tracker, self._background, self._opened = tracker, background, opened
        self._open_app, self._open_with_file = open_app, open_with_file
        self.exit_code = 0
        self._looks_left = KEYRING_LOOKS
        self.look = QTimer(self, interval=KEYRING_AGAIN_MS, singleShot=True)
        self.look.timeout.connect(self._look_for_keyring)
        tracker.record.consent_asked.connect(self._consented)
        tracker.record.again_asked.connect(self._asked_again)

    def begin(self) -> None:
        """Open it now."""
        self._background.run(self._open_app, self._opened, self.failed)

    def failed(self, error: BaseException) -> None:
        """The diary could not be opened: say why, where it can be read; the window stays."""
        self.exit_code = 1
        if isinstance(error, KeyringLocked):
            # One prompt a press: a keyring that asks by itself again and again is no help.
            self._tracker.show_not_opened(sentence(error), act="again")
        elif isinstance(error, NoKeyring) and self._open_with_file is not None:
            self._tracker.show_not_opened(tr(CONSENT), act="consent")
            # At a login the keyring may come after us. Looking for one that is not there asks nobody.
            if self._looks_left:
                self.look.start()
        else:
            self._tracker.show_not_opened(sentence(error))
        self._tracker.show()

    def _look_for_keyring(self) -> None:
        self._looks_left -= 1
        if self._open_with_file is not None:
            self._background.run(self._open_app, self._came, self.failed)

    def _came(self, opened: T) -> None:
        self.exit_code = 0
        self._opened(opened)

    def _consented(self) -> None:
        self.look.stop()
        with_file, self._open_with_file = self._open_with_file, None
        if with_file is not None:
            self._try_again(with_file)

    def _asked_again(self) -> None:
        self._try_again(self._open_app)

    def _try_again(self, open_app: Callable[[], T]) -> None:
        self.exit_code = 0
        self._tracker.show_status(STARTING)
        self._background.run(open_app, self._opened, self.failed)
