import pytest

from marketplace.review.dispute_report import needs_grounds, presumption, report
from tests.builders import an_id
from workdiary.protection import Reason, Verdict


def a_verdict(*codes):
    return Verdict(reasons=tuple(Reason(code) for code in codes), notes=(), version="2026-1")


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        ((), "protected"),
        (("QUIET",), "weak"),
        (("ONE_COLOUR", "MODE_LONG"), "weak"),
        (("MANUAL",), "open"),
        (("MEMO_SHORT", "QUIET"), "open"),
    ],
)
def test_what_holds_before_anybody_weighs_anything(codes, expected):
    assert presumption(a_verdict(*codes)) == expected


def test_the_report_names_each_disputed_segment_with_its_seconds():
    one, other = an_id(), an_id()
    found = {one: a_verdict(), other: a_verdict("MANUAL")}
    [first, second] = report(found, {one: 600, other: 420}, [other, one])
    assert (first.segment_id, first.seconds, first.presumption) == (other, 420, "open")
    assert (second.segment_id, second.presumption) == (one, "protected")


def test_only_what_has_a_real_reason_against_it_goes_back_without_grounds():
    fine, weak, poor = an_id(), an_id(), an_id()
    found = {fine: a_verdict(), weak: a_verdict("QUIET"), poor: a_verdict("MANUAL")}
    assert not needs_grounds(found, [poor])
    assert needs_grounds(found, [poor, weak]) and needs_grounds(found, [fine])
