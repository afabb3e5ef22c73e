import pytest
from django.db import IntegrityError, transaction

from marketplace.deadlines import queries, settle
from marketplace.deadlines.models import Deadline, SandboxTime
from marketplace.deadlines.put import Due, put
from marketplace.deadlines.sandbox_time import set_offset
from marketplace.errors import LedgerError

KINDS = frozenset({"lock", "release"})


def a_due(**facts):
    return Due(**({"kind": "lock", "subject": "2026-11-16", "due_s": 100} | facts))


def test_a_deadline_put_twice_is_put_once(db):
    put([a_due(), a_due()])
    put([a_due(due_s=900)])
    assert list(Deadline.objects.values_list("due_s", flat=True)) == [100]


def test_one_that_was_met_is_not_put_again(db):
    put([a_due()])
    settle.done(Deadline.objects.get(), at_s=100)
    put([a_due()])
    assert queries.next_due(1_000, kinds=KINDS) is None


def test_the_oldest_is_due_first_and_nothing_is_due_early(db):
    put([a_due(due_s=300), a_due(kind="release", due_s=200), a_due(kind="other", due_s=1)])
    assert queries.next_due(199, kinds=KINDS) is None
    assert queries.next_due(300, kinds=KINDS).kind == "release"


def test_one_that_failed_waits_longer_each_time(db):
    put([a_due()])
    waits = []
    for _ in range(8):
        deadline = Deadline.objects.get()
        settle.failed(deadline, now_s=1_000, failure="x" * 500)
        waits.append(Deadline.objects.get().not_before_s - 1_000)
    assert waits == [60, 120, 240, 480, 960, 1_920, 3_600, 3_600]
    assert queries.next_due(1_000, kinds=KINDS) is None
    assert queries.next_instant_s(after_s=1_000, until_s=9_000) == 4_600


def test_a_deadline_belongs_to_the_transaction_of_its_cause(transactional_db):
    with pytest.raises(LedgerError, match="no_transaction"):
        put([a_due()])


def test_what_a_deadline_is_about_never_changes(db):
    put([a_due()])
    with pytest.raises(IntegrityError, match="append_only"), transaction.atomic():
        Deadline.objects.update(subject="2026-11-23")


def test_a_sandbox_has_one_clock_that_runs_forward(db):
    set_offset(1_000)
    set_offset(2_000)
    with pytest.raises(IntegrityError, match="sandbox_time_forward"), transaction.atomic():
        SandboxTime.objects.update(offset_ms=1_999)
    with pytest.raises(IntegrityError, match="sandbox_time_forward"), transaction.atomic():
        SandboxTime.objects.all().delete()
    with pytest.raises(IntegrityError), transaction.atomic():
        SandboxTime.objects.create(id=2, offset_ms=0)
