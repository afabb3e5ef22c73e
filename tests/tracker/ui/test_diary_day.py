from tests.builders import OTHER_CONTRACT, unix
from tests.tracker.ui.samples import DAY_S, RIGA, a_day, kept
from tracker.ui import diary_day as d


def rows_of(*segments):
    return d.day_rows(segments, DAY_S)


def test_a_day_is_the_readers_own_from_midnight_to_midnight():
    assert d.day_of(unix("2026-11-23T12:00:00Z"), RIGA) == (DAY_S, DAY_S + 86_400)


def test_a_day_with_a_change_of_clocks_has_its_own_length():
    starts_s, ends_s = d.day_of(unix("2026-10-25T12:00:00Z"), RIGA)
    assert ends_s - starts_s == 25 * 3600


def test_the_day_before_is_found_over_a_change_of_clocks():
    starts_s, _ = d.day_of(unix("2026-10-26T12:00:00Z"), RIGA)
    assert d.day_of(starts_s + 3600, RIGA, -1)[1] == starts_s


def test_a_segment_stands_in_the_cell_of_its_slot():
    (row,) = rows_of(kept("9:12", "Safari", "55555555", None, seconds=300))
    assert [bool(cell.kept) for cell in row.cells] == [False, True, False, False, False, False]
    assert row.starts_s == DAY_S + 9 * 3600


def test_one_empty_hour_stays_and_more_are_folded():
    rows = rows_of(
        kept("8:00", "a", "5", None), kept("10:00", "a", "5", None), kept("14:00", "a", "5", None)
    )
    assert [(row.gap_hours, len(row.cells)) for row in rows] == [
        (0, 6),
        (0, 6),
        (0, 6),
        (3, 0),
        (0, 6),
    ]


def test_a_memo_bar_spans_equal_neighbours_only():
    (row,) = rows_of(
        kept("9:00", "Safari", "5", None),
        kept("9:10", "Safari", "5", None),
        kept("9:20", "Review", "5", None),
        kept("9:30", "Review", "5", None, contract_id=OTHER_CONTRACT),
    )
    assert [d.run_of(row, column) for column in range(4)] == [(0, 1), (0, 1), (2, 2), (3, 3)]


def test_two_segments_of_one_slot_share_its_cell():
    (row,) = rows_of(
        kept("9:00", "a", "5", None, seconds=60), kept("9:05", "b", "5", None, seconds=60)
    )
    assert len(row.cells[0].kept) == 2
    assert "2 segments" in d.speech(row.cells[0], RIGA)
    assert row.cells[0].memo == "a  ·  b"


def test_the_level_counts_active_minutes_of_ten():
    (row,) = rows_of(kept("9:10", "Safari", "7000004003", None))
    assert d.level_words(row.cells[1]) == "3/10"


def test_a_short_segment_counts_the_minutes_that_are_there():
    (row,) = rows_of(kept("9:10", "Safari", "7770", None, seconds=240))
    assert d.level_words(row.cells[1]) == "3 of 4 min"


def test_a_cell_speaks_time_activity_memo_and_state():
    (row,) = rows_of(
        kept("9:10", "Fix the sheet", "7000004003", None, state="held", held_until_s=DAY_S + 34_200)
    )
    assert d.speech(row.cells[1], RIGA) == (
        "09:10, 3 of 10 minutes active, Fix the sheet, Not sent until 09:30"
    )
    assert d.speech(row.cells[0], RIGA) == "09:00, no time"


def test_every_state_that_is_not_settled_wears_a_word():
    words = {
        each.state: d.badge_of(each, RIGA) for each in a_day() if each.segment.kind == "tracked"
    }
    assert {state: badge.words for state, badge in words.items() if badge} == {
        "recording": "Now",
        "held": "Not sent",
        "approved": "To send",
        "sent": "Sending",
        "parked": "! Under check",
        "refused": "! Refused",
    }


def test_a_hold_without_end_waits_for_you():
    held = kept("9:10", "a", "5", None, state="held", held_until_s=None)
    assert d.badge_of(held, RIGA).words == "Waits for you"


def test_a_refused_segment_says_why():
    refused = kept("9:10", "a", "5", None, state="refused", code="before_contract")
    assert "before the contract began" in d.state_words(refused, RIGA)


def test_removed_and_refused_time_is_in_no_total():
    totals = d.totals_of(
        [
            kept("9:00", "a", "5555555555", None),
            kept("9:10", "a", "5555500000", None),
            kept("9:20", "a", "5555555555", None, state="removed"),
            kept("9:30", "a", "5555555555", None, state="refused"),
            kept("9:40", "call", "", None, kind="manual"),
        ]
    )
    assert (totals.counted_s, totals.manual_s, totals.activity) == (1800, 600, 7.5)
