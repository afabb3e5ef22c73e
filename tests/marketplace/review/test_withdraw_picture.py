"""Both sides agree that a picture goes: the bytes go, the hash and the time stay."""

import json

import pytest
from django.db import IntegrityError, transaction

from marketplace.billing.dispute_hours import dispute_hours
from marketplace.billing.week_bundle import week_bundle
from marketplace.errors import Conflict, NotAllowed, NotFound, RuleBroken
from marketplace.intake.answers import Receipted
from marketplace.intake.models import Picture, Segment
from marketplace.intake.queries import segment_of
from marketplace.intake.receive_snapshot import keep_snapshots
from marketplace.notices.models import Notice
from marketplace.review.models import Withdrawal
from marketplace.review.withdraw_picture import (
    answer_withdrawal,
    ask_withdrawal,
    take_back_withdrawal,
)
from marketplace.review.withdrawals import withdrawals_on, withdrawn_from
from marketplace.tasks import run_due
from marketplace.trail.models import Act
from tests.builders import a_segment, an_id
from tests.marketplace.billing.disputes import FRIDAY
from tests.marketplace.conftest import a_picture, a_snapshot_of
from tests.marketplace.diaries import WEEK, funds
from tests.marketplace.test_tasks import Tools
from workdiary.bundle import check
from workdiary.bundle_found import Sum
from workdiary.wire import segment_bytes

PICTURE = a_picture()
NOW = FRIDAY


@pytest.fixture
def shown(market):
    """One received segment with one picture."""
    market.keep_picture(PICTURE)
    taken_s = a_segment().starts_s + 3
    shot = a_snapshot_of(PICTURE, taken_s)
    segment = a_segment(contract_id=market.contract.pk, snapshots=(shot,))
    assert isinstance(market.receive(segment), Receipted)
    market.shown, market.sha256 = segment, shot.sha256
    return market


def asked(market, *, by=None, id=None, **facts):
    known = {"text": "It shows a key.", "actor": by or market.maya, "now_s": NOW}
    return ask_withdrawal(
        facts.pop("segment", market.shown.id), market.sha256, id=id or an_id(), **(known | facts)
    )


def answered(market, one, by, *, is_agreed=True):
    return answer_withdrawal(
        one.pk, is_agreed=is_agreed, actor=by, now_s=NOW + 60, blobs=market.blobs
    )


@pytest.mark.parametrize("asker, other", [("maya", "andris"), ("andris", "maya")])
def test_what_one_asks_and_the_other_agrees_to_is_deleted_and_the_time_stays(shown, asker, other):
    one = asked(shown, by=getattr(shown, asker))
    assert shown.blobs.has(shown.sha256)
    for _ in range(2):  # a second yes changes nothing
        answered(shown, one, getattr(shown, other))
    assert not shown.blobs.has(shown.sha256)
    kept = segment_of(shown.maya, shown.shown.id)
    assert (kept.state, kept.withdrawn, kept.forgotten) == (
        "counted",
        {shown.sha256},
        {shown.sha256},
    )
    assert withdrawn_from(shown.andris) == [(shown.sha256, NOW + 60)]
    verbs = list(Act.objects.order_by("pk").values_list("verb", "actor__name"))
    names = [getattr(shown, who).name for who in (asker, other)]
    assert verbs == list(zip(("ask_withdrawal", "withdrawal_agreed"), names, strict=True))
    told = Notice.objects.filter(kind__startswith="withdrawal").order_by("pk")
    assert [(one.kind, one.member) for one in told] == [
        ("withdrawal_asked", getattr(shown, other)),
        ("withdrawal_agreed", getattr(shown, asker)),
    ]


def test_the_proof_of_the_week_holds_without_the_picture(shown):
    answered(shown, asked(shown), shown.andris)
    data = week_bundle(
        shown.maya, shown.contract.pk, WEEK, now_s=NOW, policy=shown.policy, seal=shown.seal
    )
    assert isinstance(check(data), Sum)
    assert shown.sha256 in json.loads(data)["segments"][0]["link"]["record"]


def test_a_picture_that_was_withdrawn_is_never_taken_again_and_its_time_is(shown):
    answered(shown, asked(shown), shown.andris)
    shown.keep_picture(PICTURE)
    keep_snapshots(shown.andris, shown.blobs)
    assert not shown.blobs.has(shown.sha256)
    assert shown.blobs.aside(shown.andris.pk) == {}
    later = a_segment(
        "2026-11-20T14:40:00Z",
        contract_id=shown.contract.pk,
        snapshots=(a_snapshot_of(PICTURE, a_segment("2026-11-20T14:40:00Z").starts_s),),
    )
    link = shown.tracker.link(segment_bytes(later))
    assert isinstance(shown.send(link)[0], Receipted)
    shown.operate("remove", later, 1)
    shown.send(link)
    shown.operate("restore", later, 2)
    assert Segment.objects.get(pk=later.id).state == "counted"


def test_a_no_keeps_it_and_may_be_asked_again(shown):
    one = asked(shown)
    answered(shown, one, shown.andris, is_agreed=False)
    assert shown.blobs.has(shown.sha256)
    with pytest.raises(Conflict, match="answered_already"):
        answered(shown, one, shown.andris)
    asked(shown, by=shown.andris)
    assert withdrawals_on(shown.shown.id, is_client=False)[shown.sha256].is_own


def test_the_askers_side_cannot_agree_and_the_other_cannot_take_it_back(shown):
    one = asked(shown)
    with pytest.raises(NotAllowed):
        answered(shown, one, shown.maya)
    with pytest.raises(NotAllowed):
        take_back_withdrawal(one.pk, actor=shown.andris, now_s=NOW)
    with pytest.raises(NotFound):
        answered(shown, one, shown.jonas)
    with pytest.raises(NotAllowed):
        answered(shown, one, shown.vera)
    take_back_withdrawal(one.pk, actor=shown.maya, now_s=NOW)
    assert shown.blobs.has(shown.sha256)


def test_what_cannot_be_asked_is_refused_with_its_reason(shown):
    with pytest.raises(RuleBroken, match="text_missing"):
        asked(shown, text=" ")
    with pytest.raises(NotFound):
        asked(shown, segment=an_id())
    with pytest.raises(NotFound):
        asked(shown, by=shown.jonas)
    id = an_id()
    one = asked(shown, id=id)
    assert asked(shown, id=id) == one
    with pytest.raises(RuleBroken, match="asked_already"):
        asked(shown, by=shown.andris)
    answered(shown, one, shown.andris)
    with pytest.raises(RuleBroken, match="picture_gone"):
        asked(shown)
    assert Withdrawal.objects.count() == 1


def test_a_picture_that_shows_time_of_another_contract_stays(shown):
    moved = a_segment(
        "2026-11-20T14:00:00Z",
        contract_id=shown.logo.pk,
        snapshots=(a_snapshot_of(PICTURE, a_segment("2026-11-20T14:00:00Z").starts_s),),
    )
    assert isinstance(shown.receive(moved), Receipted)
    with pytest.raises(RuleBroken, match="picture_elsewhere"):
        asked(shown)
    shown.operate("remove", moved, 1)
    assert asked(shown)


def test_evidence_of_an_open_dispute_stays(shown):
    one = asked(shown)
    funds(shown.northwind, 100_000)
    run_due(WEEK.lock_s, Tools())
    dispute_hours(
        shown.contract.pk, WEEK, [shown.shown.id], id=an_id(), reason="not_agreed", text="What?",
        actor=shown.maya, now_s=FRIDAY, policy=shown.policy,
    )  # fmt: skip
    with pytest.raises(RuleBroken, match="picture_is_evidence"):
        answered(shown, one, shown.andris)
    assert shown.blobs.has(shown.sha256)


def test_a_kill_before_the_bytes_went_is_made_up_for(shown, monkeypatch):
    def dies(place):
        raise KeyboardInterrupt(place)

    one = asked(shown)
    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr("marketplace.review.withdraw_picture.faultpoint", dies)
        answered(shown, one, shown.andris)
    assert shown.blobs.has(shown.sha256)
    answered(shown, one, shown.andris)
    assert not shown.blobs.has(shown.sha256)


def test_the_database_never_brings_a_withdrawn_picture_back(shown):
    answered(shown, asked(shown), shown.andris)
    for rows, change in (
        (Picture.objects, {"withdrawn_s": None}),
        (Picture.objects, {"forgotten_s": None}),
        (Withdrawal.objects, {"state": "declined"}),
        (Withdrawal.objects, {"text": "Another reason."}),
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            rows.update(**change)
