"""Thirty days without tracked time: the contract sleeps until the client confirms it."""

import pytest

from marketplace.billing.close_all import close_all
from marketplace.billing.models import Invoice
from marketplace.contracts.accept import accept
from marketplace.contracts.confirm import confirm
from marketplace.contracts.offer import Offer, offer
from marketplace.contracts.queries import contract_of, terms_of
from marketplace.errors import NotAllowed
from marketplace.policy import Policy
from marketplace.tasks import run_due
from tests.builders import an_id
from tests.marketplace.diaries import HOUR, MONDAY_S, WEEK, a_card, a_diary
from tests.marketplace.test_tasks import Tools
from workdiary.money import Money
from workdiary.wire import read_terms, terms_to_json

DAY = 24 * HOUR
ACCEPTED = MONDAY_S - 10 * DAY


@pytest.fixture
def accepted(market):
    terms = Offer(title="Newsletter", rate=Money(5000, "USD"), limit_s=None)
    made = offer(terms, market.jonas, contract_id=an_id(), actor=market.maya, now_s=ACCEPTED)
    return accept(made.pk, actor=market.jonas, now_s=ACCEPTED)


def state_at(contract, now_s):
    run_due(now_s, Tools())
    contract.refresh_from_db()
    return contract.state


def test_it_falls_asleep_thirty_days_after_it_was_accepted(accepted):
    assert state_at(accepted, ACCEPTED + 30 * DAY - 1) == "active"
    assert state_at(accepted, ACCEPTED + 30 * DAY) == "dormant"


def test_tracked_time_keeps_it_awake_and_manual_time_does_not(market, accepted):
    a_card(market.northwind)
    a_diary(accepted, market.device, HOUR)
    a_diary(accepted, market.device, HOUR, starts_s=MONDAY_S + DAY, kind="manual")
    assert state_at(accepted, MONDAY_S + HOUR + 30 * DAY - 1) == "active"
    assert state_at(accepted, MONDAY_S + HOUR + 30 * DAY) == "dormant"


def test_the_tracker_is_told_that_it_waits_for_the_client(market, accepted):
    state_at(accepted, ACCEPTED + 30 * DAY)
    told = terms_to_json(terms_of(contract_of(market.jonas, accepted.pk), now_s=ACCEPTED))
    assert (told["state"], told["x_is_dormant"]) == ("paused", True)
    assert read_terms(told).is_dormant


def test_one_click_of_the_client_wakes_it_for_another_thirty_days(market, accepted):
    asleep_s = ACCEPTED + 30 * DAY
    state_at(accepted, asleep_s)
    with pytest.raises(NotAllowed):
        confirm(accepted.pk, actor=market.jonas, now_s=asleep_s + 5)
    confirm(accepted.pk, actor=market.maya, now_s=asleep_s + 5)
    assert state_at(accepted, asleep_s + 5 + 30 * DAY - 1) == "active"
    assert state_at(accepted, asleep_s + 5 + 30 * DAY) == "dormant"


def test_what_was_recorded_while_it_slept_is_not_billed(market, accepted):
    state_at(accepted, ACCEPTED + 30 * DAY)
    week = WEEK.next.next
    assert week.contains(ACCEPTED + 30 * DAY)
    a_diary(accepted, market.device, 2 * HOUR, starts_s=ACCEPTED + 30 * DAY - HOUR)
    close_all(week, now_s=week.lock_s, policy=Policy())
    invoice = Invoice.objects.get(contract=accepted)
    assert (invoice.seconds, invoice.outside_s) == (HOUR, HOUR)
