import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest

from tests.fakes import FakeClock
from tracker.events import JobFailed
from tracker.schedule import Beat, Jobs, Schedule, has_stepped
from workdiary.clock import SystemClock

WITHIN_S = 10


class Job:
    """Counts its runs and tells when one came."""

    def __init__(self, error: Exception | None = None) -> None:
        self.error = error
        self.runs = 0
        self.came = threading.Semaphore(0)

    def __call__(self) -> None:
        self.runs += 1
        self.came.release()
        if self.error is not None:
            raise self.error


@pytest.fixture
def made(bench):
    """A schedule with countable jobs, not started."""

    def make(**jobs):
        known = {"push": Job(), "pull": Job(), "prune": Job(), "backup": Job()} | jobs
        sync = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sync")
        schedule = Schedule(
            bench.recorder,
            bench.timekeeper,
            Jobs(**known),
            events=bench.events,
            clock=SystemClock(),
            capture=bench.pool,
            sync=sync,
        )
        opened.append((schedule, sync))
        return schedule, known

    opened = []
    yield make
    for schedule, sync in opened:
        schedule.stop()
        sync.shutdown()


def test_pull_and_push_are_due_at_once(made):
    schedule, jobs = made()
    schedule.start()
    assert jobs["pull"].came.acquire(timeout=WITHIN_S)
    assert jobs["push"].came.acquire(timeout=WITHIN_S)


def test_an_approval_sends_at_once(made, bench):
    schedule, jobs = made()
    bench.start()
    bench.run(10)
    bench.stop()
    schedule.start()
    assert jobs["push"].came.acquire(timeout=WITHIN_S)
    bench.timekeeper.approve(None).result()
    assert jobs["push"].came.acquire(timeout=WITHIN_S)


def test_a_job_that_raises_is_told_and_runs_again(made, bench):
    schedule, jobs = made(push=Job(ValueError("planted")))
    schedule.start()
    assert jobs["push"].came.acquire(timeout=WITHIN_S)
    schedule.push_now()
    assert jobs["push"].came.acquire(timeout=WITHIN_S)
    schedule.stop()
    assert JobFailed(job="push") in bench.heard


def test_after_a_clock_step_every_job_is_due_now(made):
    schedule, jobs = made()
    schedule.start()
    for job in (jobs["pull"], jobs["push"]):
        assert job.came.acquire(timeout=WITHIN_S)
    # As after a step of -1 h: APScheduler would sleep until a time that is far ahead.
    for job in schedule._scheduler.get_jobs():
        job.modify(next_run_time=datetime.now(UTC) + timedelta(hours=1))  # noqa: TID251
    schedule.run_all_now()
    assert jobs["prune"].came.acquire(timeout=WITHIN_S)
    assert jobs["push"].came.acquire(timeout=WITHIN_S)


def test_a_sandbox_is_asked_for_its_clock_every_two_seconds(made):
    schedule, _jobs = made()
    schedule.start()
    schedule.follow_sandbox()
    assert schedule._scheduler.get_job("pull").trigger.interval == timedelta(seconds=2)


def test_after_stop_no_thread_of_the_schedule_is_left(made):
    schedule, _jobs = made()
    schedule.start()
    schedule.stop()
    names = {thread.name for thread in threading.enumerate()}
    assert not {name for name in names if name == "beat" or "APScheduler" in name}


def test_a_stop_waits_for_the_job_that_runs(made):
    is_running, may_end, has_ended = threading.Event(), threading.Event(), threading.Event()

    def slow():
        is_running.set()
        may_end.wait(WITHIN_S)
        has_ended.set()

    schedule, _jobs = made(push=slow)
    schedule.start()
    assert is_running.wait(WITHIN_S)
    threading.Timer(0.2, may_end.set).start()
    schedule.stop()
    assert has_ended.is_set()


def test_the_beat_comes_once_a_second_by_the_monotonic_clock():
    beats = Job()
    beat = Beat(lambda: pool.submit(beats), SystemClock(), lambda: None, lambda error: None)
    with ThreadPoolExecutor(max_workers=1) as pool:
        beat.start()
        for _ in range(2):
            assert beats.came.acquire(timeout=WITHIN_S)
        beat.stop()
    assert beats.runs >= 2


def test_a_beat_that_raises_is_told_and_the_next_comes():
    errors, beats = [], Job(ValueError("planted"))
    beat = Beat(lambda: pool.submit(beats), SystemClock(), lambda: None, errors.append)
    with ThreadPoolExecutor(max_workers=1) as pool:
        beat.start()
        for _ in range(2):
            assert beats.came.acquire(timeout=WITHIN_S)
        beat.stop()
    assert len(errors) >= 2


@pytest.mark.parametrize(
    ("move", "stepped"),
    [
        (lambda clock: None, False),
        (lambda clock: clock.jump_s(-3_600), True),
        (lambda clock: clock.jump_s(3_600), True),
        (lambda clock: clock.sleep_s(60), True),
        (lambda clock: clock.jump_s(0.5), False),
        (lambda clock: clock.pass_s(20), True),
    ],
)
def test_a_step_of_the_clock_is_seen(move, stepped):
    clock = FakeClock(1_795_000_000)
    before = clock.read()
    move(clock)
    assert has_stepped(before, clock.pass_s(1)) is stepped


def test_a_disk_that_hangs_holds_up_no_reading(bench):
    """The capture thread is stuck in one fsync: the beats behind it are read when they are due."""
    readings, asked, may_go_on = [], threading.Semaphore(0), threading.Event()
    bench.timekeeper._clock = SystemClock()
    bench.pool.submit(may_go_on.wait, WITHIN_S)

    def beat():
        asked.release()
        return bench.timekeeper.submit(readings.append)

    beats = Beat(beat, SystemClock(), lambda: None, lambda error: None)
    beats.start()
    for _ in range(3):
        assert asked.acquire(timeout=WITHIN_S)
    may_go_on.set()
    beats.stop()
    bench.pool.shutdown()
    assert readings[2].monotonic_ms - readings[0].monotonic_ms >= 1_900
