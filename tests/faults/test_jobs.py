"""F61: a worker that is killed, and a task that is run twice, leave one clean outcome."""

import os
import signal
from datetime import UTC, datetime, timedelta

import pytest
from django.db import connections
from django_tasks_db.models import DBTaskResult

from marketplace.billing.audit import audit
from marketplace.billing.models import Charge, Invoice
from marketplace.deadlines.models import Deadline
from marketplace.management.worker import a_worker
from marketplace.policy import Policy
from marketplace.retries import LEASE, free_lost
from marketplace.tasks import hand_on_due, meet_deadline, run_due
from marketplace.tools import tools
from tests.marketplace.conftest import guards_off_at_the_end, real_market
from tests.marketplace.diaries import HOUR, WEEK, a_card, a_diary
from workdiary.clock import SystemClock

__all__ = ["guards_off_at_the_end", "real_market"]  # fixtures


def a_week(market):
    a_card(market.northwind)
    a_diary(market.contract, market.device, HOUR)
    run_due(WEEK.lock_s - 1, tools())  # a lock waits until all that is older was met
    hand_on_due(WEEK.lock_s, tools())


def in_a_child(work, **environment):
    """Run it in another process; the signal that ended it."""
    connections.close_all()
    child = os.fork()
    if child == 0:
        os.environ.update(environment)
        try:
            work()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0


def now():
    """The machine's time, which the library goes by."""
    return datetime.fromtimestamp(SystemClock().read().wall_ms / 1000, UTC)


def work():
    a_worker(interval_s=0, batch=True).run()


@pytest.mark.parametrize("step", ["close_week.reckoned", "close_week.written"])
def test_F61_a_worker_killed_in_a_task_is_followed_by_another(real_market, step):
    a_week(real_market)
    assert in_a_child(work, FAIRHOUR_FAULT=step) == signal.SIGKILL
    assert DBTaskResult.objects.get().status == "RUNNING"
    assert not Invoice.objects.exists()
    DBTaskResult.objects.update(started_at=now() - LEASE - timedelta(seconds=1))
    assert (free_lost(), LEASE <= timedelta(seconds=60)) == (1, True)
    work()
    assert Invoice.objects.get().state in ("open", "paid")
    assert audit(policy=Policy()) == []


def test_F61_a_task_run_twice_by_two_workers_has_its_effect_once(real_market):
    a_week(real_market)
    id = Deadline.objects.get(kind="lock").pk
    for _ in range(3):
        meet_deadline.enqueue(id)
    for _ in range(2):
        assert in_a_child(work) == 0
    assert Invoice.objects.count() == 1
    assert Charge.objects.count() <= 1
    assert not DBTaskResult.objects.exclude(status="SUCCESSFUL").exists()
    assert audit(policy=Policy()) == []
