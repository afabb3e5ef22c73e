from tests.tracker.ui import look
from tracker.ui.figures_table import Cell, FiguresTable, Line
from tracker.ui.surface import Card


def test_rows_and_cards_come_closer_while_they_stand_open_and_go_back(theme):
    table, card = FiguresTable(theme, "Time"), Card(theme)
    table.show_lines(["Time"], [Line("Monday", (Cell("1:00"),))])

    def room():
        return table.verticalHeader().defaultSectionSize(), card.column.contentsMargins().top()

    before = room()
    theme.pack(is_dense=True)
    assert all(now < was for now, was in zip(room(), before, strict=True))
    theme.pack(is_dense=False)
    assert room() == before


def test_a_day_of_the_diary_is_lower_when_it_is_dense(desk, settle):
    window = look.diary(desk)
    window.show()
    settle(60)
    before = window.table.rowHeight(0)
    desk.theme.pack(is_dense=True)
    assert window.table.rowHeight(0) < before
    window.close()
