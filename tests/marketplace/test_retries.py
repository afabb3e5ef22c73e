"""Tasks of the library: tried again, freed, forgotten, and run to their end by a worker."""

from datetime import UTC, datetime, timedelta

import pytest
from django_tasks_db.models import DBTaskResult

from marketplace.billing.models import Invoice
from marketplace.deadlines.models import Deadline
from marketplace.management.tick import Tick
from marketplace.management.worker import a_worker
from marketplace.retries import DELAYS_S, KEPT, LEASE, forget_done, free_lost
from marketplace.tasks import hand_on_due, meet_deadline
from marketplace.tools import tools
from tests.marketplace.diaries import HOUR, WEEK, a_card, a_diary
from workdiary.clock import SystemClock

NEVER = 10**6


def now():
    """The machine's time, which the library goes by."""
    return datetime.fromtimestamp(SystemClock().read().wall_ms / 1000, UTC)


def work():
    """Run all that is ready."""
    a_worker(interval_s=0, batch=True).run()


@pytest.fixture
def broken(real_market, monkeypatch):
    """A task that fails each time: its row cannot be read."""
    monkeypatch.setattr("marketplace.tasks.Deadline", None)
    return meet_deadline.enqueue(NEVER)


def test_a_failed_task_is_tried_five_times_with_growing_waits(broken):
    waits = []
    for _ in range(len(DELAYS_S) + 1):
        DBTaskResult.objects.update(run_after=now())
        work()
        row = DBTaskResult.objects.get()
        if row.status == "READY":
            waits.append(round((row.run_after - row.started_at).total_seconds()))
    assert waits == list(DELAYS_S)
    assert (row.status, len(row.worker_ids)) == ("FAILED", 5)


def test_a_task_whose_worker_died_is_free_after_the_lease(real_market):
    meet_deadline.enqueue(NEVER)
    DBTaskResult.objects.update(status="RUNNING", started_at=now() - LEASE / 2)
    assert free_lost() == 0
    DBTaskResult.objects.update(started_at=now() - LEASE - timedelta(seconds=1))
    assert free_lost() == 1
    work()
    assert DBTaskResult.objects.get().status == "SUCCESSFUL"


def test_what_ended_well_is_forgotten_after_a_week(real_market):
    meet_deadline.enqueue(NEVER)
    work()
    assert forget_done() == 0
    DBTaskResult.objects.update(finished_at=now() - KEPT - timedelta(seconds=1))
    assert forget_done() == 1


def test_a_tick_and_a_worker_bill_charge_and_release_a_week(real_market):
    a_card(real_market.northwind)
    a_diary(real_market.contract, real_market.device, HOUR)
    kit = tools()
    for _ in range(20):
        hand_on_due(WEEK.release_s, kit)
        work()
        if not Deadline.objects.filter(done_s=None, due_s__lte=WEEK.release_s).exists():
            break
    assert Invoice.objects.get().state == "released"
    assert not DBTaskResult.objects.exclude(status="SUCCESSFUL").exists()


def test_a_tick_takes_one_look_without_anything_due(real_market):
    Tick(tools()).once()
    assert not DBTaskResult.objects.filter(status="RUNNING").exists()
