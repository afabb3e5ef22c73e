from datetime import UTC, date
from zoneinfo import ZoneInfo

import pytest

from marketplace.web.day_grid import Gap, Hour, Piece, day_grid, day_of, day_slots
from tests.builders import a_segment, unix
from workdiary.activity import Minute
from workdiary.snapshot import Snapshot

RIGA = ZoneInfo("Europe/Riga")
DAY = date(2026, 11, 18)


def grid(*segments, zone=UTC, day=DAY, mark=""):
    return day_grid(day, [Piece(segment=segment, mark=mark) for segment in segments], zone)


def cell(shown, row=0, column=0):
    return [r for r in shown.rows if isinstance(r, Hour)][row].cells[column]


def test_a_day_without_time_has_no_rows():
    assert grid().rows == ()


def test_an_hour_is_six_cells_and_free_slots_stay_free():
    shown = grid(a_segment("2026-11-18T09:10:00Z"))
    assert [bool(c.pieces) for c in shown.rows[0].cells] == [False, True] + [False] * 4


def test_hours_without_time_between_others_fold_to_one_line():
    shown = grid(a_segment("2026-11-18T09:10:00Z"), a_segment("2026-11-18T13:00:00Z"))
    assert [type(row) for row in shown.rows] == [Hour, Gap, Hour]
    assert shown.rows[1] == Gap(hours=3)


def test_equal_neighbours_share_one_memo_bar():
    shown = grid(
        a_segment("2026-11-18T09:00:00Z", memo="Cart"),
        a_segment("2026-11-18T09:10:00Z", memo="Cart"),
        a_segment("2026-11-18T09:20:00Z", memo="Review"),
        a_segment("2026-11-18T09:40:00Z", memo="Review"),
    )
    assert [c.span for c in shown.rows[0].cells] == [2, 0, 1, 1, 1, 1]


def test_the_reader_sees_the_hours_of_their_own_zone():
    shown = grid(a_segment("2026-11-18T06:50:00Z"), zone=RIGA)
    assert shown.rows[0].starts_s == unix("2026-11-18T06:00:00Z")
    assert cell(shown, column=5).pieces


def test_time_after_midnight_in_riga_belongs_to_the_next_day_there():
    late = a_segment("2026-11-18T22:10:00Z")
    assert grid(late, zone=RIGA).seconds == 0
    assert grid(late, zone=RIGA, day=date(2026, 11, 19)).seconds == 600


def test_a_slot_in_kathmandu_is_labelled_by_its_own_clock_and_never_shifted():
    kathmandu = ZoneInfo("Asia/Kathmandu")
    shown = grid(a_segment("2026-11-18T08:40:00Z"), zone=kathmandu)
    assert len(shown.rows[0].cells) == 6
    assert cell(shown, column=2).starts_s == unix("2026-11-18T08:40:00Z")  # 14:25 there


@pytest.mark.parametrize(
    ("day", "slots"),
    [(date(2026, 10, 25), 150), (date(2026, 11, 18), 144), (date(2027, 3, 28), 138)],
)
def test_a_clock_change_makes_a_day_of_25_or_23_hours(day, slots):
    assert len(day_slots(day, RIGA)) == slots


def test_an_hour_that_comes_twice_stands_twice_with_its_offset():
    shown = grid(
        a_segment("2026-10-25T00:00:00Z"),
        a_segment("2026-10-25T01:00:00Z"),
        zone=RIGA,
        day=date(2026, 10, 25),
    )
    assert [row.offset_s for row in shown.rows] == [10800, 7200]


def test_every_slot_of_a_year_belongs_to_exactly_one_day():
    for name in ("Europe/Riga", "Asia/Kathmandu", "America/New_York"):
        zone = ZoneInfo(name)
        seen = [s for n in range(300, 366) for s in day_slots(date.fromordinal(739000 + n), zone)]
        assert seen == list(range(seen[0], seen[-1] + 600, 600))
        assert all(day_of(s, zone) == day_of(s + 599, zone) for s in seen)


def test_dots_tell_active_quiet_unknown_and_unrecorded_minutes_apart():
    at = unix("2026-11-18T09:10:00Z")
    segment = a_segment(
        "2026-11-18T09:10:00Z",
        240,
        minutes=(
            Minute(starts_s=at, presses=3, clicks=0, scrolls=0),
            Minute(starts_s=at + 60, presses=0, clicks=0, scrolls=0),
        ),
    )
    shown = cell(grid(segment), column=1)
    assert shown.meter == ("on", "off", "unknown", "unknown") + ("out",) * 6
    assert (shown.active, shown.minutes) == (1, 4)


def test_counts_that_could_not_be_taken_are_none_and_never_zero():
    assert cell(grid(a_segment("2026-11-18T09:00:00Z", minutes=()))).active is None


def test_removed_time_counts_nowhere_and_shows_no_picture():
    shot = Snapshot(
        sha256="ab" * 32,
        size_bytes=9,
        taken_s=unix("2026-11-18T09:04:00Z"),
        screen=1,
        width_px=1600,
        height_px=900,
    )
    segment = a_segment("2026-11-18T09:00:00Z", snapshots=(shot,))
    assert cell(grid(segment)).snapshot == shot
    removed = grid(segment, mark="removed")
    assert (removed.seconds, cell(removed).snapshot, cell(removed).active) == (0, None, None)


def test_the_average_is_cut_to_tenths_of_ten():
    start = unix("2026-11-18T09:00:00Z")
    minutes = tuple(
        Minute(starts_s=start + 60 * n, presses=int(n < 7), clicks=0, scrolls=0) for n in range(10)
    )
    assert grid(a_segment("2026-11-18T09:00:00Z", minutes=minutes)).average_tenths == 70


def test_manual_time_is_told_apart():
    shown = grid(a_segment("2026-11-18T09:00:00Z", 420, kind="manual", minutes=()))
    assert (shown.seconds, shown.manual_s, cell(shown).kind) == (420, 420, "manual")
