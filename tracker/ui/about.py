"""About: version, licences, and whether a newer version is ready. Nothing installs itself."""

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tracker.ui.desk import Desk
from tracker.ui.shell_words import ABOUT
from tracker.ui.text import Text


class AboutPanel(QWidget):
    """A page of Settings."""

    def __init__(self, desk: Desk, folder: str) -> None:
        super().__init__()
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
        self.update_line.hide()
        column.addWidget(self.update_line)
        for words in (ABOUT["licence"], ABOUT["parts"]):
            column.addWidget(Text(theme, "secondary", words, ink="text2", wraps=True))


def app_version() -> str:
    """This app's version; "0" where it was not installed as a package."""
    try:
        return version("fairhour")
    except PackageNotFoundError:
        return "0"
