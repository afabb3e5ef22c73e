"""What the contract picker opens: the contracts as a list that can be searched.

Loaded when it is first opened: the classes of Qt's lists take a twentieth of a start.
"""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from tracker.language import tr
from tracker.ui.doors import Fetched
from tracker.ui.shown import duration, listed, money, people_text, total
from tracker.ui.text import Text
from tracker.ui.theme import Theme
from tracker.ui.two_lines import paint_lines
from workdiary.contract import Terms

WEEK_ROLE, FUNDED_ROLE = Qt.ItemDataRole.UserRole + 1, Qt.ItemDataRole.UserRole + 2
ROW_PX, ROWS_SHOWN = 52, 6
Index = QModelIndex | QPersistentModelIndex


class ContractList(QFrame):
    """The list with its search field; Enter chooses, Esc closes."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, contracts: Sequence[Fetched], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self.setProperty("room", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._model = ContractModel(contracts, self)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search contracts"))
        self.search.setAccessibleName(tr("Search contracts"))
        self.search.setFont(theme.font("base"))
        self.search.setFixedHeight(36)
        self.search.setTextMargins(8, 0, 8, 0)
        self.search.textChanged.connect(self._search_changed)
        self.search.installEventFilter(self)
        self.view = QListView()
        self.view.setProperty("room", "list")
        self.view.setAccessibleName(tr("Contracts"))
        self.view.setModel(self._model)
        self.view.setItemDelegate(ContractDelegate(theme, self.view))
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.clicked.connect(self._row_chosen)
        self.view.activated.connect(self._row_chosen)
        self._none = Text(theme, "secondary", tr("No contract with these words"), ink="text2")
        self._none.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.search)
        column.addWidget(self._none)
        column.addWidget(self.view)
        self._select(0)

    def show_under(self, button: QWidget) -> None:
        rows = min(ROWS_SHOWN, max(1, self._model.rowCount()))
        self.resize(button.width(), rows * self._theme.scaled(self._theme.roomy(ROW_PX)) + 36 + 24)
        self.move(button.mapToGlobal(QPoint(0, button.height() + 4)))
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the search field move in the list, so that the hands stay where they are."""
        if watched is self.search and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._key_pressed(event.key())
        return False

    def _key_pressed(self, key: int) -> bool:
        row = self.view.currentIndex().row()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._select(row + (1 if key == Qt.Key.Key_Down else -1))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._row_chosen(self.view.currentIndex())
            return True
        return False

    def _select(self, row: int) -> None:
        count = self._model.rowCount()
        if count:
            self.view.setCurrentIndex(self._model.index(max(0, min(count - 1, row))))

    def _search_changed(self, text: str) -> None:
        self._model.search(text)
        self._none.setVisible(not self._model.rowCount())
        self._select(0)

    def _row_chosen(self, index: QModelIndex) -> None:
        terms = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(terms, Terms):
            self.chosen.emit(terms.id)
            self.close()


class ContractModel(QAbstractListModel):
    """The contracts that match the search, in the marketplace's order."""

    def __init__(self, contracts: Sequence[Fetched], parent: QObject) -> None:
        super().__init__(parent)
        self._all = list(contracts)
        self._shown = self._all

    def search(self, text: str) -> None:
        words = text.casefold().split()
        self.beginResetModel()
        self._shown = [each for each in self._all if _has(each.terms, words)]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own shape
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        fetched = self._shown[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return fetched.terms
        if role == WEEK_ROLE:
            return week_words(fetched)
        if role == FUNDED_ROLE:
            return funded_words(fetched)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            terms = fetched.terms
            parts = (terms.title, terms.client_name, money(terms.rate), week_words(fetched))
            return ", ".join(part for part in (*parts, funded_words(fetched)) if part)
        return None

    def id_at(self, row: int) -> UUID:
        return self._shown[row].terms.id


class ContractDelegate(QStyledItemDelegate):
    """Two lines and the week's total; the chosen row on the accent's soft fill."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self._theme.scaled(self._theme.roomy(ROW_PX)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, box = self._theme, QRect(option.rect)
        terms: Terms = index.data(Qt.ItemDataRole.UserRole)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft"))
            painter.drawRoundedRect(QRectF(box).adjusted(0, 1, 0, -1), 8, 8)
        words = box.adjusted(10, 7, -10, -7)
        week = index.data(WEEK_ROLE)
        painter.setFont(theme.font("caption"))
        week_px = painter.fontMetrics().horizontalAdvance(week) + 12
        painter.setPen(theme.colour("text2"))
        flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        painter.drawText(words.adjusted(0, 2, 0, 0), flags, week)
        under = tr(
            "{client}  ·  {money} / hour",
            client=people_text(terms.client_name),
            money=money(terms.rate),
        )
        under = listed([under, index.data(FUNDED_ROLE)])
        paint_lines(
            painter,
            words,
            people_text(terms.title),
            under,
            theme,
            ink="text",
            beside_px=week_px,
        )
        painter.restore()


def funded_words(fetched: Fetched) -> str:
    """`Funded for 28 h`, or that there is nothing to charge; nothing where a card is behind it.

    Of a contract without time for long, that its client has to say yes first.
    """
    if fetched.terms.is_dormant:
        client = people_text(fetched.terms.client_name)
        return tr("Needs the yes of {client} (30 days unused)", client=client)
    if not fetched.is_client_verified:
        return tr("No verified payment method")
    covers_s = fetched.balance_covers_s
    return tr("Funded for {length}", length=duration(covers_s // 60 * 60)) if covers_s else ""


def week_words(fetched: Fetched) -> str:
    """`27:40 of 30:00`, or why nothing can be recorded."""
    if fetched.terms.is_dormant:
        return ""
    if fetched.terms.state == "paused":
        return tr("Paused by client")
    limit_s = fetched.terms.weekly_limit_s
    return total(fetched.week_s) + (
        " " + tr("of {limit}", limit=total(limit_s)) if limit_s is not None else ""
    )


def _has(terms: Terms, words: Sequence[str]) -> bool:
    text = f"{terms.title} {terms.client_name}".casefold()
    return all(word in text for word in words)
