import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.tracker.ui import a_week
from tracker.ui.earnings_window import EarningsWindow


@pytest.fixture
def window(desk, settle):
    desk.diary = a_week.a_week_diary()
    made = EarningsWindow(desk)
    made.show()
    settle(40)
    yield made
    made.close()


def heads(window):
    return [line.head for line in window.table.model_of.lines]


def test_the_four_figures_are_the_marketplaces(window):
    shown = [window._figures[name].text() for name in window._figures]
    assert shown == ["$189.00", "$1,012.20", "$989.10", "$412.50"]
    assert window._told.text() == "By the marketplace, Mon 23 Nov, 14:20. After the fee."


def test_groups_can_be_changed_and_a_row_shows_the_segments_behind_it(window, settle):
    assert heads(window) == [
        "\u2068Shop checkout rebuild\u2069",
        "\u2068Logo refresh\u2069",
        "Together",
    ]
    window.bar.by.choose("day")
    settle(40)
    assert heads(window)[0] == "Mon 16 Nov"
    opened = []
    window.segment_asked.connect(lambda *where: opened.append(where))
    window.table.setFocus()
    QTest.keyClick(window.table, Qt.Key.Key_Return)
    lines = window.behind.table.model_of.lines
    assert sum(piece.seconds for piece in window.sums[0].pieces) == window.sums[0].seconds
    assert len(lines) == len(window.sums[0].pieces) + 1
    window.behind.table.setFocus()
    QTest.keyClick(window.behind.table, Qt.Key.Key_Return)
    assert opened[0][1] == a_week.BEFORE.starts_s + 7 * 3600
    assert opened[0][0] is not None
    window.behind.close()


@pytest.mark.parametrize(
    ("by", "head"),
    [
        ("label", "No label"),
        ("week", "16 Nov – 22 Nov"),
        ("month", "November 2026"),
        ("weekday", "Monday"),
    ],
)
def test_a_row_is_named_by_what_it_stands_for(by, head, window, settle):
    window.bar.by.choose(by)
    settle(40)
    assert heads(window)[0] == head


def test_a_report_of_one_contract_has_nothing_of_another(window, settle):
    logo = next(
        one
        for one in window._desk.diary.contracts.all()
        if one.terms.title != "Shop checkout rebuild"
    )
    window.bar.of.choose(logo.terms.id)
    settle(40)
    assert heads(window) == ["\u2068Logo refresh\u2069"]


def test_a_view_is_kept_shown_again_and_forgotten(window, settle):
    told = []
    window.bar.views_changed.connect(told.append)
    window.bar.by.choose("memo")
    window.bar.since.choose("182")
    window.bar.keep()
    window.bar.by.choose("day")
    assert told == [("memo,182,",)]
    names = [action.text() for action in window.bar.menu().actions()]
    assert names == ["Memo, 26 weeks", "", "Save this view"]
    window.bar.choose("memo,182,")
    settle(40)
    assert (window.bar.by.value, window.bar.since.value) == ("memo", "182")
    window.bar.forget()
    assert told[-1] == ()
    window.bar.choose("nothing,1,x")
    assert window.bar.by.value == "memo"


def test_the_table_is_saved_as_it_stands(window, tmp_path):
    window.save("csv", str(tmp_path / "e.csv"))
    window.save("pdf", str(tmp_path / "e.pdf"))
    rows = (tmp_path / "e.csv").read_text("utf-8-sig").splitlines()
    assert rows[0] == ",Time,Money"
    assert rows[1].startswith("Shop checkout rebuild,")
    assert (tmp_path / "e.pdf").read_bytes()[:5] == b"%PDF-"


def test_hidden_money_is_in_no_figure(window, desk, settle):
    desk.theme.hide_money(is_hidden=True)
    settle(40)
    words = [cell.words for line in window.table.model_of.lines for cell in line.cells]
    assert not any("$" in each for each in words)
