"""What runs when, on which thread: the beat and every interval on one page.

beat        1 s    its own thread takes the reading, capture handles it
hold check 10 s    capture
push       15 s    sync; at once after an approval
pull       60 s    sync; every 2 s in a sandbox, whose clock may be moved at any time
prune       1 h    sync
backup      1 h    sync; makes the day's copy of the diary, once
"""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from apscheduler.events import (
    EVENT_JOB_ERROR,
    EVENT_JOB_EXECUTED,
    EVENT_JOB_MAX_INSTANCES,
    EVENT_JOB_MISSED,
)
from apscheduler.executors.pool import BasePoolExecutor
from apscheduler.jobstores.base import JobLookupError
from apscheduler.schedulers.background import BackgroundScheduler

from tracker.capture.recorder import Recorder
from tracker.events import Events, JobFailed
from tracker.stopwatch import GAP_MS, JUMP_MS, SUSPEND_MS
from tracker.timekeeper import Timekeeper
from workdiary.clock import Clock, Reading, SystemClock

logger = logging.getLogger(__name__)

BEAT_MS = 1_000
HOLD_CHECK_S = 10
PUSH_S = 15
PULL_S = 60
SANDBOX_PULL_S = 2
PRUNE_S = 3_600
BACKUP_S = 3_600
RETRY_S = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Jobs:
    """What the schedule calls. None of them raises for what it expects; what it raises is told."""

    push: Callable[[], Any]
    pull: Callable[[], Any]
    prune: Callable[[], Any]
    backup: Callable[[], Any]


class _Pool(BasePoolExecutor):  # type: ignore[misc]  # APScheduler ships no types
    """APScheduler's executor around a pool that is ours, and outlives the schedule."""

    def __init__(self, pool: Executor) -> None:
        super().__init__(pool)

    def shutdown(self, wait: bool = True) -> None:
        """Wait for the job that runs; the pool itself goes on."""
        if wait:
            self._pool.submit(_nothing).result()


def _nothing() -> None:
    pass


class Schedule:
    """Begins with `start`; after `stop` nothing runs any more."""

    def __init__(
        self,
        recorder: Recorder,
        timekeeper: Timekeeper,
        jobs: Jobs,
        *,
        events: Events,
        clock: Clock,
        capture: Executor,
        sync: Executor,
    ) -> None:
        self._events = events
        self._machine = SystemClock()
        self._scheduler = BackgroundScheduler(
            timezone=UTC,
            executors={"capture": _Pool(capture), "sync": _Pool(sync)},
            job_defaults={"coalesce": True, "max_instances": 1},
        )
        # APScheduler skips a job that still runs. What was asked for meanwhile is done after it.
        self._again: set[str] = set()
        self._scheduler.add_listener(self._failed, EVENT_JOB_ERROR)
        self._scheduler.add_listener(self._missed, EVENT_JOB_MISSED | EVENT_JOB_MAX_INSTANCES)
        self._scheduler.add_listener(self._ended, EVENT_JOB_EXECUTED | EVENT_JOB_ERROR)
        self._add("hold", timekeeper.approve_due_now, HOLD_CHECK_S, on="capture", grace_s=60)
        self._add("push", jobs.push, PUSH_S, on="sync", grace_s=120)
        self._add("pull", jobs.pull, PULL_S, on="sync", grace_s=120)
        self._add("prune", jobs.prune, PRUNE_S, on="sync", grace_s=3_600)
        self._add("backup", jobs.backup, BACKUP_S, on="sync", grace_s=3_600)
        self._beat = Beat(
            lambda: timekeeper.submit(recorder.beat), clock, self.run_all_now, self._beat_failed
        )
        timekeeper.on_queued = self.push_now

    def start(self) -> None:
        """From now on. The first pull, push and copy are due at once."""
        self._scheduler.start()
        self._beat.start()
        self._now("pull")
        self._now("push")
        self._now("backup")

    def stop(self) -> None:
        """Wait for what runs, then nothing runs any more."""
        self._beat.stop()
        if self._scheduler.running:
            self._scheduler.shutdown(wait=True)

    def push_now(self) -> None:
        """Something waits to be sent."""
        self._now("push")

    def pull_now(self) -> None:
        """Somebody signed in, or wants to see the newest."""
        self._now("pull")

    def run_all_now(self) -> None:
        """APScheduler waits by the wall clock: after a step of -1 h nothing would run for an hour."""
        for job in self._scheduler.get_jobs():
            self._now(job.id)

    def follow_sandbox(self) -> None:
        """Ask a sandbox for its clock every two seconds."""
        self._scheduler.reschedule_job("pull", trigger="interval", seconds=SANDBOX_PULL_S)

    def _add(
        self, id: str, call: Callable[[], Any], every_s: int, *, on: str, grace_s: int
    ) -> None:
        self._scheduler.add_job(
            call,
            "interval",
            seconds=every_s,
            id=id,
            executor=on,
            misfire_grace_time=grace_s,
        )

    def _now(self, id: str, *, after_s: int = 0) -> None:
        """Run this job now, or `after_s` from now unless it is due sooner."""
        due_at = self._machine_now() + timedelta(seconds=after_s)
        try:
            job = self._scheduler.get_job(id)
            if not after_s or (job is not None and job.next_run_time > due_at):
                self._scheduler.modify_job(id, next_run_time=due_at)
        except JobLookupError:
            logger.info("schedule.gone job=%s", id)

    def _machine_now(self) -> datetime:
        """As APScheduler sees it: a sandbox's offset is none of its business."""
        return datetime.fromtimestamp(self._machine.read().wall_ms / 1000, UTC)

    def _failed(self, event: Any) -> None:
        logger.error("schedule.failed job=%s", event.job_id, exc_info=event.exception)
        self._events.publish(JobFailed(job=event.job_id))

    def _missed(self, event: Any) -> None:
        logger.info("schedule.missed job=%s", event.job_id)
        self._again.add(event.job_id)
        # It may have ended just now, before it stood in `_again`.
        self._now(event.job_id, after_s=RETRY_S)

    def _ended(self, event: Any) -> None:
        if event.job_id in self._again:
            self._again.discard(event.job_id)
            self._now(event.job_id)

    def _beat_failed(self, error: BaseException) -> None:
        logger.error("schedule.failed job=beat", exc_info=error)
        self._events.publish(JobFailed(job="beat"))


class Beat:
    """A thread that beats once a second, by the monotonic clock, whatever the wall clock does."""

    def __init__(
        self,
        beat: Callable[[], "Future[None]"],
        clock: Clock,
        on_step: Callable[[], None],
        on_failed: Callable[[BaseException], None],
    ) -> None:
        self._beat = beat
        self._clock = clock
        self._on_step = on_step
        self._on_failed = on_failed
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="beat", daemon=True)

    def start(self) -> None:
        """Beat from now on."""
        self._thread.start()

    def stop(self) -> None:
        """No beat after this returns."""
        self._is_over.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        last = self._clock.read()
        due_ms = last.monotonic_ms + BEAT_MS
        while not self._is_over.wait(max(0, due_ms - self._clock.read().monotonic_ms) / 1000):
            self._beat().add_done_callback(self._done)
            now = self._clock.read()
            if has_stepped(last, now):
                self._on_step()
            last = now
            # A beat that was late is not made up for: its reading tells how much time passed.
            due_ms = max(due_ms + BEAT_MS, now.monotonic_ms)

    def _done(self, future: "Future[None]") -> None:
        error = None if future.cancelled() else future.exception()
        if error is not None:
            self._on_failed(error)


def has_stepped(last: Reading, now: Reading) -> bool:
    """Was the wall clock moved, or did the machine sleep, between two beats?"""
    ran_ms = now.monotonic_ms - last.monotonic_ms
    slept_ms = now.boottime_ms - last.boottime_ms - ran_ms
    stepped_ms = abs(now.wall_ms - last.wall_ms - ran_ms)
    return stepped_ms > JUMP_MS or slept_ms > SUSPEND_MS or ran_ms > 5 * GAP_MS
