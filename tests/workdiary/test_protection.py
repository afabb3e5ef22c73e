from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import a_segment, terms, unix
from workdiary.activity import Minute
from workdiary.protection import (
    NOTES,
    REASONS,
    Facts,
    Reason,
    Thresholds,
    judge,
    memo_weight,
    thresholds_at,
)
from workdiary.snapshot import Snapshot

NOON = unix("2026-11-20T12:00:00Z")
POLICY = Thresholds()


def shot(name="aa", at_s=NOON, **facts):
    known = {"sha256": name * 32, "size_bytes": 9, "screen": 1, "width_px": 100, "height_px": 100}
    return Snapshot(taken_s=at_s, **(known | facts))


def minutes(starts_s, seconds, active):
    made = range(starts_s - starts_s % 60, starts_s + seconds, 60)
    return tuple(
        Minute(starts_s=at, presses=9 * (n < active), clicks=0, scrolls=0, active_s=1, synthetic=0)
        for n, at in enumerate(made)
    )


def worked(at_min=0, seconds=600, *, level=7, picture=True, memo="Checkout bug", **facts):
    """`seconds` of recorded time, `at_min` minutes after noon."""
    starts_s = NOON + 60 * at_min
    known = {
        "memo": memo,
        "minutes": minutes(starts_s, seconds, level),
        "snapshots": (shot(at_s=starts_s),) if picture else (),
    }
    made = a_segment("2026-11-20T12:00:00Z", 600, memo="", minutes=())
    return replace(made, starts_s=starts_s, ends_s=starts_s + seconds, **(known | facts))


def manual(memo):
    return worked(picture=False, memo=memo, kind="manual", minutes=())


def verdict(segment, *neighbours, contract=None, **facts):
    return judge(Facts(segment=segment, **facts), neighbours, contract or terms(), POLICY)


def reasons(*args, **facts):
    return [reason.code for reason in verdict(*args, **facts).reasons]


# The table of the domain document, section 5.
def test_ten_minutes_with_memo_picture_and_activity_are_protected():
    found = verdict(worked())
    assert (found.is_protected, found.reasons, found.notes) == (True, (), ())
    assert found.version == "2026-1"


def test_a_piece_without_a_picture_is_protected_by_its_neighbours():
    assert reasons(worked(0, 240, picture=False), worked(15, 300)) == []
    assert reasons(worked(0, 240, picture=False), worked(40)) == ["NO_PICTURE"]


def test_the_third_of_five_without_a_picture_is_not():
    row = [worked(10 * n, picture=n in (0, 4)) for n in range(5)]
    assert [reasons(one, *row) for one in row] == [[], [], ["NO_PICTURE"], [], []]


def test_less_than_two_active_minutes_in_three_slots_is_quiet():
    row = [worked(0, level=1), worked(10, level=0), worked(20, level=0)]
    assert verdict(row[1], *row).reasons == (Reason("QUIET", 1, 2),)
    row[0] = worked(0, level=2)
    assert reasons(row[1], *row) == []


def test_quiet_is_not_said_of_a_window_under_fifteen_minutes():
    assert reasons(worked(0, 600, level=0), worked(10, 290, level=0)) == []
    assert reasons(worked(0, 600, level=0), worked(10, 300, level=0)) == ["QUIET"]


def test_a_declared_call_may_be_quiet():
    row = [worked(10 * n, level=0, mode="call") for n in range(5)]
    found = verdict(row[4], *row)
    assert (found.reasons, found.notes) == ((), ("MODE",))


def test_what_cannot_be_counted_is_a_note_and_never_quiet():
    blind = [worked(10 * n, minutes=()) for n in range(3)]
    found = verdict(blind[1], *blind)
    assert (found.reasons, found.notes) == ((), ("NO_COUNTS",))
    assert reasons(worked(10, level=0), blind[0], blind[2]) == []


def test_manual_time_is_never_protected_and_asked_for_no_picture():
    assert reasons(manual("work")) == ["MANUAL", "MEMO_SHORT"]


def test_no_memo_is_told_from_a_short_one():
    assert reasons(worked(memo="")) == ["MEMO_MISSING"]
    assert verdict(worked(memo="work")).reasons == (Reason("MEMO_SHORT", 4, 10),)


def test_more_hidden_than_the_contract_takes_is_not_protected():
    hidden = worked(snapshots=(shot(hidden_percent=55),))
    assert verdict(hidden).reasons == (Reason("HIDDEN", 55, 40),)
    assert reasons(hidden, contract=terms(hidden_max_percent=55)) == []
    assert reasons(worked(snapshots=(shot(hidden_percent=40),))) == []


def test_the_hidden_share_is_of_all_pictures_of_the_slot():
    half = worked(snapshots=(shot(hidden_percent=100), shot("bb", screen=2)))
    assert verdict(half).reasons == (Reason("HIDDEN", 50, 40),)
    first = worked(0, 300, snapshots=(shot(hidden_percent=100),))
    second = worked(5, 300, snapshots=(shot("bb", NOON + 300),) * 2)
    assert reasons(first, second) == []


@pytest.mark.parametrize(
    ("memo", "weight"),
    [
        ("work", 4),
        ("bug fix #42", 8),
        ("Code review", 10),
        ("支付页面修复", 18),
        ("e\u0301te\u0301", 3),
    ],
)
def test_a_memo_weighs_its_letters_and_digits(memo, weight):
    assert memo_weight(memo) == weight


def test_a_blurred_contract_is_fine_and_one_without_pictures_is_not():
    assert reasons(worked(), contract=terms(pictures="blurred")) == []
    assert reasons(worked(picture=False), contract=terms(pictures="off")) == ["PICTURES_OFF"]


def test_a_slot_of_one_colour_says_nothing_unless_another_screen_shows_something():
    black = shot(is_one_colour=True)
    assert reasons(worked(snapshots=(black,))) == ["ONE_COLOUR"]
    assert reasons(worked(snapshots=(black, shot("bb", screen=2)))) == []


def test_a_picture_that_cannot_be_read_is_none_unless_the_client_wished_it_gone():
    gone = frozenset({"aa" * 32})
    assert reasons(worked(), unreadable=gone) == ["NO_PICTURE"]
    assert reasons(worked(), unreadable=gone, taken_out=gone) == []


def test_a_call_is_protected_for_an_hour_and_only_the_excess_is_not():
    row = [worked(10 * n, mode="call") for n in range(8)]
    assert [reasons(one, *row) for one in row] == [[]] * 6 + [["MODE_LONG"]] * 2
    assert verdict(row[6], *row).reasons == (Reason("MODE_LONG", 60, 60),)


def test_calls_are_protected_for_two_hours_a_day():
    hours = [worked(120 * h + 10 * n, mode="call") for h in range(3) for n in range(6)]
    assert [reasons(one, *hours) for one in hours] == [[]] * 12 + [["MODE_LONG"]] * 6


def test_time_that_is_not_paid_is_not_protected():
    assert reasons(worked(), fate="over_limit") == ["OVER_LIMIT"]
    assert reasons(worked(), fate="outside") == ["OUTSIDE"]
    assert reasons(worked(), fate="late") == ["LATE"]


def test_reasons_come_in_their_published_order():
    found = reasons(
        worked(picture=False, memo=""),
        fate="late",
        needs_label=True,
        is_sealed=False,
        clock_off_s=-121,
        is_client_verified=False,
        is_freelancer_verified=False,
    )
    assert found == [
        "LATE", "MEMO_MISSING", "LABEL_MISSING", "NO_PICTURE", "SEAL", "CLOCK",
        "CLIENT_UNVERIFIED", "FREELANCER_UNVERIFIED",
    ]  # fmt: skip


def test_notes_are_told_and_take_nothing_away():
    late = worked(notes=("CLOCK_JUMP", "RECOVERED", "SUSPENDED"))
    found = verdict(late, received_s=late.ends_s + 86_401, age_s=7 * 86_400 + 1)
    assert found.is_protected
    assert found.notes == ("SENT_LATE", "CLOCK_JUMP", "RECOVERED", "STALE_FACTS")


def test_other_contracts_time_protects_nothing():
    other = replace(worked(10), contract_id=terms().id.__class__(int=7))
    assert reasons(worked(0, picture=False), other) == ["NO_PICTURE"]


def test_a_change_of_the_numbers_never_touches_earlier_time():
    versions = (Thresholds(), Thresholds(version="2027-1", from_s=NOON, memo_weight=20))
    assert thresholds_at(NOON - 1, versions).version == "2026-1"
    assert thresholds_at(NOON, versions).memo_weight == 20


@given(
    st.lists(st.tuples(st.integers(0, 8), st.booleans(), st.sampled_from(["", "call"])), max_size=9)
)
@settings(max_examples=40)
def test_whatever_the_neighbours_the_verdict_knows_its_codes_and_their_order(row):
    made = [worked(10 * n, level=lv, picture=p, mode=m) for n, (lv, p, m) in enumerate(row)]
    for one in made:
        found = verdict(one, *made)
        assert found == verdict(one, *reversed(made))
        codes = [reason.code for reason in found.reasons]
        assert codes == [code for code in REASONS if code in codes]
        assert list(found.notes) == [note for note in NOTES if note in found.notes]
