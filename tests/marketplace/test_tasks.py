from dataclasses import dataclass, field

import pytest

from marketplace.billing.audit import audit as billing_audit
from marketplace.billing.models import Charge, Invoice
from marketplace.contracts.models import Step
from marketplace.deadlines.models import Deadline, SandboxTime
from marketplace.deadlines.sandbox_time import SandboxClock, set_offset
from marketplace.errors import Busy, Conflict
from marketplace.gateways.payers import sandbox_payers
from marketplace.gateways.port import Collected
from marketplace.gateways.sandbox import SandboxGateway
from marketplace.ledger.audit import audit
from marketplace.ledger.queries import balances, sums
from marketplace.policy import Policy
from marketplace.tasks import advance, run_due
from tests.builders import unix
from tests.fakes import FakeClock
from tests.marketplace.conftest import a_contract
from tests.marketplace.diaries import HOUR, WEEK, a_card, a_diary, funds
from workdiary.money import Money


@dataclass
class Tools:
    gateway: object = field(default_factory=SandboxGateway)
    payers: object = field(default_factory=sandbox_payers)
    policy: Policy = field(default_factory=Policy)
    origin: str = "http://testserver"


def in_the_books():
    return {b.account.kind: b.balance_minor for b in balances() if b.balance_minor}


def run_to(text, tools=None):
    """Every deadline up to an instant, as a server that is up all the time would."""
    return run_due(unix(text), tools or Tools())


@pytest.fixture
def a_week(market):
    """Thirty hours of Andris, and Maya's card that pays."""
    a_card(market.northwind)
    a_diary(market.contract, market.device, 30 * HOUR)
    return market


def test_at_the_lock_the_week_is_billed_and_charged(a_week):
    run_to("2026-11-23T11:59:59Z")
    assert not Invoice.objects.exists()
    run_to("2026-11-23T12:00:00Z")
    assert in_the_books() == {
        "processor": -129_780,
        "review": 126_000,
        "client_fee_held": 3_780,
    }


def test_the_balance_pays_first_and_the_card_the_rest(a_week):
    funds(a_week.northwind, 20_000)
    run_to("2026-11-23T12:00:00Z")
    charge = Charge.objects.get()
    assert (charge.method_minor, charge.funding.amount_minor) == (109_780, 109_780)
    assert in_the_books()["processor"] == -129_780
    assert "client_balance" not in in_the_books()


def test_when_the_review_ends_the_net_is_in_security(a_week):
    run_to("2026-11-27T23:59:59Z")
    assert "pending" not in in_the_books()
    run_to("2026-11-28T00:00:00Z")
    assert in_the_books() == {
        "processor": -129_780,
        "pending": 108_400,
        "fee_held": 17_600,
        "client_fee_held": 3_780,
    }


def test_when_the_security_ends_the_net_is_free_and_the_fees_are_earned(a_week):
    run_to("2026-12-02T23:59:58Z")
    assert "available" not in in_the_books()
    run_to("2026-12-02T23:59:59Z")
    assert in_the_books() == {
        "processor": -129_780,
        "available": 108_400,
        "income.fee": 17_600,
        "income.client_fee": 3_780,
    }
    assert (sums(), audit()) == ({"USD": 0}, [])
    assert Invoice.objects.get().state == "released"


def test_three_weeks_late_is_three_invoices_in_order_at_their_instants(a_week):
    for week in (WEEK.next, WEEK.next.next):
        a_diary(a_week.contract, a_week.device, HOUR, starts_s=week.starts_s)
    run_to("2026-12-14T12:00:00Z")
    issued = Invoice.objects.order_by("serial").values_list("week_s", "issued_s", "collected_s")
    assert list(issued) == [
        (week.starts_s, week.lock_s, week.lock_s) for week in (WEEK, WEEK.next, WEEK.next.next)
    ]
    assert Invoice.objects.get(serial=1).released_s == WEEK.release_s


def test_a_week_without_work_moves_on_to_the_next(market):
    a_card(market.northwind)
    run_to("2026-11-23T12:00:00Z")
    a_diary(market.contract, market.device, HOUR, starts_s=WEEK.next.starts_s)
    run_to("2026-11-30T12:00:00Z")
    assert Invoice.objects.get().week_s == WEEK.next.starts_s


def test_a_second_that_comes_to_nothing_is_billed_but_moves_no_money(market):
    contract = a_contract(market.jonas, market.northwind, rate_minor=300)
    a_diary(contract, market.device, 1)
    run_to("2026-12-02T23:59:59Z")
    invoice = Invoice.objects.get()
    assert (invoice.seconds, invoice.gross_minor, invoice.state) == (1, 0, "released")
    assert in_the_books() == {}
    assert billing_audit(policy=Policy()) == []


def test_running_again_changes_nothing(a_week):
    run_to("2026-12-02T23:59:59Z")
    before = in_the_books()
    Deadline.objects.update(done_s=None)
    run_to("2026-12-02T23:59:59Z")
    assert in_the_books() == before


def declined_at(invoice):
    return list(
        Charge.objects.filter(invoice=invoice, state="declined")
        .order_by("number")
        .values_list("settled_s", flat=True)
    )


def test_a_card_that_never_pays_is_asked_five_times_on_the_published_days(market):
    a_card(market.northwind, "card-declined")
    a_diary(market.contract, market.device, 30 * HOUR)
    run_to("2026-12-30T00:00:00Z")
    assert declined_at(Invoice.objects.get()) == [
        unix(f"2026-11-{day}T12:00:00Z") for day in (23, 24, 25, 27, 30)
    ]
    assert Invoice.objects.get().state == "open"
    assert in_the_books() == {}


def test_a_declined_charge_pauses_the_contract(market):
    a_card(market.northwind, "card-declined")
    a_diary(market.contract, market.device, 30 * HOUR)
    run_to("2026-11-23T12:00:00Z")
    market.contract.refresh_from_db()
    market.logo.refresh_from_db()
    assert (market.contract.state, market.logo.state) == ("paused", "active")
    last = Step.objects.filter(contract=market.contract).order_by("id").last()
    assert (last.step, last.at_s) == ("pause", WEEK.lock_s)


def test_a_charge_that_succeeds_later_lets_the_contract_run_again(market):
    a_card(market.northwind, "card-pays-on-3")
    a_diary(market.contract, market.device, 30 * HOUR)
    run_to("2026-11-25T12:00:00Z")
    market.contract.refresh_from_db()
    invoice = Invoice.objects.get()
    assert (market.contract.state, invoice.state) == ("active", "paid")
    assert invoice.collected_s == unix("2026-11-25T12:00:00Z")
    steps = Step.objects.filter(contract=market.contract).order_by("id")
    assert list(steps.values_list("step", flat=True)) == ["offer", "accept", "pause", "resume"]


def test_a_late_payment_is_free_five_days_after_it_came(market):
    a_card(market.northwind, "card-pays-on-5")
    a_diary(market.contract, market.device, 30 * HOUR)
    run_to("2026-12-05T11:59:59Z")
    assert Invoice.objects.get().state == "accepted"
    run_to("2026-12-05T12:00:00Z")
    assert Invoice.objects.get().released_s == unix("2026-12-05T12:00:00Z")
    assert in_the_books()["available"] == 108_400


def test_a_contract_the_client_paused_stays_paused_when_a_charge_succeeds(market):
    a_card(market.northwind, "card-pays-on-2")
    a_diary(market.contract, market.device, HOUR)
    market.contract.state = "paused"
    market.contract.save()
    Step.objects.create(contract=market.contract, step="pause", at_s=unix("2026-11-22T00:00:00Z"))
    run_to("2026-11-24T12:00:00Z")
    market.contract.refresh_from_db()
    assert (market.contract.state, Invoice.objects.get().state) == ("paused", "paid")


def test_a_client_without_a_card_is_told_so_and_asked_again(market):
    a_diary(market.contract, market.device, HOUR)
    run_to("2026-11-23T12:00:00Z")
    assert Charge.objects.get().code == "no_billing_method"
    a_card(market.northwind)
    run_to("2026-11-24T12:00:00Z")
    assert Invoice.objects.get().state == "paid"


def test_a_gateway_without_an_answer_is_asked_again_for_the_same_payment(a_week):
    keys = []

    class Silent(SandboxGateway):
        def collect(self, *, key, method, amount, attempt):
            keys.append(key)
            if len(keys) == 1:
                raise Busy("gateway_silent")
            return Collected(f"payment-{key}")

    tools = Tools(gateway=Silent())
    run_to("2026-11-23T12:00:00Z", tools)
    assert Charge.objects.get().state == "asked"
    assert Deadline.objects.get(kind="charge").failure == "gateway_silent"
    run_to("2026-11-23T12:01:00Z", tools)
    assert len(set(keys)) == 1
    assert Invoice.objects.get().state == "paid"
    assert in_the_books()["processor"] == -129_780


def test_a_bad_deadline_stops_nobody_else(a_week):
    Deadline.objects.create(kind="release", subject="no-invoice", due_s=1)
    run_to("2026-11-23T12:00:00Z")
    assert Invoice.objects.get().state == "paid"
    bad = Deadline.objects.get(subject="no-invoice")
    assert (bad.done_s, bad.failures) == (None, 1)


def test_two_invoices_race_for_one_balance_and_both_are_paid_in_full(market):
    funds(market.northwind, 50_000)
    other = a_contract(market.jonas, market.northwind, limit_s=None)
    a_diary(market.contract, market.device, 30 * HOUR)
    a_diary(other, market.device, 30 * HOUR)
    run_to("2026-11-23T12:00:00Z")
    assert set(Invoice.objects.values_list("state", flat=True)) == {"paid"}
    assert in_the_books()["processor"] == -259_560
    assert sums() == {"USD": 0}


def test_a_balance_that_went_away_while_the_card_was_asked_is_made_up(market):
    """What came stays the client's; the rest is asked for at once, and nothing is refused."""
    funds(market.northwind, 50_000)
    a_diary(market.contract, market.device, 30 * HOUR)

    class Spends(SandboxGateway):
        is_first = True

        def collect(self, *, key, method, amount, attempt):
            if self.is_first:
                self.is_first = False
                spend(market, 50_000)
            return super().collect(key=key, method=method, amount=amount, attempt=attempt)

    run_to("2026-11-23T12:00:00Z", Tools(gateway=Spends()))
    market.contract.refresh_from_db()
    assert (Invoice.objects.get().state, market.contract.state) == ("paid", "active")
    assert list(Charge.objects.order_by("number").values_list("state", "code")) == [
        ("declined", "balance_moved"),
        ("collected", ""),
    ]


def spend(market, minor):
    from django.db import transaction

    from marketplace.ledger.accounts import Account
    from marketplace.ledger.entry import Entry, Key, Transfer
    from marketplace.ledger.post import post

    balance = Account("client_balance", str(market.northwind.pk), "USD")
    with transaction.atomic():
        post(
            [
                Entry(
                    Key("test", "spend", "x"),
                    (Transfer(balance, Account("review", "x", "USD"), minor),),
                )
            ],
            at_s=1,
        )


# --- the sandbox's clock ----------------------------------------------------------------------


class Machine:
    """A machine whose clock ticks a little at each look."""

    def __init__(self, now_s):
        self.ms = now_s * 1000

    def __call__(self):
        self.ms += 7
        return self.ms


def test_a_sandbox_fires_each_deadline_at_its_due_instant(a_week):
    machine = Machine(unix("2024-01-01T00:00:00Z"))
    set_offset((unix("2026-11-20T09:09:00Z") - unix("2024-01-01T00:00:00Z")) * 1000)
    advance(unix("2026-12-03T00:00:00Z"), Tools(), machine_ms=machine)
    invoice = Invoice.objects.get()
    assert (invoice.collected_s, invoice.accepted_s, invoice.released_s) == (
        WEEK.lock_s,
        WEEK.review_ends_s,
        WEEK.release_s,
    )
    clock = SandboxClock(FakeClock(machine.ms // 1000))
    assert abs(clock.read().now_s - unix("2026-12-03T00:00:00Z")) <= 1


def test_a_sandbox_clock_never_goes_back(db):
    set_offset(5_000)
    with pytest.raises(Conflict):
        set_offset(4_999)
    with pytest.raises(Conflict):
        advance(0, Tools(), machine_ms=lambda: 1_000_000)
    assert SandboxTime.objects.get().offset_ms == 5_000


def test_outside_a_sandbox_the_clock_is_not_moved(db):
    with pytest.raises(Conflict, match="no_sandbox"):
        advance(10**10, Tools(), machine_ms=lambda: 0)


def test_money_added_is_the_clients_at_once(market):
    funds(market.northwind, 20_000)
    assert in_the_books() == {"processor": -20_000, "client_balance": 20_000}
    assert Money(20_000, "USD").minor == 20_000
