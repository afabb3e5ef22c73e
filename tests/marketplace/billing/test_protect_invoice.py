"""The client cannot pay: protected hours come on time, the rest stays a claim (domain, 6)."""

from uuid import UUID

import pytest

from marketplace.billing.audit import audit
from marketplace.billing.correct import give_refund
from marketplace.billing.models import Charge, Invoice
from marketplace.billing.pay_owed import pay_owed
from marketplace.errors import Conflict, NotAllowed
from marketplace.fees.models import Pair
from marketplace.gateways.sandbox import SandboxGateway
from marketplace.people.models import BillingMethod
from marketplace.policy import Policy
from marketplace.tasks import run_due
from tests.builders import a_segment, an_id, unix
from tests.marketplace.conftest import a_contract, a_picture, a_snapshot_of
from tests.marketplace.diaries import HOUR, MONDAY_S, WEEK, a_card
from tests.marketplace.test_tasks import Tools, in_the_books
from workdiary.money import Money
from workdiary.segment import Segment as Recorded
from workdiary.wire import segment_bytes

POLICY = Policy()
DAY = 24 * HOUR


def recorded(market, *, tracked, manual):
    """Protected slots with memo, pictures and input at 504.00; then slots entered by hand."""
    market.contract = a_contract(
        market.andris, market.northwind, rate_minor=50_400, takes_manual=True
    )
    picture = a_picture()
    assert market.keep_picture(picture)
    links = []
    for number in range(tracked + manual):
        starts_s = MONDAY_S + number * 600
        facts = {"snapshots": (a_snapshot_of(picture, starts_s + 60),)}
        if number >= tracked:
            facts = {"kind": "manual", "minutes": (), "notes": ("REASON_CALL",)}
        segment = a_segment(seconds=600)
        known = {
            "id": an_id(),
            "starts_s": starts_s,
            "ends_s": starts_s + 600,
            "minutes": tuple(
                type(one)(
                    starts_s=one.starts_s - segment.starts_s + starts_s,
                    presses=7 + number % 5,
                    clicks=1,
                    scrolls=0,
                    active_s=5,
                    synthetic=0,
                )
                for one in segment.minutes
            ),
        }
        base = {"contract_id": market.contract.pk, "memo": segment.memo}
        links.append(market.tracker.link(segment_bytes(Recorded(**(base | known | facts)))))
    answers = market.send(*links)
    assert all(hasattr(answer, "receipt") for answer in answers), answers[-1]


@pytest.fixture
def unpaid(market):
    """Fourteen protected slots and one by hand; Maya's card never pays."""
    a_card(market.northwind, "card-declined")
    recorded(market, tracked=14, manual=1)
    return market


def run_to(text):
    return run_due(unix(text), Tools())


def test_after_the_last_retry_protection_pays_what_is_protected(unpaid):
    run_to("2026-11-30T11:59:59Z")
    assert in_the_books() == {}
    run_to("2026-11-30T12:00:00Z")
    assert in_the_books() == {
        "due_from_client": -117_600,
        "pending": 100_840,
        "fee_held": 16_760,
    }
    assert Pair.objects.get().lifetime_minor == 117_600
    assert audit(policy=POLICY) == []


def test_the_protected_part_is_free_on_the_calendar_date_and_the_rest_stays_a_claim(unpaid):
    run_to("2026-12-02T23:59:58Z")
    assert "available" not in in_the_books()
    run_to("2026-12-02T23:59:59Z")
    assert in_the_books() == {
        "due_from_client": -117_600,
        "available": 100_840,
        "income.fee": 16_760,
    }
    assert Invoice.objects.get().state == "open"
    assert audit(policy=POLICY) == []


def test_what_nobody_pays_back_is_written_off_after_180_days(unpaid):
    run_due(WEEK.lock_s + 7 * DAY + 180 * DAY, Tools())
    assert in_the_books() == {
        "cost.protection": -117_600,
        "available": 100_840,
        "income.fee": 16_760,
    }
    assert audit(policy=POLICY) == []


def replaced_card(market):
    BillingMethod.objects.filter(company=market.northwind).update(reference="card-pays")


def paid_on(market, text):
    replaced_card(market)
    invoice = Invoice.objects.get()
    facts = {"now_s": unix(text), "gateway": SandboxGateway(), "policy": POLICY}
    return pay_owed(invoice.id, actor=market.maya, **facts)


def test_a_client_who_pays_after_all_pays_the_house_back_and_the_rest(unpaid):
    run_to("2026-12-10T00:00:00Z")
    assert paid_on(unpaid, "2026-12-10T00:00:00Z") == "paid"
    assert in_the_books() == {
        "processor": -129_780,
        "review": 8_400,
        "client_fee_held": 3_780,
        "available": 100_840,
        "income.fee": 16_760,
    }
    assert Invoice.objects.get().fee_minor == 17_600
    unpaid.contract.refresh_from_db()
    assert unpaid.contract.state == "active"
    assert audit(policy=POLICY) == []
    run_to("2026-12-15T00:00:00Z")
    assert in_the_books() == {
        "processor": -129_780,
        "available": 108_400,
        "income.fee": 17_600,
        "income.client_fee": 3_780,
    }
    assert audit(policy=POLICY) == []


def test_what_the_house_paid_for_can_be_given_back_once_all_of_it_is_released(unpaid):
    run_to("2026-12-10T00:00:00Z")
    paid_on(unpaid, "2026-12-10T00:00:00Z")
    facts = {"text": "Sorry", "actor": unpaid.andris, "policy": POLICY}
    invoice_id, amount = Invoice.objects.get().id, Money(10_000, "USD")
    at_s = unix("2026-12-11T00:00:00Z")
    with pytest.raises(Conflict, match="protection_paid"):
        give_refund(invoice_id, amount, id=an_id(), now_s=at_s, **facts)
    run_to("2026-12-15T00:00:00Z")
    given = give_refund(invoice_id, amount, id=an_id(), now_s=at_s + 10 * DAY, **facts)
    assert given.state == "given"
    assert in_the_books()["client_balance"] == 10_300
    assert in_the_books()["available"] == 108_400 - 9_000
    assert audit(policy=POLICY) == []


def test_a_client_who_pays_after_the_write_off_gives_the_house_its_cost_back(unpaid):
    at_s = WEEK.lock_s + 188 * DAY
    run_due(at_s, Tools())
    replaced_card(unpaid)
    facts = {"now_s": at_s, "gateway": SandboxGateway(), "policy": POLICY}
    pay_owed(Invoice.objects.get().id, actor=unpaid.maya, **facts)
    books = in_the_books()
    assert "cost.protection" not in books and "due_from_client" not in books
    assert audit(policy=POLICY) == []


def test_paying_early_is_the_next_retry_pulled_forward(unpaid):
    run_to("2026-11-23T12:00:00Z")
    assert paid_on(unpaid, "2026-11-23T13:00:00Z") == "paid"
    run_to("2026-12-30T00:00:00Z")
    assert Charge.objects.count() == 2
    assert Invoice.objects.get().state == "released"


def test_only_the_client_pays_and_only_what_is_owed(unpaid):
    run_to("2026-11-23T12:00:00Z")
    id: UUID = Invoice.objects.get().id
    facts = {"now_s": WEEK.lock_s, "gateway": SandboxGateway(), "policy": POLICY}
    with pytest.raises(NotAllowed):
        pay_owed(id, actor=unpaid.andris, **facts)
    paid_on(unpaid, "2026-11-23T13:00:00Z")
    with pytest.raises(Conflict, match="nothing_owed"):
        pay_owed(id, actor=unpaid.maya, **facts)


def test_of_hours_without_protection_nothing_is_paid(market):
    a_card(market.northwind, "card-declined")
    recorded(market, tracked=0, manual=2)
    run_to("2026-12-03T00:00:00Z")
    assert in_the_books() == {}
    assert audit(policy=POLICY) == []
