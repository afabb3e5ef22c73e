"""What a report is of: how it is grouped, of when, of which contract; and the views that are kept."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from tracker.language import said, tr
from tracker.ui.button import PillButton
from tracker.ui.choice_button import ChoiceButton
from tracker.ui.doors import Fetched
from tracker.ui.earnings_words import BY, EARNINGS, SINCE
from tracker.ui.shown import people_text
from tracker.ui.surface import row
from tracker.ui.theme import Theme


class ReportBar(QWidget):
    """`changed` with each choice; a view is `by,since,contract` and is named by its choices."""

    changed = Signal()
    views_changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.views: tuple[str, ...] = ()
        self._contracts: Sequence[Fetched] = ()
        self.by = ChoiceButton(theme, EARNINGS["by"], said(BY), "contract", least_px=0)
        self.since = ChoiceButton(theme, EARNINGS["since"], said(SINCE), "28", least_px=0)
        of = [(EARNINGS["all"], None)]
        self.of = ChoiceButton(theme, EARNINGS["of"], of, None, least_px=0)
        self.kept = PillButton(theme, f"{EARNINGS['views']}  ▾", name=EARNINGS["views_name"])
        line = row(spacing_px=8)
        for part in (self.by, self.since, self.of, self.kept):
            line.addWidget(part)
        line.addStretch(1)
        self.setLayout(line)
        for choice in (self.by, self.since, self.of):
            choice.chosen.connect(lambda _: self.changed.emit())
        self.kept.clicked.connect(self._open)

    @property
    def view(self) -> str:
        """What is chosen now."""
        return f"{self.by.value},{self.since.value},{self.of.value or ''}"

    def show_contracts(self, contracts: Sequence[Fetched]) -> None:
        self._contracts = contracts
        titles = [(people_text(one.terms.title), one.terms.id) for one in contracts]
        self.of.offer([(EARNINGS["all"], None), *titles])

    def choose(self, view: str) -> None:
        """Show what was kept; a contract that is gone is every contract."""
        by, since, contract = (view.split(",") + ["", ""])[:3]
        known = {str(one.terms.id): one.terms.id for one in self._contracts}
        if by in [value for _, value in BY] and since in [value for _, value in SINCE]:
            self.by.show_value(by)
            self.since.show_value(since)
            self.of.show_value(known.get(contract))
            self.changed.emit()

    def keep(self) -> None:
        """This view, once."""
        self._take((*(one for one in self.views if one != self.view), self.view))

    def forget(self) -> None:
        """This view is not kept any more."""
        self._take(tuple(one for one in self.views if one != self.view))

    def menu(self) -> QMenu:
        """The kept ones by name, and what can be done with this one."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for view in self.views:
            action = menu.addAction(
                self.name_of(view).replace("&", "&&"), partial(self.choose, view)
            )
            action.setCheckable(True)
            action.setChecked(view == self.view)
        if self.views:
            menu.addSeparator()
        if self.view in self.views:
            menu.addAction(EARNINGS["forget_view"], self.forget)
        else:
            menu.addAction(EARNINGS["keep_view"], self.keep)
        return menu

    def name_of(self, view: str) -> str:
        """`Memo, 26 weeks, Shop checkout rebuild`."""
        by, since, contract = (view.split(",") + ["", ""])[:3]
        names = [
            next((tr(name) for name, value in choices if value == chosen), chosen)
            for choices, chosen in ((BY, by), (SINCE, since))
        ]
        titles = [one.terms.title for one in self._contracts if str(one.terms.id) == contract]
        return ", ".join([*names, *map(people_text, titles)])

    def _open(self) -> None:
        self.menu().popup(self.kept.mapToGlobal(self.kept.rect().bottomLeft()))

    def _take(self, views: tuple[str, ...]) -> None:
        self.views = views
        self.views_changed.emit(views)


def contract_of(bar: ReportBar) -> UUID | None:
    """The contract a report is limited to."""
    value = bar.of.value
    return value if isinstance(value, UUID) else None
