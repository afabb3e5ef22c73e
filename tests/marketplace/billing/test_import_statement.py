import pytest

from marketplace.billing.import_statement import import_statement, match
from marketplace.billing.models import BankMovement, BankStatement, Invoice
from marketplace.errors import Conflict, RuleBroken
from marketplace.escrow.queries import client_balance
from marketplace.gateways.bank import BankGateway
from marketplace.gateways.creditor_reference import reference_of
from marketplace.ledger.audit import audit
from marketplace.ledger.queries import balances, sums
from marketplace.payouts.models import Payout
from marketplace.policy import Policy
from marketplace.tasks import run_due
from tests.builders import unix
from tests.marketplace.billing.test_killed import killed_at
from tests.marketplace.diaries import HOUR, WEEK, a_card, a_diary, taken_back
from tests.marketplace.gateways.statements import a_statement, an_entry
from tests.marketplace.payouts.earnings import a_method, asked, available, earned
from tests.marketplace.payouts.test_send import sent
from tests.marketplace.test_tasks import Tools

NOW_S = unix("2026-11-24T09:00:00Z")


def imported(file, now_s=NOW_S):
    return import_statement(file, now_s=now_s, gateway=BankGateway(), policy=Policy())


def books():
    return {b.account.kind: b.balance_minor for b in balances() if b.balance_minor}


def test_a_transfer_with_the_clients_reference_is_their_balance(market):
    reference = reference_of(market.northwind.pk)
    done = imported(a_statement(an_entry(text=f"for Andris {reference}", currency="USD")))
    assert (done.read, done.clients) == (1, 1)
    assert books() == {"bank": -129_780, "client_balance": 129_780}
    assert (client_balance(market.northwind.pk, "USD").minor, audit()) == (129_780, [])


def test_the_invoice_that_waited_for_it_is_paid_at_once(market):
    a_card(market.northwind, "transfer")
    a_diary(market.contract, market.device, 30 * HOUR)
    run_due(WEEK.lock_s, Tools(gateway=BankGateway()))
    assert Invoice.objects.get().state == "open"
    entry = an_entry(text=reference_of(market.northwind.pk), currency="USD")
    imported(a_statement(entry))
    assert Invoice.objects.get().state == "paid"
    assert client_balance(market.northwind.pk, "USD").minor == 0


def test_too_little_leaves_the_plan_of_attempts_alone(market):
    a_card(market.northwind, "transfer")
    a_diary(market.contract, market.device, 30 * HOUR)
    run_due(WEEK.lock_s, Tools(gateway=BankGateway()))
    entry = an_entry("100.00", reference_of(market.northwind.pk), currency="USD")
    imported(a_statement(entry))
    assert Invoice.objects.get().charges.count() == 1


def test_a_statement_imported_twice_moves_nothing(market):
    file = a_statement(an_entry(text=reference_of(market.northwind.pk)))
    imported(file)
    with pytest.raises(Conflict, match="statement_known"):
        imported(file)
    assert (BankMovement.objects.count(), sums()) == (1, {"EUR": 0})
    assert client_balance(market.northwind.pk, "EUR").minor == 129_780


def test_a_movement_that_comes_in_a_second_statement_too_is_one(market):
    entry = an_entry(text=reference_of(market.northwind.pk))
    imported(a_statement(entry))
    assert imported(a_statement(entry, id="S-2")).read == 0
    assert client_balance(market.northwind.pk, "EUR").minor == 129_780


def test_a_transfer_nobody_claims_waits_until_staff_say_whose_it_is(market):
    assert imported(a_statement(an_entry(text="thanks"))).unmatched == 1
    assert books() == {"bank": -129_780, "unmatched": 129_780}
    movement = BankMovement.objects.get()
    match(movement.id, market.northwind, now_s=NOW_S, actor=market.vera)
    assert client_balance(market.northwind.pk, "EUR").minor == 129_780
    with pytest.raises(Conflict, match="movement_matched"):
        match(movement.id, market.northwind, now_s=NOW_S)


def test_our_withdrawals_are_settled_by_the_statement(market):
    earned(market.andris, 600_00)
    payout = asked(market.andris, 500_00, a_method(market.andris, holder="Andris later"))
    sent()
    out = an_entry("499.01", "Fairhour", ref="N-7", direction="DBIT", end=payout.id.hex)
    imported(a_statement(out))
    assert Payout.objects.get().state == "paid"
    back = an_entry("499.01", "gone", ref="N-8", end=payout.id.hex, returns="AC04")
    imported(a_statement(back, id="S-2"))
    assert (Payout.objects.get().state, Payout.objects.get().code) == ("returned", "AC04")
    assert (available(market.andris), audit()) == (600_00, [])


def test_another_amount_is_not_taken_for_our_withdrawal(market):
    earned(market.andris, 600_00)
    payout = asked(market.andris, 500_00, a_method(market.andris, holder="Andris later"))
    sent()
    imported(a_statement(an_entry("499.00", ref="N-7", direction="DBIT", end=payout.id.hex)))
    assert Payout.objects.get().state == "sent"
    assert BankMovement.objects.get().outcome == "other"


def test_killed_before_any_statement_it_is_imported_again_to_the_cent(market):
    file = a_statement(
        an_entry(text=reference_of(market.northwind.pk)), an_entry("5.00", "thanks", ref="N-2")
    )
    for number in range(1, 100):
        with taken_back():
            with killed_at(number) as seen:
                imported(file)
            if not BankStatement.objects.exists():
                imported(file)
            assert books() == {"bank": -130_280, "client_balance": 129_780, "unmatched": 500}
            assert audit() == []
        if not seen["died"]:
            return
    raise AssertionError("it never ran to its end")


def test_a_bad_file_moves_nothing(market):
    with pytest.raises(RuleBroken, match="bad_statement"):
        imported(a_statement(an_entry(), an_entry(amount="-1.00", ref="N-2")))
    assert (books(), BankMovement.objects.exists()) == ({}, False)
