"""The button that declares a call, reading or thinking, or ends the declared one."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu

from tracker.language import tr
from tracker.status import Status
from tracker.ui import words
from tracker.ui.button import PillButton
from tracker.ui.theme import Theme
from workdiary.mode import MODE_MINUTES
from workdiary.segment import Mode

MODES: tuple[Mode, ...] = ("call", "reading", "thinking")
SHOWN_IN = frozenset({"recording", "unpaid", "away", "back"})


class ModeButton(PillButton):
    """Shown while a stretch runs; its menu is the only place where a mode begins or ends early."""

    mode_asked = Signal(str, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, kind="quiet", icon="phone", name=tr(words.MODE_NAME), height_px=32)
        self._mode: Mode = ""
        self.setAccessibleDescription(tr(words.MODE_WHY))
        self.setToolTip(f"{tr(words.MODE_NAME)}. {tr(words.MODE_WHY)}")
        self.clicked.connect(self.open)

    def show_status(self, status: Status) -> None:
        declared = status.declared
        self.setVisible(status.state in SHOWN_IN)
        self._mode = "" if declared is None else declared.mode

    def menu_now(self) -> QMenu:
        """What can be declared now, and the end of what is."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._mode:
            menu.addAction(words.mode_end(self._mode), partial(self.mode_asked.emit, "", 0))
            menu.addSeparator()
        for mode in MODES:
            for minutes in MODE_MINUTES:
                act = partial(self.mode_asked.emit, mode, minutes)
                menu.addAction(words.mode_choice(mode, minutes), act)
            menu.addSeparator()
        return menu

    def open(self) -> None:
        """Open the menu (Ctrl+Shift+L)."""
        if self.isVisible():
            self.menu_now().popup(self.mapToGlobal(self.rect().bottomLeft()))
