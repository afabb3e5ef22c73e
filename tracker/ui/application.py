"""Qt's application: one in the process, named as its desktop file is."""

from PySide6.QtWidgets import QApplication


def application() -> QApplication:
    """The one there is, or a new one."""
    found = QApplication.instance()
    made = found if isinstance(found, QApplication) else QApplication(["fairhour"])
    made.setApplicationName("fairhour")
    made.setApplicationDisplayName("Fairhour")
    made.setDesktopFileName("fairhour")
    # The tray and the recording outlive the windows; Quit is an act of its own.
    made.setQuitOnLastWindowClosed(False)
    return made
