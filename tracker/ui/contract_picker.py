"""Contract picker: title, client and rate; opens a list that can be searched."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from tracker.language import tr
from tracker.ui.doors import Fetched
from tracker.ui.shown import money, people_text
from tracker.ui.theme import Theme
from tracker.ui.two_lines import paint_lines
from workdiary.contract import Terms

if TYPE_CHECKING:
    from tracker.ui.contract_list import ContractList

HEIGHT_PX = 56


class ContractPicker(QAbstractButton):
    """A button as high as its two lines; what it opens is a list, never a menu of menus."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._terms: Terms | None = None
        self._contracts: Sequence[Fetched] = ()
        self._list: ContractList | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self.open)
        theme.changed.connect(self.update)
        self._name_it()

    def show_terms(self, terms: Terms | None) -> None:
        if terms != self._terms:
            self._terms = terms
            self._name_it()
            self.update()

    def show_contracts(self, contracts: Sequence[Fetched]) -> None:
        """What the list offers; ended contracts are not shown."""
        self._contracts = [each for each in contracts if each.terms.state in ("active", "paused")]
        self.setEnabled(bool(self._contracts))

    @property
    def terms(self) -> Terms | None:
        return self._terms

    def open(self) -> None:
        from tracker.ui.contract_list import ContractList

        if not self._contracts:
            return
        self._list = ContractList(self._theme, self._contracts, parent=self.window())
        self._list.chosen.connect(self.chosen)
        self._list.show_under(self)

    def sizeHint(self) -> QSize:
        return QSize(240, self._theme.scaled(HEIGHT_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_lit = self.underMouse() and self.isEnabled()
        painter.setPen(QPen(theme.colour("border_strong" if is_lit else "border"), 1))
        painter.setBrush(theme.colour("surface"))
        radius = theme.tokens.radii.picker
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        title, under = self._lines()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        before, after = (42, 14) if mirrored else (14, 42)
        words = self.rect().adjusted(before, 8, -after, -8)
        ink = "text" if self._terms is not None else "text2"
        paint_lines(painter, words, title, under, theme, ink=ink)
        if self.isEnabled():
            x = 14 if mirrored else self.width() - 34
            ratio = self.devicePixelRatioF()
            painter.drawPixmap(x, 18, theme.picture("chevron-down", size_px=20, ratio=ratio))
        painter.end()

    def _lines(self) -> tuple[str, str]:
        if self._terms is None:
            return tr("No contract chosen"), tr("Your hourly contracts appear here")
        rate = tr("{money} / hour", money=money(self._terms.rate))
        return people_text(self._terms.title), f"{people_text(self._terms.client_name)}  ·  {rate}"

    def _name_it(self) -> None:
        title, under = self._lines()
        self.setAccessibleName(tr("Contract: {title}, {under}", title=title, under=under))
        self.setToolTip(tr("Choose a contract (Ctrl+K)"))
