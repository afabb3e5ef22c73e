"""Qt's application: one in the process, named as its desktop file is, in one language."""

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from tracker.language import Language, speak


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


def speak_in(made: QApplication, language: Language) -> None:
    """All words from now on, Qt's own too, and the side that lines begin at."""
    speak(language)
    if language.code != "en":
        QLocale.setDefault(QLocale(language.code))
        # Undo, Copy and Paste of a field's menu, and what a file dialog says.
        translator = QTranslator(made)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if translator.load(f"qtbase_{language.code}", folder):
            made.installTranslator(translator)
    side = Qt.LayoutDirection
    made.setLayoutDirection(side.RightToLeft if language.is_right_to_left else side.LeftToRight)
