"""The settings as they are kept while the app runs: over a window's record lies what came by itself."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tracker import settings as settings_file
from tracker.settings import Settings

if TYPE_CHECKING:
    from tracker.app import Tracker


class Keeping:
    """A window's record is older than the desktop's yes to pictures, and than another marketplace."""

    def __init__(self, path: Path, tracker: "Tracker", settings: Settings) -> None:
        self._path, self._tracker, self._kept = path, tracker, settings

    def keep(self, settings: Settings) -> None:
        """Write them down and let the app go by them."""
        is_allowed = settings.portal_pictures or self._tracker.may_take_pictures
        server = self._kept.server
        self._kept = replace(settings, portal_pictures=is_allowed, server=server)
        settings_file.write(self._path, self._kept)
        self._tracker.api.use_proxy(self._kept.proxy)
        self._tracker.timekeeper.change_settings(self._kept)

    def allow_pictures(self) -> None:
        """Let the desktop ask the person; a yes is kept."""
        self._tracker.ask_for_pictures(lambda: self.keep(self._kept))

    def choose_server(self, address: str) -> str:
        """ "" once a marketplace answered there, else a code why not; see `sync/move`."""
        from tracker.sync.move import move

        code = move(self._tracker.diary, self._tracker.api, address)
        if not code:
            self._kept = replace(self._kept, server=self._tracker.api.origin)
            settings_file.write(self._path, self._kept)
        return code
