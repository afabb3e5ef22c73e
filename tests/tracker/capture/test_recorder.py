import pytest

from tests.builders import CONTRACT, OTHER_CONTRACT, terms, unix
from tests.tracker.workbench import START, Workbench
from tracker.errors import DiskFull
from tracker.events import (
    AwayAnswered,
    CameBack,
    CannotSave,
    ClockJumped,
    ContractsFetched,
    PicturesFailed,
    SnapshotTaken,
    Stopped,
    WentAway,
)

START_S = unix(START)


def of(bench, kind):
    return [event for event in bench.happened() if isinstance(event, kind)]


def test_a_stretch_over_a_slot_boundary_gives_touching_segments(bench):
    bench.run(300)
    bench.start()
    bench.run(500)
    bench.stop()
    assert bench.spans() == [(300, 600), (600, 800)]
    assert [kept.state for kept in bench.kept()] == ["held", "held"]
    assert bench.kept()[0].held_until_s == START_S + 1_200


def test_monday_midnight_belongs_to_the_new_week(tmp_path):
    bench = Workbench(tmp_path, at="2026-11-22T23:59:30Z")
    bench.fetch()
    bench.start()
    bench.run(60)
    bench.stop()
    assert bench.spans("2026-11-23T00:00:00Z") == [(-30, 0), (0, 30)]
    bench.close()


def test_a_segment_is_on_the_disk_at_most_five_seconds_late(bench):
    bench.start()
    for second in range(1, 40):
        bench.run(1)
        (kept,) = bench.kept("recording")
        assert second - kept.segment.seconds < 5


def test_nothing_is_kept_of_a_stretch_without_a_second(bench):
    bench.start()
    bench.clock.pass_s(0.9)
    bench.stop()
    assert bench.kept() == []


def test_a_second_that_was_stopped_in_does_not_count(bench):
    bench.clock.pass_s(0.4)
    bench.start()
    bench.run(10)
    bench.clock.pass_s(0.5)
    bench.stop()
    assert bench.spans() == [(1, 10)]


@pytest.mark.parametrize("hours", [-24, -1, 1, 24, -497_000])
def test_a_moved_clock_cuts_the_segment_and_no_second_is_lost(bench, hours):
    bench.start()
    bench.run(100)
    bench.clock.jump_s(hours * 3_600)
    bench.run(100)
    bench.stop()
    assert bench.spans() == [(0, 101), (101, 200)]
    assert bench.kept()[0].segment.notes == ("CLOCK_JUMP",)
    assert of(bench, ClockJumped) == [ClockJumped(by_s=hours * 3_600)]


def test_a_clock_set_back_between_two_stretches_gives_no_overlap(bench):
    bench.start()
    bench.run(100)
    bench.stop()
    bench.clock.jump_s(-3_600)
    bench.start()
    bench.run(100)
    bench.stop()
    assert bench.spans() == [(0, 100), (100, 200)]


def test_a_start_inside_recorded_time_begins_behind_it(tmp_path):
    first = Workbench(tmp_path, at="2026-11-20T12:00:30Z")
    first.fetch()
    first.start()
    first.run(200)
    first.stop()
    first.close()
    after_restart = Workbench(tmp_path, at="2026-11-20T12:01:00Z")
    after_restart.start()
    after_restart.run(300)
    after_restart.stop()
    assert after_restart.spans() == [(30, 230), (230, 530)]
    after_restart.close()


def test_a_night_asleep_is_not_counted_and_ends_the_stretch(bench):
    bench.start()
    bench.run(100)
    bench.clock.sleep_s(8 * 3_600)
    bench.run(10)
    assert bench.spans() == [(0, 100)]
    assert of(bench, Stopped) == [Stopped(contract_id=CONTRACT, at_s=START_S + 100, reason="away")]
    assert "SUSPENDED" in bench.kept()[0].segment.notes


def test_half_an_hour_asleep_is_asked_about(bench):
    bench.start()
    bench.run(100)
    bench.clock.sleep_s(1_800)
    bench.run(10)
    bench.stop()
    assert bench.spans() == [(0, 100), (1_901, 1_910)]
    assert of(bench, CameBack) == [CameBack(from_s=START_S + 100, back_s=START_S + 1_901)]


def test_a_minute_asleep_is_left_out_without_a_word(bench):
    bench.start()
    bench.run(100)
    bench.clock.sleep_s(60)
    bench.run(10)
    bench.stop()
    assert bench.spans() == [(0, 100), (161, 170)]
    assert of(bench, CameBack) == []


def test_beats_that_stood_still_for_ten_seconds_count_nothing(bench):
    bench.start()
    bench.run(100)
    bench.clock.pass_s(10)
    bench.beat()
    bench.run(10)
    bench.stop()
    assert bench.spans() == [(0, 100), (110, 120)]


def test_a_slow_disk_loses_no_time(bench):
    bench.start()
    readings = [bench.clock.pass_s(1) for _ in range(60)]
    for reading in readings:
        bench.recorder.beat(reading)
    bench.stop()
    assert bench.spans() == [(0, 60)]


def test_counts_stand_by_the_clock_minute(bench):
    bench.run(30)
    bench.start()
    bench.run(90)
    bench.run(60, working=False)
    bench.stop()
    minutes = bench.kept()[0].segment.minutes
    assert [minute.starts_s - START_S for minute in minutes] == [0, 60, 120]
    assert [minute.presses for minute in minutes] == [30, 60, 0]


def test_counts_that_cannot_be_taken_are_none(bench):
    bench.counter.can_count = False
    bench.idle.seconds = None
    bench.start()
    bench.run(70)
    bench.stop()
    segment = bench.kept()[0].segment
    assert [minute.presses for minute in segment.minutes] == [None, None]
    assert segment.notes == ("NO_COUNTS",)


def test_where_only_away_time_is_known_active_seconds_are_counted(bench):
    bench.counter.can_count = False
    bench.start()
    bench.run(10)
    bench.stop()
    (minute,) = bench.kept()[0].segment.minutes
    assert (minute.presses, minute.active_s) == (None, 10)


def test_the_weekly_limit_stops_at_its_second(bench):
    bench.fetch(terms(weekly_limit_s=2 * 3_600), week_s=2 * 3_600 - 700)
    bench.start()
    bench.run(800)
    assert bench.spans() == [(0, 600), (600, 700)]
    assert of(bench, Stopped)[0].reason == "limit"
    assert bench.timekeeper.status().result().value.state == "limit_reached"


def test_a_limit_that_is_raised_while_it_runs_counts_at_once(bench):
    bench.fetch(terms(weekly_limit_s=100))
    bench.start()
    bench.run(50)
    bench.fetch(terms(weekly_limit_s=200))
    bench.events.publish(ContractsFetched())
    bench.run(300)
    assert bench.spans() == [(0, 200)]


def test_a_contract_that_is_paused_stops_and_keeps_the_time_up_to_then(bench):
    bench.start()
    bench.run(50)
    bench.fetch(terms(state="paused"))
    bench.events.publish(ContractsFetched())
    bench.run(50)
    assert bench.spans() == [(0, 51)]
    assert of(bench, Stopped)[0].reason == "paused"


def test_five_minutes_without_input_take_the_clock_back_to_the_last(bench):
    bench.start()
    bench.run(500)
    bench.run(400, working=False)
    assert bench.spans() == [(0, 500)]
    assert of(bench, WentAway) == [WentAway(from_s=START_S + 500)]
    assert bench.timekeeper.status().result().value.state == "away"


def test_away_over_a_slot_boundary_takes_back_what_the_next_slot_had(bench):
    bench.drawn = 10
    bench.start()
    bench.run(590)
    bench.run(301, working=False)
    assert bench.spans() == [(0, 590)]
    assert len(bench.diary.snapshots.names()) <= 1


def test_the_return_goes_on_from_the_first_input(bench):
    bench.start()
    bench.run(300)
    bench.run(1_080, working=False)
    bench.run(120)
    assert of(bench, CameBack) == [CameBack(from_s=START_S + 300, back_s=START_S + 1_381)]
    bench.timekeeper.answer_away("go_on").result()
    bench.stop()
    assert bench.spans() == [(0, 300), (1_381, 1_500)]


def test_without_an_answer_the_absence_is_left_out(bench):
    bench.start()
    bench.run(300)
    bench.run(400, working=False)
    bench.run(700)
    bench.stop()
    assert bench.spans() == [(0, 300), (701, 1_200), (1_200, 1_400)]
    assert of(bench, AwayAnswered) == [
        AwayAnswered(
            choice="go_on",
            from_s=START_S + 300,
            back_s=START_S + 701,
            by_itself=True,
            spans=((START_S + 300, START_S + 701),),
        )
    ]
    (kept,) = bench.diary.left_out.all()
    assert (kept.spans, kept.contract_id) == (((START_S + 300, START_S + 701),), CONTRACT)


def test_an_hour_away_ends_the_stretch_at_the_last_input(bench):
    bench.start()
    bench.run(300)
    bench.run(3_700, working=False)
    assert bench.spans() == [(0, 300)]
    assert of(bench, Stopped) == [Stopped(contract_id=CONTRACT, at_s=START_S + 300, reason="away")]


def test_a_start_by_command_after_a_long_rest_is_not_away(bench):
    bench.idle.seconds = 5_000
    bench.start()
    bench.run(100, working=False)
    bench.stop()
    assert bench.spans() == [(0, 100)]


def test_one_picture_a_slot_at_the_drawn_second(bench):
    bench.drawn = 250
    bench.start()
    bench.run(700)
    first, second = bench.kept()
    assert [s.taken_s - START_S for s in first.segment.snapshots] == [250]
    assert second.segment.snapshots == ()
    assert bench.draws == [600, 600]
    (sha256,) = bench.diary.snapshots.names()
    assert first.segment.snapshots[0].sha256 == sha256
    assert bench.diary.snapshots.picture(sha256)[:4] == b"RIFF"
    assert of(bench, SnapshotTaken)[0].leaves_s == START_S + 1_200


def test_the_moment_is_drawn_over_what_is_left_of_the_slot(bench):
    bench.run(400)
    bench.drawn = 100
    bench.start()
    bench.run(150)
    bench.stop()
    assert bench.draws == [200]
    assert [s.taken_s - START_S for s in bench.kept()[0].segment.snapshots] == [500]


def test_a_slot_without_a_picture_draws_again_when_tracking_restarts(bench):
    bench.drawn = 420
    bench.start()
    bench.run(180)
    bench.stop()
    bench.run(120)
    bench.drawn = 50
    bench.start()
    bench.run(200)
    bench.stop()
    assert bench.draws == [600, 300]
    assert [len(kept.segment.snapshots) for kept in bench.kept()] == [0, 1]


def test_a_slot_with_a_picture_gets_no_second_one(bench):
    bench.drawn = 50
    for _ in range(3):
        bench.start()
        bench.run(100)
        bench.stop()
        bench.run(20)
    assert [len(kept.segment.snapshots) for kept in bench.kept()] == [1, 0, 0]


def test_the_segment_that_runs_at_the_moment_owns_the_picture(bench):
    bench.drawn = 400
    bench.start()
    bench.run(240)
    bench.timekeeper.switch(OTHER_CONTRACT).result()
    bench.run(360)
    bench.stop()
    first, second = bench.kept()
    assert (first.segment.seconds, second.segment.seconds) == (240, 360)
    assert (len(first.segment.snapshots), len(second.segment.snapshots)) == (0, 1)
    assert bench.draws == [600]


def test_a_picture_that_comes_after_the_slot_joins_its_held_segment(bench):
    bench.drawn = 599
    bench.start()
    bench.run(605)
    first, second = bench.kept()
    assert first.state == "held"
    assert [s.taken_s - START_S for s in first.segment.snapshots] == [599]


def test_a_contract_without_pictures_gets_none(bench):
    bench.fetch(terms(pictures="off"))
    bench.start()
    bench.run(650)
    assert bench.screen.grabs == 0
    assert bench.timekeeper.status().result().value.pictures == "off"


def test_a_screen_that_fails_is_told_and_time_goes_on(bench):
    bench.screen.failures = 3
    bench.start()
    bench.run(30)
    assert of(bench, PicturesFailed) == [PicturesFailed(reason="grab_failed")]
    assert bench.spans() == [(0, 26)]
    assert bench.timekeeper.status().result().value.pictures == "none"


def test_a_diary_that_cannot_be_written_stops_with_its_reason(bench, monkeypatch):
    bench.fetch(terms(pictures="off"))
    bench.start()
    bench.run(12)

    def full(*_args):
        raise DiskFull

    monkeypatch.setattr(bench.diary.segments, "checkpoint", full)
    bench.run(10)
    assert of(bench, CannotSave) == [CannotSave(code="disk_full", at_s=START_S + 11)]
    assert bench.timekeeper.status().result().value.state == "stopped_by_fault"
    monkeypatch.undo()
    bench.start()
    bench.run(10)
    bench.stop()
    assert [kept.state for kept in bench.kept()] == ["held", "held"]
    assert bench.kept()[0].segment.notes == ("RECOVERED",)


@pytest.mark.parametrize(("most_s", "at_s"), [(180, 180), (900, 300), (None, 300)])
def test_the_contract_may_shorten_the_time_without_input(bench, most_s, at_s):
    bench.fetch(terms(away_max_s=most_s))
    bench.start()
    bench.run(60)
    bench.run(at_s - 1, working=False)
    assert of(bench, WentAway) == []
    bench.run(1, working=False)
    assert of(bench, WentAway) == [WentAway(from_s=START_S + 60)]
