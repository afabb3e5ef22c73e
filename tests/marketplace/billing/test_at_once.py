"""Several at the same moment: one wins, the others find it done."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import OperationalError, connection

from marketplace.billing.close_all import close_all
from marketplace.billing.models import Charge, Invoice, LateTime, Line
from marketplace.deadlines.models import Deadline
from marketplace.ledger.audit import audit
from marketplace.ledger.queries import sums
from marketplace.policy import Policy
from marketplace.review.consent_late import consent_late
from marketplace.tasks import VERBS, run_due
from tests.marketplace.billing.test_killed import left_behind
from tests.marketplace.billing.test_protect_invoice import recorded
from tests.marketplace.conftest import a_contract
from tests.marketplace.diaries import HOUR, WEEK, a_card, a_diary, funds, taken_back
from tests.marketplace.test_tasks import Tools

TEN = 10


def at_once(work, count=TEN):
    """Run it in threads that begin together, each on its own connection; what each returned."""
    together = Barrier(count)

    def one(number):
        try:
            together.wait(timeout=30)
            for _ in range(20):
                try:
                    return work(number)
                except OperationalError:
                    continue  # deadlock or lock timeout: nothing was written
            raise AssertionError("never got through")
        finally:
            connection.close()

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(one, range(count)))


def test_ten_closings_at_once_make_one_invoice(real_market):
    funds(real_market.northwind, 200_000)
    a_diary(real_market.contract, real_market.device, 30 * HOUR)
    made = at_once(lambda _: close_all(WEEK, now_s=WEEK.lock_s, policy=Policy()))
    assert sum(len(ids) for ids in made) == 1
    assert Invoice.objects.count() == 1
    assert (sums(), audit()) == ({"USD": 0}, [])


def test_ten_closings_and_ten_consents_at_once_bill_late_time_once(real_market):
    funds(real_market.northwind, 500_000)
    a_diary(real_market.contract, real_market.device, HOUR, is_late=True)
    close_all(WEEK, now_s=WEEK.lock_s, policy=Policy())
    said = at_once(lambda _: consent(real_market))
    assert sum(said) == 6
    week = WEEK.next
    at_once(lambda _: close_all(week, now_s=week.lock_s, policy=Policy()))
    assert Line.objects.get().amount_minor == 4_200
    assert (LateTime.objects.count(), sums(), audit()) == (6, {"USD": 0}, [])


def consent(market):
    return consent_late(
        market.contract.pk,
        None,
        is_given=True,
        actor=market.maya,
        now_s=WEEK.lock_s + 1,
        policy=Policy(),
    )


def test_ten_charges_at_once_take_the_money_once(real_market):
    a_diary(real_market.contract, real_market.device, 30 * HOUR)
    funds(real_market.northwind, 50_000)
    close_all(WEEK, now_s=WEEK.lock_s, policy=Policy())
    deadline = Deadline.objects.get(kind="charge")
    at_once(lambda _: VERBS["charge"](deadline, Tools()))
    assert Invoice.objects.get().state == "paid"
    assert Charge.objects.count() == 1
    assert audit() == []


def test_sellers_of_one_client_charged_at_once_are_all_paid_in_full(real_market):
    contracts = [
        a_contract(member, real_market.northwind, limit_s=None)
        for member in (real_market.jonas, real_market.andris, real_market.vera)
    ]
    for contract in contracts:
        a_diary(contract, real_market.device, 10 * HOUR)
    funds(real_market.northwind, 30_000)
    close_all(WEEK, now_s=WEEK.lock_s, policy=Policy())
    deadlines = list(Deadline.objects.filter(kind="charge"))
    at_once(lambda number: VERBS["charge"](deadlines[number], Tools()), count=len(deadlines))
    run_due(WEEK.lock_s, Tools())
    assert Counter(Invoice.objects.values_list("state", flat=True)) == {"paid": 3}
    assert (sums(), audit()) == ({"USD": 0}, [])


def test_two_servers_that_tick_together_do_each_thing_once(real_market):
    funds(real_market.northwind, 50_000)
    a_diary(real_market.contract, real_market.device, 30 * HOUR)
    at_once(lambda _: run_due(WEEK.release_s, Tools()), count=2)
    run_due(WEEK.release_s + 3600, Tools())
    assert Invoice.objects.get().state == "released"
    assert audit() == []


@pytest.mark.parametrize("kind", ["protect", "protect_release", "write_off"])
def test_ten_times_a_step_of_protection_at_once_is_one(real_market, kind):
    a_card(real_market.northwind, "card-declined")
    recorded(real_market, tracked=2, manual=1)
    close_all(WEEK, now_s=WEEK.lock_s, policy=Policy())
    before = ["charge"] * len(Policy().retries_s) + ["protect", "protect_release"]
    for step in before[: before.index(kind)] if kind in before else before:
        VERBS[step](of_kind(step), Tools())
    deadline = of_kind(kind)
    with taken_back():
        VERBS[kind](deadline, Tools())
        alone = left_behind()
    at_once(lambda _: VERBS[kind](deadline, Tools()))
    assert left_behind() == alone
    assert (sums(), audit()) == ({"USD": 0}, [])


@pytest.mark.parametrize("kind", ["review_end", "release"])
def test_ten_times_a_step_of_a_paid_week_at_once_is_one(real_market, kind):
    a_card(real_market.northwind)
    a_diary(real_market.contract, real_market.device, HOUR)
    run_due(WEEK.lock_s, Tools())
    if kind == "release":
        VERBS["review_end"](of_kind("review_end"), Tools())
    deadline = of_kind(kind)
    with taken_back():
        VERBS[kind](deadline, Tools())
        alone = left_behind()
    at_once(lambda _: VERBS[kind](deadline, Tools()))
    assert left_behind() == alone
    assert (sums(), audit()) == ({"USD": 0}, [])


def of_kind(kind):
    """The newest deadline of that kind."""
    return Deadline.objects.filter(kind=kind).latest("due_s")
