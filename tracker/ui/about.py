"""About: version, licences, and whether a newer version is ready. Nothing installs itself."""

import re
from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.release import Release, is_newer
from tracker.ui.button import PillButton
from tracker.ui.desk import Desk
from tracker.ui.shell_words import ABOUT
from tracker.ui.surface import row
from tracker.ui.text import Text
from tracker.ui.theme import RESOURCES


class AboutPanel(QWidget):
    """A page of Settings."""

    def __init__(
        self,
        desk: Desk,
        newest: Callable[[], Release | None] | None = None,
        open_url: Callable[[str], object] | None = None,
    ) -> None:
        super().__init__()
        self._desk, self._newest = desk, newest
        self._open_url = open_url or _in_browser
        self._page = ""
        theme = desk.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        head = Text(theme, "number", f"Fairhour {app_version()}")
        head.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head.setAccessibleName(head.text())
        column.addWidget(head)
        column.addWidget(Text(theme, "base", ABOUT["what"], wraps=True))
        self.update_line = Text(theme, "secondary", "", ink="text2", wraps=True)
        column.addWidget(self.update_line)
        self.button = PillButton(theme, ABOUT["update_button"])
        self.button.hide()
        self.button.clicked.connect(lambda: self._open_url(self._page))
        line = row()
        line.addWidget(self.button)
        line.addStretch(1)
        column.addLayout(line)
        for words in (ABOUT["licence"], ABOUT["parts"]):
            column.addWidget(Text(theme, "secondary", words, ink="text2", wraps=True))

    def showEvent(self, event: object) -> None:
        """Each time it is looked at, ask once what the newest version is."""
        if self._newest is None:
            self.update_line.show_words(ABOUT["update_unknown"])
        else:
            self._desk.background.run(
                self._newest, self.show_newest, lambda _: self.show_newest(None)
            )

    def show_newest(self, release: Release | None) -> None:
        """A newer one has its page; nothing is fetched, nothing installs itself."""
        is_newer_one = release is not None and is_newer(release.version, app_version())
        self.button.setVisible(is_newer_one)
        if release is None:
            self.update_line.show_words(ABOUT["update_unknown"])
        elif is_newer_one:
            self.update_line.show_words(ABOUT["update_ready"].format(version=release.version))
            self._page = release.page
        else:
            day = release.published.isoformat()
            self.update_line.show_words(ABOUT["update_none"].format(date=day))


def _in_browser(address: str) -> bool:
    return QDesktopServices.openUrl(QUrl(address))


def app_version() -> str:
    """This app's version, by the metadata that it brings along."""
    text = (RESOURCES / "app.fairhour.Fairhour.metainfo.xml").read_text(encoding="utf-8")
    found = re.search(r'release version="([^"]+)"', text)
    return found[1] if found else "0"
