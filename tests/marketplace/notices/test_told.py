"""Which steps of a week tell whom."""

import pytest
from django.core import mail

from marketplace.intake.answers import Receipted
from marketplace.intake.tell_limit import tell_limit
from marketplace.notices.models import Notice
from marketplace.people.models import BillingMethod
from marketplace.review.ask import ask, reply
from marketplace.tasks import run_due
from tests.builders import a_segment, an_id, unix
from tests.marketplace.diaries import HOUR, MONDAY_S, WEEK, a_card, a_diary, busy
from tests.marketplace.test_tasks import Tools, run_to


@pytest.fixture
def a_week(market):
    a_card(market.northwind)
    a_diary(market.contract, market.device, 30 * HOUR)
    return market


def kinds(member):
    return list(Notice.objects.filter(member=member).order_by("id").values_list("kind", flat=True))


def test_a_paid_week_is_told_step_by_step_and_mailed(a_week):
    run_to("2026-11-23T12:05:00Z")
    assert kinds(a_week.maya) == ["week_to_review"]
    run_to("2026-12-03T00:05:00Z")
    assert kinds(a_week.andris) == ["week_closes", "accepted", "paid"]
    assert [m.subject for m in mail.outbox if m.to == [a_week.andris.email]] == [
        "Your week locks at Mon 23 Nov, 12:00 UTC",
        "Shop checkout rebuild: $1,260.00 are accepted",
        "$1,084.00 of Shop checkout rebuild are free",
    ]


def test_the_first_week_s_lock_is_told_too(a_week):
    run_to("2026-11-20T09:00:00Z")
    run_to("2026-11-23T09:05:00Z")
    assert kinds(a_week.andris) == ["week_closes"]
    assert mail.outbox[0].subject == "Your week locks at Mon 23 Nov, 12:00 UTC"


def test_the_next_week_s_lock_is_told_three_hours_before(a_week):
    run_to("2026-11-23T12:00:00Z")
    a_diary(a_week.contract, a_week.device, HOUR, starts_s=unix("2026-11-24T09:00:00Z"))
    run_to("2026-11-30T09:05:00Z")
    [_, closes] = Notice.objects.filter(kind="week_closes", member=a_week.andris).order_by("id")
    assert closes.facts["worked_s"] == HOUR
    assert closes.facts["lock_at_s"] == unix("2026-11-30T12:00:00Z")


def test_a_charge_that_failed_is_told_to_both(a_week):
    BillingMethod.objects.update(reference="card-declined")
    run_to("2026-11-23T12:05:00Z")
    assert "charge_failed" in kinds(a_week.maya)
    assert kinds(a_week.andris) == ["week_closes", "client_unpaid"]


def test_a_question_and_its_answer_are_told_to_the_other_side(a_week):
    segment = a_week.contract.segments.first()
    question, answer, now_s = an_id(), an_id(), unix("2026-11-20T10:00:00Z")
    ask(
        a_week.contract.pk, [segment.pk], id=question, text="What?", actor=a_week.maya,
        now_s=now_s,
    )  # fmt: skip
    assert kinds(a_week.andris) == ["asked"]
    for _ in range(2):
        reply(question, id=answer, text="This.", actor=a_week.andris, now_s=now_s)
    assert kinds(a_week.maya) == ["replied"]
    assert "What?" not in str(Notice.objects.values_list("facts", flat=True))


def test_a_week_that_comes_near_its_limit_is_told_once(market):
    a_diary(market.contract, market.device, 24 * HOUR)
    now_s = unix("2026-11-20T14:40:00Z")
    for _ in range(2):
        tell_limit(f"{market.contract.pk}/2026-11-16", now_s=now_s)
    [near] = Notice.objects.all()
    assert (near.kind, near.facts["left_s"]) == ("limit_near", 6 * HOUR)


def test_what_the_last_batch_of_ten_minutes_brought_is_looked_at_too(market):
    sent = a_segment(contract_id=market.contract.pk, snapshots=())
    assert isinstance(market.receive(sent), Receipted)
    now_s = market.clock.read().now_s
    run_due(now_s, Tools())
    a_diary(market.contract, market.device, 30 * HOUR)
    run_due(now_s + 3600, Tools())
    assert kinds(market.andris) == ["limit_reached"]
    assert kinds(market.maya) == ["limit_reached_client"]


def test_time_that_comes_after_the_lock_is_told_to_the_client_once_a_day(market):
    market.clock.pass_s(WEEK.lock_s + HOUR - market.clock.now_s)
    for from_s in (MONDAY_S + 9 * HOUR, MONDAY_S + 10 * HOUR):
        sent = a_segment(
            id=an_id(), contract_id=market.contract.pk, snapshots=(), starts_s=from_s,
            ends_s=from_s + 600, minutes=busy(from_s, from_s + 600),
        )  # fmt: skip
        assert isinstance(market.receive(sent), Receipted)
    assert kinds(market.maya) == ["late_time"]
    assert Notice.objects.get(kind="late_time").path == f"/contracts/{market.contract.pk}/late/"
    assert "late_time" not in kinds(market.andris)
