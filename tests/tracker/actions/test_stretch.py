import pytest
from hypothesis import given
from hypothesis.strategies import integers

from tests.builders import a_segment, unix
from tracker.actions.stretch import shortened, split
from workdiary.snapshot import Snapshot
from workdiary.week import SLOT_S


@given(starts_s=integers(0, 10**6), seconds=integers(1, 10_000))
def test_the_pieces_cover_the_span_and_cross_no_slot(starts_s, seconds):
    pieces = split(starts_s, starts_s + seconds)
    assert sum(ends - begins for begins, ends in pieces) == seconds
    assert all(begins // SLOT_S == (ends - 1) // SLOT_S for begins, ends in pieces)


def test_the_example_of_the_documents():
    starts_s = unix("2026-11-20T14:03:00Z")
    pieces = split(starts_s, unix("2026-11-20T14:51:00Z"))
    assert [ends - begins for begins, ends in pieces] == [420, 600, 600, 600, 600, 60]


@pytest.mark.parametrize(
    ("seconds", "minutes", "pictures"), [(300, 5, 0), (301, 6, 1), (600, 10, 1)]
)
def test_a_shorter_segment_keeps_only_what_lies_before_its_end(seconds, minutes, pictures):
    segment = a_segment()
    snapshot = Snapshot(
        sha256="a" * 64,
        size_bytes=1,
        taken_s=segment.starts_s + 300,
        screen=1,
        width_px=1,
        height_px=1,
    )
    segment = type(segment)(
        **{name: getattr(segment, name) for name in segment.__dataclass_fields__}
        | {"snapshots": (snapshot,)}
    )
    shorter = shortened(segment, segment.starts_s + seconds)
    assert (len(shorter.minutes), len(shorter.snapshots)) == (minutes, pictures)
    assert shorter.seconds == seconds
