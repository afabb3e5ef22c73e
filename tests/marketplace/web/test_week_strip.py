from datetime import UTC, date
from zoneinfo import ZoneInfo

from marketplace.web.day_grid import Piece
from marketplace.web.week_strip import StripDay, Tick, week_strip
from tests.builders import a_segment

DAYS = [date(2026, 11, 16 + n) for n in range(7)]


def strip(*pieces, zone=UTC):
    return week_strip(pieces, DAYS, DAYS[2], zone, lambda day: f"/{day}/")


def test_only_the_hours_in_which_the_week_was_worked_are_drawn():
    shown = strip(
        Piece(segment=a_segment("2026-11-16T06:10:00Z")),
        Piece(segment=a_segment("2026-11-20T14:20:00Z")),
    )
    assert shown.hours == tuple(range(6, 15))
    assert shown.slots == 54
    assert (shown.days[0].ticks[0].x, shown.days[4].ticks[0].x) == (1, 50)


def test_a_short_week_still_has_room():
    assert len(strip(Piece(segment=a_segment("2026-11-16T23:50:00Z"))).hours) == 6


def test_a_week_without_time_shows_usual_hours_and_no_tick():
    shown = strip()
    assert shown.hours[0] == 8
    assert [day.ticks for day in shown.days] == [()] * 7


def test_ticks_stand_on_the_reader_s_own_day():
    shown = strip(Piece(segment=a_segment("2026-11-16T22:30:00Z")), zone=ZoneInfo("Europe/Riga"))
    assert [day.seconds for day in shown.days][:2] == [0, 600]


def test_removed_time_leaves_no_tick_and_manual_time_is_told_apart():
    shown = strip(
        Piece(segment=a_segment("2026-11-16T09:00:00Z"), mark="removed"),
        Piece(segment=a_segment("2026-11-16T10:00:00Z", kind="manual", minutes=())),
    )
    assert [tick.kind for tick in shown.days[0].ticks] == ["manual"]


def test_the_day_that_is_shown_is_marked():
    assert [day.is_shown for day in strip().days].index(True) == 2


def test_the_ticks_of_a_kind_are_drawn_in_one_stroke():
    day = StripDay(
        day=DAYS[0],
        address="/",
        ticks=(Tick(x=0, kind=""), Tick(x=3, kind="manual"), Tick(x=7, kind="")),
        seconds=0,
        is_shown=True,
    )
    assert day.strokes == (
        ("", "M0.06 0h.88v6h-.88zM7.06 0h.88v6h-.88z"),
        ("manual", "M3.06 0h.88v6h-.88z"),
    )
