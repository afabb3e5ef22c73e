from functools import partial

import pytest

from marketplace.billing.judge_week import judge_week
from marketplace.billing.models import Invoice
from marketplace.deadlines.models import Deadline
from marketplace.intake.models import Segment
from marketplace.people.models import BillingMethod
from marketplace.review import verdict
from marketplace.review.judged import from_json
from marketplace.review.models import Judgement
from marketplace.tasks import run_due
from tests.marketplace.billing.test_killed import killed_at
from tests.marketplace.diaries import HOUR, MONDAY_S, WEEK, a_card, a_diary
from tests.marketplace.test_tasks import Tools
from workdiary.protection import Thresholds, thresholds_at


@pytest.fixture
def a_week(market):
    """Two recorded hours with pictures, one by hand; the client's card pays."""
    a_card(market.northwind)
    a_diary(market.contract, market.device, 2 * HOUR, is_seen=True)
    a_diary(market.contract, market.device, HOUR, starts_s=MONDAY_S + 9 * HOUR, kind="manual",
            level=None)  # fmt: skip
    return market


def codes():
    found = from_json(Judgement.objects.get().verdicts)
    return sorted(tuple(reason.code for reason in one.reasons) for one in found.values())


def test_at_the_lock_each_billed_segment_gets_its_verdict_with_its_version(a_week):
    run_due(WEEK.lock_s, Tools())
    assert codes() == [()] * 12 + [("MANUAL",)] * 6
    assert {one["version"] for one in Judgement.objects.get().verdicts} == {"2026-1"}
    assert Deadline.objects.get(kind="judge").failure == ""


def test_each_segment_of_one_invoice_is_judged_by_the_version_at_its_start(a_week, monkeypatch):
    newer = Thresholds(version="2026-2", from_s=MONDAY_S + HOUR, memo_weight=99)
    versions = (Thresholds(), newer)
    monkeypatch.setattr(verdict, "thresholds_at", partial(thresholds_at, versions=versions))
    run_due(WEEK.lock_s, Tools())
    found = from_json(Judgement.objects.get().verdicts)
    starts = dict(Segment.objects.values_list("id", "starts_s"))
    for id, one in found.items():
        is_newer = starts[id] >= newer.from_s
        assert one.version == ("2026-2" if is_newer else "2026-1")
        assert ("MEMO_SHORT" in [reason.code for reason in one.reasons]) == is_newer
    assert Invoice.objects.get().seconds == 3 * HOUR


def test_a_verdict_never_changes_what_is_billed(a_week):
    run_due(WEEK.lock_s, Tools())
    assert Invoice.objects.get().seconds == 3 * HOUR


def test_what_is_learnt_after_the_lock_changes_no_verdict(a_week):
    run_due(WEEK.lock_s, Tools())
    BillingMethod.objects.update(removed_s=MONDAY_S)
    assert judge_week(WEEK, now_s=WEEK.lock_s + HOUR) == 0
    assert codes() == [()] * 12 + [("MANUAL",)] * 6


def test_only_what_is_billed_is_judged(a_week):
    a_diary(a_week.contract, a_week.device, HOUR, starts_s=MONDAY_S + 20 * HOUR, is_late=True)
    a_diary(a_week.contract, a_week.device, HOUR, starts_s=MONDAY_S + 30 * HOUR, state="removed")
    run_due(WEEK.lock_s, Tools())
    assert len(codes()) == 18


def test_killed_anywhere_and_run_again_it_is_judged_once(a_week):
    run_due(WEEK.lock_s, Tools(), kinds=frozenset({"lock"}))
    number = 0
    while not Judgement.objects.exists():
        number += 1
        with killed_at(number):
            judge_week(WEEK, now_s=WEEK.lock_s)
    assert number > 5
    assert judge_week(WEEK, now_s=WEEK.lock_s) == 0
    assert codes() == [()] * 12 + [("MANUAL",)] * 6
