import pytest
from django.db import transaction

from marketplace.deadlines.models import Deadline
from marketplace.deadlines.put import Due, put
from marketplace.deadlines.queue import LOST_S, queue_due
from marketplace.deadlines.settle import done, failed
from tests.marketplace.billing.test_at_once import at_once

KINDS = ("lock", "release")


def due(*dues):
    with transaction.atomic():
        put(Due(kind=kind, subject=subject, due_s=due_s) for kind, subject, due_s in dues)


def queued(now_s):
    """The subjects that are handed on now, in order."""
    ids = []
    queue_due(now_s, kinds=KINDS, alone={"lock"}, hand_on=ids.append)
    rows = Deadline.objects.in_bulk(ids)
    return [rows[id].subject for id in ids]


def meet(subject):
    done(Deadline.objects.get(subject=subject), at_s=1)


def test_what_is_due_is_handed_on_once_oldest_first(db):
    due(("release", "b", 20), ("release", "a", 10), ("release", "later", 99))
    assert queued(50) == ["a", "b"]
    assert queued(51) == []


def test_weeks_are_closed_one_after_the_other_with_what_lies_between(db):
    due(("lock", "W1", 10), ("release", "r", 15), ("lock", "W2", 20), ("lock", "W3", 30))
    assert queued(50) == ["W1"]
    assert queued(51) == []
    meet("W1")
    assert queued(52) == ["r"]
    meet("r")
    assert queued(53) == ["W2"]


def test_one_that_failed_is_handed_on_again_after_its_wait_and_holds_nobody_up(db):
    due(("lock", "W1", 10), ("release", "r", 15))
    assert queued(50) == ["W1"]
    failed(Deadline.objects.get(subject="W1"), now_s=50, failure="try_again")
    assert queued(51) == ["r"]
    assert queued(50 + 60) == ["W1"]


def test_a_job_that_was_lost_is_handed_on_again(db):
    due(("release", "r", 10))
    assert queued(50) == ["r"]
    assert queued(50 + LOST_S - 1) == []
    assert queued(50 + LOST_S) == ["r"]


def test_a_transaction_that_fails_hands_nothing_on(db):
    due(("release", "r", 10))

    def breaks(_):
        raise RuntimeError

    with pytest.raises(RuntimeError):
        queue_due(50, kinds=KINDS, alone=(), hand_on=breaks)
    assert queued(51) == ["r"]


def test_ten_processes_hand_each_on_once(real_market):
    due(*(("release", str(number), 10 + number) for number in range(30)))
    ids = []
    at_once(lambda _: queue_due(50, kinds=KINDS, alone=(), hand_on=ids.append))
    mine = Deadline.objects.filter(kind="release").values_list("id", flat=True)
    assert sorted(ids) == sorted(mine)
