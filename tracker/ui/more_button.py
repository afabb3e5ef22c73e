"""The Diary's further acts as a menu: move, blur, hide a box; each has its key beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from tracker.ui.button import PillButton
from tracker.ui.carry_words import CARRY
from tracker.ui.doors import Fetched
from tracker.ui.shown import people_text
from tracker.ui.theme import Theme
from tracker.ui.week_words import MORE


class MoreButton(PillButton):
    """Says what is asked for; `move_asked` carries the terms of the contract."""

    move_asked = Signal(object)
    blur_asked = Signal()
    box_asked = Signal()
    carry_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, f"{MORE['button']}  ▾", kind="quiet", name=MORE["name"])
        self._contracts: Sequence[Fetched] = ()
        self.clicked.connect(self.open)

    def show_contracts(self, contracts: Sequence[Fetched]) -> None:
        """Those that time could be moved to."""
        self._contracts = [one for one in contracts if one.terms.state == "active"]

    def open(self) -> None:
        """All of it, above the button."""
        menu = self._menu()
        self._fill(menu.addMenu(MORE["move"] + "\tM"))
        menu.addAction(MORE["blur"] + "\tB", self.blur_asked.emit)
        menu.addAction(MORE["box"] + "\tH", self.box_asked.emit)
        menu.addSeparator()
        menu.addAction(CARRY["title"], self.carry_asked.emit)
        self._pop(menu)

    def open_contracts(self) -> None:
        """Where to move to, the first one chosen: what M asks for."""
        menu = self._menu()
        menu.setTitle(MORE["move"])
        self._fill(menu)
        self._pop(menu)

    def _fill(self, menu: QMenu) -> None:
        for each in self._contracts:
            # An ampersand would become a key of the menu.
            words = f"{people_text(each.terms.title)}, {people_text(each.terms.client_name)}"
            action = menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(lambda _=False, terms=each.terms: self.move_asked.emit(terms))
        if not self._contracts:
            menu.addAction(MORE["no_other"]).setEnabled(False)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(MORE["name"])
        return menu

    def _pop(self, menu: QMenu) -> None:
        menu.setActiveAction(menu.actions()[0])
        top = self.mapToGlobal(self.rect().topLeft())
        menu.popup(QPoint(top.x(), top.y() - menu.sizeHint().height()))
