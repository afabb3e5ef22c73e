"""The keys of all windows as a table."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from tracker.language import mark, tr
from tracker.ui.desk import Desk
from tracker.ui.keys import KEYS
from tracker.ui.settings_words import PAGES

HEADS = mark(("Where", "Keys", "What they do"))
ROW_PX = 30


def keys_table(desk: Desk) -> tuple[str, QTableWidget]:
    """The table, and the words a search finds it by."""
    table = QTableWidget(len(KEYS), len(HEADS))
    table.setAccessibleName(PAGES["keys"])
    table.setHorizontalHeaderLabels([tr(head) for head in HEADS])
    table.setFont(desk.theme.font("secondary"))
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ROW_PX)
    for number, key in enumerate(KEYS):
        for column, words in enumerate((key.where, key.keys, key.does)):
            table.setItem(number, column, QTableWidgetItem(tr(words)))
    head = table.horizontalHeader()
    head.setFont(desk.theme.font("caption", weight=600))
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    head.setHighlightSections(False)
    head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    head.setStretchLastSection(True)
    table.setMinimumHeight(420)
    return " ".join(f"{tr(key.keys)} {tr(key.does)}" for key in KEYS), table
