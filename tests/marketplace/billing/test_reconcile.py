"""F62: the database is restored from a backup; nothing is lost, and nothing is billed around it."""

import json
from dataclasses import replace

import pytest
from django.core.management import call_command

from marketplace.billing.close_all import close_all
from marketplace.billing.models import Invoice
from marketplace.billing.reconcile import outstanding, reconcile
from marketplace.intake.models import Segment
from marketplace.intake.tell_lost import tell_lost
from marketplace.tasks import run_due
from marketplace.trail.models import Act
from tests.builders import a_segment
from tests.marketplace.diaries import WEEK, funds, taken_back
from tests.marketplace.test_tasks import Tools
from workdiary.seal import SigningKey
from workdiary.strict import strict_json
from workdiary.wire import read_receipt, segment_bytes


@pytest.fixture
def restored(market):
    """Six slots were received and signed for; the backup that came back holds the first two."""
    funds(market.northwind, 1_000_00)
    market.links = [
        market.tracker.link(segment_bytes(a_segment(f"2026-11-20T14:{minute}0:00Z")))
        for minute in range(6)
    ]
    market.send(*market.links[:2])
    with taken_back():
        answers = market.send(*market.links[2:])
        market.receipts = [read_receipt(strict_json(one.receipt.encode())) for one in answers]
    assert Segment.objects.count() == 2
    return market


def told(market, receipts=None):
    shown = market.receipts if receipts is None else receipts
    now_s = market.clock.now_s
    return tell_lost(shown, market.contract, now_s=now_s, seal=market.seal)


def settled(market, **facts):
    now_s = market.clock.now_s
    return reconcile(market.contract.pk, now_s=now_s, policy=market.policy, **facts)


def lock(market):
    market.clock.jump_s(WEEK.lock_s - market.clock.now_s)
    return close_all(WEEK, now_s=WEEK.lock_s, policy=market.policy)


def test_F62_a_restored_marketplace_bills_a_contract_once_everything_is_here_again(restored):
    assert told(restored) == 4 and told(restored) == 4
    assert outstanding() == {restored.contract.pk: 4}
    restored.send(*restored.links[2:5])
    assert settled(restored) == 1
    restored.send(*restored.links)
    assert settled(restored) == 0 and outstanding() == {}
    assert len(lock(restored)) == 1 and lock(restored) == []
    assert Invoice.objects.get().seconds == 3_600


def test_what_was_locked_meanwhile_is_billed_when_the_last_record_is_back(restored):
    told(restored)
    restored.send(*restored.links[2:])
    assert lock(restored) == []
    run_due(WEEK.lock_s + 601, Tools())
    assert Invoice.objects.get().seconds == 3_600
    assert settled(restored) == 0 and Invoice.objects.count() == 1


def test_other_contracts_are_billed_as_always(restored):
    told(restored)
    restored.receive(a_segment("2026-11-20T11:00:00Z", contract_id=restored.logo.pk))
    lock(restored)
    assert [one.contract_id for one in Invoice.objects.all()] == [restored.logo.pk]


def test_what_we_never_signed_holds_up_nobody(restored):
    forged = [replace(one, segment_id=one.contract_id) for one in restored.receipts]
    assert told(restored, forged) == 0
    other = SigningKey.generate()
    assert tell_lost(forged, restored.contract, now_s=0, seal=other) == 0
    assert told(restored, [replace(one, contract_id=restored.logo.pk) for one in forged]) == 0
    assert outstanding() == {}


def test_staff_bill_without_what_never_came_and_say_why(restored, capsys):
    told(restored)
    lock(restored)
    assert settled(restored, gives_up=True, reason="The computer burnt.") == 0
    assert (Invoice.objects.get().seconds, Act.objects.get(verb="lost_given_up").reason) == (
        1_200,
        "The computer burnt.",
    )
    call_command("reconcile")
    assert "Nothing is missing." in capsys.readouterr().out


def test_the_command_names_the_contract_that_waits(restored, capsys):
    told(restored)
    with pytest.raises(SystemExit):
        call_command("reconcile")
    assert json.dumps(str(restored.contract.pk))[1:-1] in capsys.readouterr().out
