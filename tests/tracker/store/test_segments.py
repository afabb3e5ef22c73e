from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.builders import CONTRACT, OTHER_CONTRACT, a_segment, an_id, unix
from tracker.errors import StoreError
from workdiary.errors import BadSegment, StepNotAllowed

DAY_S = unix("2026-11-20T00:00:00Z")


def put(diary, segment, *steps):
    with diary.database.transaction() as tx:
        diary.segments.open(tx, segment)
        for step in steps:
            diary.segments.move(tx, segment.id, step)
    return segment


def move(diary, segment, step, **facts):
    with diary.database.transaction() as tx:
        return diary.segments.move(tx, segment.id, step, **facts)


def test_a_segment_comes_back_as_it_was_after_a_new_start(diary, open_here):
    segment = put(diary, a_segment(seconds=5))
    diary.close()
    kept = open_here().segments.get(segment.id)
    assert (kept.segment, kept.state, kept.receipt) == (segment, "recording", None)


def test_a_checkpoint_saves_how_far_it_has_come(diary):
    segment = put(diary, a_segment(seconds=5))
    longer = replace(segment, ends_s=segment.starts_s + 10, memo="Rounding")
    with diary.database.transaction() as tx:
        diary.segments.checkpoint(tx, longer)
    assert diary.segments.get(segment.id).segment == longer


def test_only_a_recording_segment_is_checkpointed(diary):
    segment = put(diary, a_segment(), "close")
    with pytest.raises(StepNotAllowed), diary.database.transaction() as tx:
        diary.segments.checkpoint(tx, segment)


def test_a_closed_segment_is_held_until_the_second_given(diary):
    segment = put(diary, a_segment(seconds=5))
    ended = replace(segment, ends_s=segment.starts_s + 400)
    with diary.database.transaction() as tx:
        kept = diary.segments.close(tx, ended, held_until_s=segment.starts_s + 1_200)
    assert (kept.segment, kept.state, kept.held_until_s) == (
        ended,
        "held",
        segment.starts_s + 1_200,
    )


def test_the_clock_finds_what_is_held_long_enough(diary):
    early, late, mine = (a_segment(f"2026-11-20T14:{n}0:00Z") for n in (1, 2, 3))
    for segment, until_s in ((early, 100), (late, 200), (mine, None)):
        put(diary, segment)
        with diary.database.transaction() as tx:
            diary.segments.close(tx, segment, held_until_s=until_s)
    due = diary.segments.in_state("held", until_s=100)
    assert [kept.segment for kept in due] == [early]
    assert [kept.segment for kept in diary.segments.in_state("held")] == [early, late, mine]


@pytest.mark.parametrize(
    ("starts", "seconds"),
    [
        ("2026-11-20T14:22:00Z", 60),  # inside
        ("2026-11-20T14:20:00Z", 600),  # around
        ("2026-11-20T14:20:00Z", 121),  # over its start
        ("2026-11-20T14:24:59Z", 300),  # over its end
    ],
)
def test_two_counted_segments_never_overlap(diary, starts, seconds):
    put(diary, a_segment("2026-11-20T14:22:00Z", 180))
    with pytest.raises(BadSegment) as refusal:
        put(diary, a_segment(starts, seconds, contract_id=OTHER_CONTRACT))
    assert refusal.value.code == "overlap"


def test_touching_segments_are_no_overlap(diary):
    put(diary, a_segment("2026-11-20T14:20:00Z", 240))
    put(diary, a_segment("2026-11-20T14:24:00Z", 360, contract_id=OTHER_CONTRACT))
    put(diary, a_segment("2026-11-20T14:30:00Z", 600))
    assert diary.segments.seconds(DAY_S, DAY_S + 86_400) == 1_200


def test_a_checkpoint_cannot_grow_over_its_neighbour(diary):
    put(diary, a_segment("2026-11-20T14:25:00Z", 60))
    first = put(diary, a_segment("2026-11-20T14:20:00Z", 5))
    with pytest.raises(BadSegment), diary.database.transaction() as tx:
        diary.segments.checkpoint(tx, replace(first, ends_s=first.starts_s + 301))
    assert diary.segments.get(first.id).segment == first


def test_removed_time_may_be_entered_again_and_then_not_restored(diary):
    removed = put(diary, a_segment(), "close", "remove")
    put(diary, a_segment())
    with pytest.raises(BadSegment) as refusal:
        move(diary, removed, "restore_held")
    assert refusal.value.code == "overlap"
    assert diary.segments.get(removed.id).state == "removed"


def test_the_database_itself_refuses_what_crosses_a_slot(diary):
    segment = put(diary, a_segment())
    with pytest.raises(StoreError, match="segment_inside_slot"), diary.database.transaction() as tx:
        tx.exec_driver_sql("UPDATE segments SET ends_s = ends_s + 1")
    with (
        pytest.raises(StoreError, match="segment_runs_forward"),
        diary.database.transaction() as tx,
    ):
        tx.exec_driver_sql("UPDATE segments SET ends_s = starts_s")
    assert diary.segments.get(segment.id).segment == segment


def test_a_step_that_is_not_there_changes_nothing(diary):
    segment = put(diary, a_segment())
    with pytest.raises(StepNotAllowed):
        move(diary, segment, "receipt")
    assert diary.segments.get(segment.id).state == "recording"


def test_a_refusal_keeps_its_code_until_the_next_step(diary):
    segment = put(diary, a_segment(), "close", "approve", "send")
    assert move(diary, segment, "refuse", code="before_contract").code == "before_contract"
    assert move(diary, segment, "approve").code is None


def test_a_parked_segment_names_the_other(diary):
    segment, other = put(diary, a_segment(), "close", "approve", "send"), an_id()
    kept = move(diary, segment, "park", code="overlap", other_id=other)
    assert (kept.state, kept.code, kept.other_id) == ("parked", "overlap", other)


def test_an_operation_number_stays_until_a_higher_one_is_given(diary):
    segment = put(diary, a_segment(), "close", "approve", "send", "receipt")
    assert move(diary, segment, "remove", number=1).number == 1
    assert move(diary, segment, "restore").number == 1


def test_a_memo_is_amended_without_moving_the_time(diary):
    segment = put(diary, a_segment(), "close")
    with diary.database.transaction() as tx:
        diary.segments.amend(tx, replace(segment, memo="Better words"))
    kept = diary.segments.get(segment.id)
    assert (kept.segment.memo, kept.state) == ("Better words", "held")
    with pytest.raises(StepNotAllowed), diary.database.transaction() as tx:
        diary.segments.amend(tx, replace(segment, ends_s=segment.ends_s - 1))


def test_a_window_shows_what_touches_it_in_order(diary):
    third = put(diary, a_segment("2026-11-20T14:30:00Z"))
    first = put(diary, a_segment("2026-11-20T14:10:00Z", contract_id=OTHER_CONTRACT))
    second = put(diary, a_segment("2026-11-20T14:20:00Z"))
    seen = diary.segments.between(first.ends_s - 1, third.starts_s + 1)
    assert [kept.segment for kept in seen] == [first, second, third]
    only = diary.segments.between(first.ends_s, third.starts_s)
    assert [kept.segment for kept in only] == [second]
    mine = diary.segments.between(DAY_S, DAY_S + 86_400, CONTRACT)
    assert [kept.segment for kept in mine] == [second, third]


def test_the_minutes_of_a_slot_leave_out_what_was_removed_and_the_one_that_runs(diary):
    first = put(diary, a_segment("2026-11-20T14:20:00Z", 120))
    put(diary, a_segment("2026-11-20T14:22:00Z", 120), "close", "remove")
    running = put(diary, a_segment("2026-11-20T14:24:00Z", 120))
    slot = (first.starts_s, first.starts_s + 600)
    assert diary.segments.minutes(*slot, but=running.id) == list(first.minutes)
    assert diary.segments.minutes(*slot, but=None) == [*first.minutes, *running.minutes]


def test_seconds_of_chosen_states_are_counted_alone(diary):
    put(diary, a_segment("2026-11-20T14:10:00Z"), "close")
    put(diary, a_segment("2026-11-20T14:20:00Z"))
    span = (DAY_S, DAY_S + 86_400)
    assert diary.segments.seconds(*span, states=frozenset({"held"})) == 600
    assert diary.segments.seconds(*span) == 1_200


def test_counted_seconds_stop_at_the_window_and_leave_out_what_does_not_count(diary):
    put(diary, a_segment("2026-11-20T14:10:00Z"))
    put(diary, a_segment("2026-11-20T14:20:00Z", contract_id=OTHER_CONTRACT))
    put(diary, a_segment("2026-11-20T14:30:00Z"), "close", "remove")
    refused = put(diary, a_segment("2026-11-20T14:40:00Z"), "close", "approve", "send")
    move(diary, refused, "refuse", code="not_found")
    from_s = unix("2026-11-20T14:15:00Z")
    assert diary.segments.seconds(from_s, from_s + 86_400) == 900
    assert diary.segments.seconds(from_s, from_s + 86_400, CONTRACT) == 300
    assert diary.segments.seconds(0, 10) == 0


def test_memos_are_offered_once_the_newest_first(diary):
    for minute, memo in enumerate(("Cart", "Tax", "", "Cart"), start=1):
        put(diary, a_segment(f"2026-11-20T14:{minute}0:00Z", memo=memo))
    put(diary, a_segment("2026-11-20T15:00:00Z", memo="Logo", contract_id=OTHER_CONTRACT))
    assert diary.segments.memos(CONTRACT) == ["Cart", "Tax"]
    assert diary.segments.last_memo(CONTRACT) == "Cart"
    assert diary.segments.last_memo(an_id()) == ""
    assert diary.segments.recent_contracts() == [OTHER_CONTRACT, CONTRACT]


@given(
    pieces=st.lists(st.tuples(st.integers(0, 1_190), st.integers(1, 600)), min_size=1, max_size=12)
)
def test_whatever_is_offered_the_kept_seconds_never_lie_on_each_other(
    tmp_path_factory, diary_in, pieces
):
    diary = diary_in(tmp_path_factory.mktemp("diary"))
    kept: set[int] = set()
    for start, length in pieces:
        try:
            segment = a_segment(seconds=1, minutes=())
            segment = replace(segment, starts_s=DAY_S + start, ends_s=DAY_S + start + length)
            put(diary, segment)
        except BadSegment:
            continue
        seconds = set(range(start, start + length))
        assert not seconds & kept
        kept |= seconds
    assert diary.segments.seconds(DAY_S, DAY_S + 86_400) == len(kept)
    diary.close()


def test_the_same_id_is_never_opened_twice(diary):
    segment = put(diary, a_segment(), "close", "remove")
    with pytest.raises(StoreError, match=r"UNIQUE constraint failed: segments.id"):
        put(diary, segment)
    assert diary.segments.get(segment.id).state == "removed"
