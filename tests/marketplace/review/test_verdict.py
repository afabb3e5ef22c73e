from marketplace.review.verdict import Received, verdicts
from tests.builders import a_segment, terms
from tests.marketplace.conftest import a_picture, a_snapshot_of
from workdiary.money import Money
from workdiary.parts import Part
from workdiary.protection import Reason

ALWAYS = [(0, None)]


def judged(*segments, parts=(), verified=ALWAYS, **facts):
    received = [Received(segment=one, received_s=one.ends_s, **facts) for one in segments]
    return verdicts(received, parts, terms(pictures="blurred"), verified=verified)


def a_part(segment, starts_s, ends_s, fate):
    return Part(
        segment_id=segment.id,
        starts_s=segment.starts_s + starts_s,
        ends_s=segment.starts_s + ends_s,
        is_manual=False,
        rate=Money(4200, "USD"),
        fate=fate,
    )


def codes(found, segment):
    return [reason.code for reason in found[segment.id].reasons]


def test_each_segment_is_judged_among_the_others():
    alone, other = a_segment(), a_segment("2026-11-20T18:00:00Z")
    found = judged(alone, other)
    assert codes(found, alone) == codes(found, other) == ["NO_PICTURE"]


def test_a_segment_that_is_paid_in_part_is_judged_by_that_part():
    segment = a_segment()
    over = [a_part(segment, 0, 400, "billed"), a_part(segment, 400, 600, "over_limit")]
    assert codes(judged(segment, parts=over), segment) == ["NO_PICTURE"]
    wholly = [a_part(segment, 0, 600, "over_limit")]
    assert codes(judged(segment, parts=wholly), segment) == ["OVER_LIMIT", "NO_PICTURE"]


def test_the_clients_method_counts_from_its_first_second_to_its_last():
    segment = a_segment()
    for spans, is_verified in (
        ([(segment.starts_s, None)], True),
        ([(segment.starts_s + 1, None)], False),
        ([(0, segment.starts_s)], False),
        ([(0, segment.starts_s + 1)], True),
        ([], False),
    ):
        against = Reason("CLIENT_UNVERIFIED")
        found = judged(segment, verified=spans)[segment.id].reasons
        assert (against not in found) == is_verified


def test_a_picture_that_cannot_be_opened_protects_nothing_and_one_taken_out_does():
    shot = a_snapshot_of(a_picture(), a_segment().starts_s + 3)
    segment = a_segment(snapshots=(shot,))
    named = frozenset({shot.sha256})
    assert codes(judged(segment), segment) == []
    assert codes(judged(segment, taken_out=named), segment) == []
    assert codes(judged(segment, broken=named), segment) == ["NO_PICTURE"]
    assert codes(judged(segment, broken=named, taken_out=named), segment) == ["NO_PICTURE"]
