"""Does what the help buttons of the record card offer."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from tracker.language import tr
from tracker.settings import Settings
from tracker.ui.cards import Message
from tracker.ui.shell_words import NOTICES, UNPAID
from tracker.ui.tracker_window import TrackerWindow


class Helping(QObject):
    """`pages` opens a page of Settings, `test` the self-test, `web` is the marketplace's address."""

    def __init__(
        self,
        tracker: TrackerWindow,
        settings: Callable[[], Settings],
        keep: Callable[[Settings], None],
        *,
        pages: Callable[[str], None],
        test: Callable[[], None],
        web: Callable[[], str],
        open_url: Callable[[str], object] | None = None,
    ) -> None:
        super().__init__()
        self._tracker, self._settings, self._keep = tracker, settings, keep
        self._pages, self._test, self._web = pages, test, web
        self._open_url = open_url or _in_browser
        tracker.record.help_asked.connect(self.help)

    def open_web(self, path: str) -> None:
        """A page of the marketplace."""
        if path.startswith("/"):
            self._open_url(f"{self._web()}{path}")

    def help(self, name: str) -> None:
        """What was pressed."""
        contract = self._tracker.status.contract
        match name:
            case "fix":
                self._test()
            case "free_space":
                self._pages("storage")
            case "find_work":
                self.open_web("/")
            case "more_hours" if contract is not None:
                self.open_web(f"/contracts/{contract.id}/")
            case "unpaid":
                self._record_unpaid()

    def _record_unpaid(self) -> None:
        """Only by this choice, which Settings shows and a button takes back."""
        self._keep(replace(self._settings(), stop_at_limit=False))
        contract = self._tracker.status.contract
        if contract is not None:
            self._tracker.start(contract.id, self._tracker.record.memo.text())
        self._tracker.toasts.show(Message(tr(UNPAID), NOTICES["undo"], self._undo))

    def _undo(self) -> None:
        self._keep(replace(self._settings(), stop_at_limit=True))


def _in_browser(address: str) -> bool:
    return QDesktopServices.openUrl(QUrl(address))
