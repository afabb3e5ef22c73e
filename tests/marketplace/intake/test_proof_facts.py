import pytest
from django.db import connection

from marketplace import guards
from marketplace.intake.models import ChainPiece, Segment
from marketplace.intake.proof_facts import ProofFact, proof_facts
from marketplace.people.note_clock import note_clock
from tests.builders import a_segment, unix
from workdiary.wire import segment_bytes

NOON_S = unix("2026-11-20T12:00:00Z")


@pytest.fixture
def working(market):
    """Andris' app reaches the marketplace at each slot's end."""
    market.clock.jump_s(NOON_S - market.clock.now_s)
    market.send()
    return market


def slot(market, n=0, **facts):
    """The slot that just ended, sealed and told."""
    starts_s = NOON_S + 600 * n
    segment = market.tracker.recorded(
        a_segment(starts_s=starts_s, ends_s=starts_s + 600, minutes=(), **facts)
    )
    market.clock.jump_s(starts_s + 605 - market.clock.now_s)
    market.receive(segment)
    return segment


def facts(*segments):
    return [proof_facts([one.id])[one.id] for one in segments]


def test_an_honest_hour_is_sealed_and_its_clock_was_right(working):
    hour = [slot(working, n) for n in range(6)]
    assert facts(*hour) == [ProofFact()] * 6
    assert set(proof_facts([one.id for one in hour])) == {one.id for one in hour}


def test_yesterdays_time_that_was_written_today_is_not_sealed(working):
    honest = slot(working)
    yesterday_s = NOON_S - 86_400
    forged = [
        working.tracker.recorded(
            a_segment(
                starts_s=yesterday_s + 600 * n, ends_s=yesterday_s + 600 * n + 600, minutes=()
            )
        )
        for n in range(6)
    ]
    working.clock.jump_s(30)
    working.send(*(working.tracker.link(segment_bytes(one)) for one in forged))
    assert facts(honest) == [ProofFact()]
    assert {one.is_sealed for one in facts(*forged)} == {False}


def test_a_seal_that_is_anothers_does_not_hold(working):
    first = slot(working)
    second = slot(working, 1)
    starts_s = NOON_S + 1_200
    borrowed = a_segment(
        starts_s=starts_s, ends_s=starts_s + 600, minutes=(), slot_seal=second.slot_seal
    )
    working.clock.jump_s(starts_s + 605 - working.clock.now_s)
    working.receive(borrowed)
    assert [one.is_sealed for one in facts(first, second, borrowed)] == [True, True, False]


def test_a_record_that_was_changed_in_its_row_does_not_hold(working):
    segment = slot(working)
    guards.remove(connection)
    Segment.objects.filter(pk=segment.id).update(payload_sha256="00" * 32)
    assert not facts(segment)[0].is_sealed


def test_the_clock_of_each_contact_is_remembered_with_it(working):
    working.device.refresh_from_db()
    early = slot(working)
    note_clock(working.device, told_s=working.clock.now_s + 500, now_s=working.clock.now_s)
    working.tracker.device = working.device
    late = slot(working, 3)
    assert list(ChainPiece.objects.order_by("after").values_list("clock_ahead_s", flat=True)) == [
        0,
        500,
    ]
    assert [one.clock_off_s for one in facts(early, late)] == [0, 500]
