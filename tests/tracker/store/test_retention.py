import pytest

from tests.builders import CONTRACT, a_segment, terms, unix
from tests.tracker.store.test_receipts import a_receipt
from tests.tracker.store.test_snapshots import PICTURE, THUMBNAIL, facts
from tracker.settings import Settings
from tracker.store.contracts import FetchedContract
from tracker.store.retention import BESIDE_BYTES
from workdiary.week import DAY_S

LOCK_S = unix("2026-11-23T12:00:00Z")
RELEASE_S = unix("2026-12-02T23:59:59Z")


@pytest.fixture
def segment(diary):
    """A segment of 2026-11-20 with a picture, held."""
    segment = a_segment()
    with diary.database.transaction() as tx:
        diary.segments.open(tx, segment)
        diary.segments.move(tx, segment.id, "close")
    diary.snapshots.keep(facts(), segment.id, PICTURE, THUMBNAIL)
    return segment


def receive(diary, segment, received_s=1_000):
    with diary.database.transaction() as tx:
        diary.receipts.put(tx, a_receipt(segment.id, received_s=received_s))


def test_before_its_receipt_a_picture_is_never_over(diary, segment):
    assert diary.retention.over(2**40, {}) == []


def test_it_is_over_the_contracts_days_after_its_weeks_release_to_the_second(diary, segment):
    receive(diary, segment)
    for days in (0, 30, 400):
        over_s = RELEASE_S + days * DAY_S
        assert diary.retention.over(over_s - 1, {CONTRACT: days}) == []
        assert diary.retention.over(over_s, {CONTRACT: days}) == [facts().sha256]
    assert diary.retention.over(RELEASE_S + 90 * DAY_S, {}) == [facts().sha256]


def test_removed_it_stays_until_the_week_locks(diary, segment):
    with diary.database.transaction() as tx:
        diary.segments.move(tx, segment.id, "remove")
    assert diary.retention.over(LOCK_S - 1, {}) == []
    assert diary.retention.over(LOCK_S, {}) == [facts().sha256]


def test_it_stays_as_long_as_another_segment_shows_it(diary, segment):
    other = a_segment("2026-11-20T14:30:00Z")
    with diary.database.transaction() as tx:
        diary.segments.move(tx, segment.id, "remove")
        diary.segments.open(tx, other)
    diary.snapshots.keep(facts(taken_s=other.starts_s), other.id, PICTURE, THUMBNAIL)
    assert diary.retention.over(2**40, {}) == []


def test_the_same_picture_twice_takes_its_room_once(diary, segment):
    assert diary.retention.used_bytes() == len(PICTURE) + BESIDE_BYTES
    other = a_segment("2026-11-20T14:30:00Z")
    with diary.database.transaction() as tx:
        diary.segments.open(tx, other)
    diary.snapshots.keep(facts(taken_s=other.starts_s), other.id, PICTURE, THUMBNAIL)
    assert diary.retention.used_bytes() == len(PICTURE) + BESIDE_BYTES


def test_the_own_wish_shortens_what_the_contract_says_and_never_lengthens_it(diary, segment):
    receive(diary, segment)
    diary_of(diary, days=90)
    assert diary.forget_old_pictures(RELEASE_S + 30 * DAY_S, most_days=400) == 0
    assert diary.forget_old_pictures(RELEASE_S + 30 * DAY_S, most_days=30) == 1


def test_without_a_wish_a_contract_s_years_are_kept(diary, segment):
    receive(diary, segment)
    diary_of(diary, days=1_000)
    assert diary.forget_old_pictures(RELEASE_S + 999 * DAY_S, Settings().keep_pictures_days) == 0
    assert diary.forget_old_pictures(RELEASE_S + 1_000 * DAY_S) == 1


def diary_of(diary, days):
    """The segment's contract keeps pictures so long."""
    with diary.database.transaction() as tx:
        fetched = FetchedContract(
            terms=terms(starts_s=0, retention_days=days), week_s=0, fetched_s=0
        )
        diary.contracts.replace(tx, [fetched])
