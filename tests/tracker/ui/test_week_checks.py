from dataclasses import replace

from tests.tracker.ui import a_week, samples
from tracker.ui.week_checks import may_mend
from tracker.ui.week_read import read_week
from workdiary.protection import Reason, Verdict

DIARY = a_week.a_week_diary()
FOUND = read_week(DIARY, a_week.WEEK, None, now_s=samples.NOW_S, zone=samples.RIGA)


def test_what_is_to_be_looked_at_before_the_week_closes():
    assert {check.code: len(check.kept) for check in FOUND.checks} == {
        "refused": 1,
        "parked": 1,
        "not_approved": 2,
        "manual_no_reason": 2,
        "removed": 1,
    }


def test_a_memo_can_be_mended_until_the_lock_a_cover_only_in_the_hold():
    held = next(each for each in FOUND.kept if each.state == "held")
    sent = replace(held, state="receipted")

    def of(code):
        return Verdict(reasons=(Reason(code),), notes=(), version="1")

    assert may_mend(sent, of("MEMO_SHORT"), is_locked=False)
    assert not may_mend(sent, of("MEMO_SHORT"), is_locked=True)
    assert may_mend(held, of("HIDDEN"), is_locked=False)
    assert not may_mend(sent, of("HIDDEN"), is_locked=False)
    assert not may_mend(held, of("MANUAL"), is_locked=False)
