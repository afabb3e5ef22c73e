import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument

from tests.builders import terms
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
