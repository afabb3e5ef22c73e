import pytest
from django.db import IntegrityError, connection, transaction

from marketplace import guards
from marketplace.contracts.models import Rate
from marketplace.intake.models import Segment
from tests.builders import an_id, unix

STARTS_S = unix("2026-11-20T14:20:00Z")
ZERO = "00" * 32


def a_row(market, starts_s=STARTS_S, seconds=600, **facts):
    known = {
        "id": an_id(),
        "contract": market.contract,
        "freelancer": market.andris,
        "device": market.device,
        "starts_s": starts_s,
        "ends_s": starts_s + seconds,
        "week_s": unix("2026-11-16T00:00:00Z"),
        "kind": "tracked",
        "state": "counted",
        "is_counted": True,
        "is_late": False,
        "payload": b"{}",
        "payload_sha256": ZERO,
        "seq": Segment.objects.count() + 1,
        "prev": ZERO,
        "salt": "00" * 16,
        "received_s": STARTS_S,
    }
    return Segment.objects.create(**(known | facts))


def test_every_guard_stands_after_a_migrate(db):
    assert guards.missing(connection) == []


def test_a_guard_that_was_dropped_is_named(db):
    guards.remove(connection)
    assert "intake_segment_append_only" in " ".join(guards.missing(connection))
    guards.install(connection)
    assert guards.missing(connection) == []


@pytest.mark.parametrize(
    ("starts_s", "seconds"),
    [(STARTS_S, 600), (STARTS_S + 100, 100), (STARTS_S, 1), (STARTS_S + 599, 1)],
)
def test_no_second_of_a_freelancer_is_counted_twice(market, starts_s, seconds):
    a_row(market)
    with pytest.raises(IntegrityError, match="segment_no_overlap"), transaction.atomic():
        a_row(market, starts_s, seconds, contract=market.logo)


def test_touching_ends_are_no_overlap(market):
    a_row(market)
    a_row(market, STARTS_S + 600, contract=market.logo)
    a_row(market, STARTS_S - 600)


def test_a_removed_segment_leaves_its_seconds_free(market):
    row = a_row(market)
    Segment.objects.filter(id=row.id).update(state="removed", is_counted=False)
    a_row(market)
    with pytest.raises(IntegrityError, match="segment_no_overlap"), transaction.atomic():
        Segment.objects.filter(id=row.id).update(state="counted", is_counted=True)


def test_recorded_time_is_never_rewritten(market):
    row = a_row(market)
    with pytest.raises(IntegrityError, match="append_only"), transaction.atomic():
        Segment.objects.filter(id=row.id).update(ends_s=row.ends_s - 1)
    with pytest.raises(IntegrityError, match="append_only"), transaction.atomic():
        Segment.objects.filter(id=row.id).delete()


def test_a_rate_is_never_rewritten(market):
    with pytest.raises(IntegrityError, match="append_only"), transaction.atomic():
        Rate.objects.filter(contract=market.contract).update(minor=1)


@pytest.mark.parametrize("seconds", [0, -5, 601])
def test_a_segment_of_no_or_too_much_time_cannot_be_stored(market, seconds):
    with pytest.raises(IntegrityError), transaction.atomic():
        a_row(market, seconds=seconds)


def test_a_segment_over_the_edge_of_its_slot_cannot_be_stored(market):
    with pytest.raises(IntegrityError, match="segment_inside_its_slot"), transaction.atomic():
        a_row(market, STARTS_S + 300, 600)
