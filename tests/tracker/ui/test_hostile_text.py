from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QLabel, QWidget

from tests.builders import terms
from tests.tracker.ui import a_week, look, look_books, samples
from tests.tracker.ui.samples import SampleDiary, SampleSegments, kept, recording
from tracker.ui.diary_window import DiaryWindow
from tracker.ui.tracker_window import TrackerWindow

HOSTILE = [
    "<img src=file:///etc/passwd>",
    "<b>bold</b>",
    "&lt;script&gt;",
    "<script>alert(1)</script>",
    "in\u202eoice",
    "a" * 5000,
    "'; DROP TABLE segments; --",
    "%n%s{{7*7}}",
    "\x1b[31mred",
    "line\nbreak",
    "👩🏽‍💻🏴󠁧󠁢󠁥󠁮󠁧󠁿🫠" * 40,
    "e\u0301\u0323" * 300,
    "\u2066left\u2067right\u2069 \u202bnested\u202c \u200fmark",
    "{0.__class__} %s {memo}",
    "&Save && quit",
    "\u0645\u0631\u062d\u0628\u0627 hello \u05e9\u05dc\u05d5\u05dd",
    "x" * 4_990 + "<b>end</b>",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_title_and_a_memo_are_shown_as_they_were_written(text, desk, settle):
    window = TrackerWindow(desk)
    window.show_status(
        recording(contract=terms(title=text, client_name=text), memo=text[:1000], state="paused")
    )
    window.show()
    settle(5)
    window.grab()
    assert window.record.memo.text().replace("\n", " ")[:4] == text[:4].replace("\n", " ")
    window.close()


@pytest.mark.parametrize("text", HOSTILE)
def test_a_memo_is_never_drawn_as_markup_in_a_tooltip(text, desk, settle):
    desk.diary = SampleDiary(SampleSegments([kept("9:10", text[:1000], "5555", None)]))
    window = DiaryWindow(desk)
    window.show_day_of(desk.diary.segments.kept[0].segment.starts_s)
    window.show()
    settle(20)
    window.grab()
    cell = window.model.place_of(desk.diary.segments.kept[0].segment.starts_s)
    shown = QTextDocument()
    shown.setHtml(cell.data(Qt.ItemDataRole.ToolTipRole))
    assert "".join(text.split())[:20] in "".join(
        shown.toPlainText().replace("\ufffd", "\x1b").split()
    )
    window.close()


ALL_OF_IT = "<b>R&D</b>\u202e<script>alert(1)</script>👩🏽‍💻 %s {0}"


def hostile(kept):
    return replace(kept, segment=replace(kept.segment, memo=ALL_OF_IT))


@pytest.mark.parametrize("name", ["week-open", "earnings", "viewer", "contracts", "mini", "away"])
def test_no_window_reads_markup_in_what_a_person_wrote(name, desk, settle):
    diary = a_week.a_week_diary(weeks=1) if name in look_books.pictures(None) else samples.a_diary()
    diary.segments.kept = [hostile(one) for one in diary.segments.kept]
    fetched = diary.contracts.fetched
    diary.contracts.fetched = [
        replace(one, terms=replace(one.terms, title=ALL_OF_IT, client_name=ALL_OF_IT))
        for one in fetched
    ]
    desk.diary = diary
    window = {**look.pictures(desk), **look_books.pictures(desk)}[name]()
    window.show()
    settle(80)
    window.grab()
    labels = window.findChildren(QLabel)
    assert [one.text() for one in labels if one.textFormat() != Qt.TextFormat.PlainText] == []
    tips = [part.toolTip() for part in [window, *window.findChildren(QWidget)] if part.toolTip()]
    assert [tip for tip in tips if "<b>" in tip or "<script" in tip] == []
    window.close()
