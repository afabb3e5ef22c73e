"""No window says a word that is not in the catalogues: each is drawn in a language of brackets."""

import re

import pytest
from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QWidget

from tests.tracker.ui import a_week, look, look_books
from tracker.language import Language, speak

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)
DAYS = "Mon|Tue|Wed|Thu|Fri|Sat|Sun"
# What people wrote, names, codes, dates by region, and what the looks themselves hand in.
NOT_OURS = re.compile(
    rf"""
    (?:Cart\ totals|Checkout|Code\ review|Call\ with\ Maya|Fee\ rule|Spring|Shop|Logo|Fix)[^,]*
    | (?:{DAYS})\w*\ \d+\ \w+ | \d+\ \w{{3}}\ –\ \d+\ \w{{3}} | (?:{DAYS})\ \d+:\d+
    | FH-[\w.-]* | KQPM-TWRZ | https://\S* | Fairhour(?:\ [\d.]+)? | /\S+
    | USD | Press\ shortcut | CSV | JSON | PDF | OK | Northwind\ Ltd | Europe/Riga | logind | picture | None
    """,
    re.VERBOSE,
)
# Their words are handed in by the look, or are those of another look in another size or place.
LOOKS = {
    "notice-card", "snapshot-card", "memo-dialog", "quit-box", "diary-small", "diary-short",
    "diary-late", "viewer-box-small", "viewer-hidden", "mini-paused", "contracts",
}  # fmt: skip
NAMES = [name for name in look.pictures(None) if not name.startswith("settings-")]


class Brackets:
    """Every text that is known stands in brackets."""

    def one(self, text):
        return f"⟦{text.partition('||')[0]}⟧"

    def counted(self, text, number):
        return f"⟦{text}⟧"


@pytest.fixture
def bracketed():
    speak(Language("en", Brackets()))
    yield
    speak(Language())


def bare(text):
    """What is left of a text without what is in brackets, isolates or not ours."""
    before, text = None, re.sub(r"<[^>]+>", " ", text)
    while before != text:
        before, text = text, re.sub(r"⟦[^⟦⟧]*⟧|\u2068[^\u2069]*\u2069", "", text)
    return NOT_OURS.sub("", text)


def said_by(window):
    for part in [window, *window.findChildren(QWidget)]:
        yield part.windowTitle() if part.isWindow() else ""
        yield from (part.accessibleName(), part.accessibleDescription(), part.toolTip())
        for name in ("text", "placeholderText"):
            read = getattr(part, name, None)
            yield read() if callable(read) else ""
        model = part.model() if isinstance(part, QAbstractItemView) else None
        if model is not None:
            is_list = isinstance(model, QAbstractListModel)
            rows, columns = range(model.rowCount()), range(1 if is_list else model.columnCount())
            for row in rows:
                for column in columns:
                    yield from (model.index(row, column).data(role) for role in ROLES)
    yield from (action.text() for action in window.findChildren(QAction))


def untranslated(window):
    return sorted(
        {
            text
            for text in said_by(window)
            if isinstance(text, str) and re.search(r"[A-Za-z]{2}", bare(text))
        }
    )


@pytest.mark.parametrize("name", sorted(set(NAMES) - LOOKS))
def test_every_word_of_a_window_can_be_said_in_another_language(name, desk, bracketed, settle):
    window = look.pictures(desk)[name]()
    window.show()
    settle(10)
    assert untranslated(window) == []
    window.close()


@pytest.mark.parametrize("name", sorted(set(look_books.pictures(None)) - {"week-mirrored"}))
def test_and_every_word_of_the_books(name, desk, bracketed, settle):
    desk.diary = a_week.a_week_diary(weeks=2)
    window = look_books.pictures(desk)[name]()
    window.show()
    settle(150)
    assert untranslated(window) == []
    window.close()
