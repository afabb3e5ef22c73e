import json

from marketplace.review.judged import from_json, seconds_by_rate, to_json, unprotected
from tests.builders import an_id
from workdiary.money import Money
from workdiary.parts import Part
from workdiary.protection import Reason, Verdict

FINE = Verdict(reasons=(), notes=("NO_COUNTS",), version="2026-1")
POOR = Verdict(reasons=(Reason("MEMO_SHORT", 4, 10), Reason("NO_PICTURE", 0, 30)), notes=(),
               version="2026-1")  # fmt: skip


def test_what_is_kept_is_the_verdict_again():
    found = {an_id(): FINE, an_id(): POOR}
    assert from_json(json.loads(json.dumps(to_json(found)))) == found


def test_what_has_a_reason_against_it_is_unprotected():
    fine, poor = an_id(), an_id()
    assert unprotected({fine: FINE, poor: POOR}) == {poor}


def test_only_billed_seconds_of_the_named_segments_are_added_by_rate():
    one, other = an_id(), an_id()
    forty, fifty = Money(4000, "USD"), Money(5000, "USD")

    def part(segment, starts_s, ends_s, rate, fate="billed"):
        return Part(segment_id=segment, starts_s=starts_s, ends_s=ends_s, is_manual=False,
                    rate=rate, fate=fate)  # fmt: skip

    parts = [
        part(one, 0, 200, forty),
        part(one, 200, 500, fifty),
        part(one, 500, 600, fifty, "over_limit"),
        part(other, 600, 900, fifty),
    ]
    assert seconds_by_rate(parts, {one}) == {forty: 200, fifty: 300}
    assert seconds_by_rate(parts, {one, other}) == {forty: 200, fifty: 600}
