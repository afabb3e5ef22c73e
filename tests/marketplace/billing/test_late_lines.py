from marketplace.billing.late_lines import late_lines
from tests.builders import an_id
from workdiary.money import Money
from workdiary.parts import Part

RATE = Money(3333, "USD")


def a_part(starts_s, seconds, fate, **facts):
    known = {"segment_id": an_id(), "is_manual": False, "rate": RATE}
    return Part(starts_s=starts_s, ends_s=starts_s + seconds, fate=fate, **(known | facts))


def late(parts, *, limit_s=None, before=None, ids=None):
    ids = [part.segment_id for part in parts if part.fate != "billed"] if ids is None else ids
    return late_lines(0, parts, ids, limit_s=limit_s, before=before or {}, starts_s=0)


def test_late_seconds_continue_the_line_of_their_own_week():
    """33.33 an hour: S = 10:00:07 and 0:10:01 more are 5.57; alone they would be 5.56."""
    (line,) = late([a_part(0, 36_007, "billed"), a_part(40_000, 601, "late")]).lines
    assert (line.before_s, line.seconds, line.amount.minor) == (36_007, 601, 557)


def test_only_the_seconds_that_the_weeks_own_limit_leaves_are_billed():
    parts = [a_part(0, 3_000, "billed"), a_part(4_000, 400, "late"), a_part(5_000, 600, "outside")]
    found = late(parts, limit_s=3_600)
    assert list(found.segments.values()) == [(400, 0), (200, 400)]
    assert found.lines[0].seconds == 600


def test_a_full_limit_bills_nothing_and_says_so():
    found = late([a_part(0, 3_600, "billed"), a_part(4_000, 600, "late")], limit_s=3_600)
    assert (found.lines, list(found.segments.values())) == ((), [(0, 600)])


def test_late_time_that_was_billed_before_uses_the_limit_too():
    found = late([a_part(4_000, 600, "late")], limit_s=1_000, before={RATE: 800})
    assert (found.lines[0].before_s, found.lines[0].seconds) == (800, 200)


def test_what_nobody_consented_to_is_not_billed():
    assert late([a_part(0, 600, "late")], ids=[]).lines == ()
