import pytest

from marketplace.billing.hear_gateway import hear_gateway
from marketplace.billing.models import Invoice
from marketplace.errors import NotFound
from marketplace.escrow.models import Funding
from marketplace.escrow.queries import client_balance
from marketplace.gateways.port import Collected, Declined
from marketplace.ledger.audit import audit
from marketplace.policy import Policy
from marketplace.tasks import run_due
from tests.builders import an_id
from tests.marketplace.diaries import HOUR, WEEK, a_card, a_diary
from tests.marketplace.test_tasks import Tools

DAY_S = 86_400
POLICY = Policy()


@pytest.fixture
def waiting(market):
    """The week is charged to a card whose service answers later."""
    a_card(market.northwind, "card-later")
    a_diary(market.contract, market.device, 30 * HOUR)
    run_due(WEEK.lock_s, Tools())
    return market


def said(answer, *, at_s=WEEK.lock_s + 60):
    return hear_gateway(Funding.objects.earliest("asked_s").id, answer, now_s=at_s, policy=POLICY)


def state():
    return Invoice.objects.get().state


def free(market):
    return client_balance(market.northwind.pk, "USD").minor


def test_nothing_is_shown_as_paid_before_it_is(waiting):
    assert (state(), Funding.objects.get().state, free(waiting)) == ("open", "asked", 0)


def test_the_late_yes_puts_the_week_in_review_once(waiting):
    for _ in range(3):
        assert said(Collected("pi_1")).state == "collected"
    assert (state(), free(waiting), audit()) == ("paid", 0, [])


def test_the_late_no_is_a_refusal_like_any_other(waiting):
    said(Declined("card_declined"))
    waiting.contract.refresh_from_db()
    assert (state(), waiting.contract.state) == ("open", "paused")


def test_a_no_after_the_yes_changes_nothing(waiting):
    said(Collected("pi_1"))
    said(Declined("card_declined"))
    assert (state(), audit()) == ("paid", [])


def test_five_days_of_silence_are_a_no(waiting):
    run_due(WEEK.lock_s + 5 * DAY_S - 1, Tools())
    assert Funding.objects.get().state == "asked"
    run_due(WEEK.lock_s + 5 * DAY_S, Tools())
    assert Funding.objects.earliest("asked_s").code == "no_answer"


def test_money_that_comes_after_it_was_given_up_is_still_the_clients(waiting):
    said(Declined("card_declined"))
    for _ in range(2):
        said(Collected("pi_1"), at_s=WEEK.lock_s + 6 * DAY_S)
    assert (free(waiting), audit()) == (Invoice.objects.get().gross_minor + 3_780, [])


def test_an_unknown_payment_is_not_found(db):
    with pytest.raises(NotFound, match="no_funding"):
        hear_gateway(an_id(), Collected("pi_1"), now_s=1, policy=POLICY)
