import pytest

from marketplace.billing.hear_gateway import hear_gateway
from marketplace.contracts.models import Contract
from marketplace.errors import Conflict, NotAllowed, NotFound, RuleBroken
from marketplace.escrow.models import Funding
from marketplace.gateways.port import Collected, Pending
from tests.builders import an_id
from tests.marketplace.diaries import a_card, funds
from tests.marketplace.escrow.fixed_price import POLICY, a_fixed_price, books, is_sound, state_of


@pytest.fixture
def logo(market):
    a_card(market.northwind)
    return a_fixed_price(market)


def test_the_money_is_set_aside_with_the_clients_fee(logo):
    milestone = logo.funded(100_000)
    assert (milestone.state, milestone.held_minor) == ("funded", 100_000)
    assert books() == {"milestone": 100_000, "client_fee_held": 3_000}
    assert is_sound()


def test_the_balance_pays_first_and_the_card_the_rest(logo):
    funds(logo.market.northwind, 40_000)
    logo.funded(100_000)
    assert Funding.objects.order_by("asked_s").last().amount_minor == 63_000
    assert "client_balance" not in books()


def test_the_same_step_again_changes_nothing(logo):
    milestone, step = logo.draft(), an_id()
    for _ in range(3):
        assert logo.fund(milestone, step_id=step).state == "funded"
    assert Funding.objects.count() == 1


def test_a_second_milestone_is_not_funded_beside_the_first(logo):
    logo.funded()
    with pytest.raises(Conflict, match="another_funded"):
        logo.fund(logo.draft())


def test_a_card_that_refuses_leaves_a_draft_that_says_so(logo):
    logo.market.northwind.billing_methods.update(reference="card-declined")
    milestone = logo.funded()
    assert (milestone.state, milestone.funding.state) == ("draft", "declined")
    assert books() == {}


class Waits:
    name = "sandbox"

    def collect(self, *, key, method, amount, attempt):
        return Pending()


def test_a_late_answer_funds_it_and_a_later_one_adds_nothing(logo):
    milestone = logo.fund(logo.draft(), gateway=Waits())
    assert milestone.state == "draft"
    with pytest.raises(Conflict, match="being_funded"):
        logo.fund(milestone)
    for _ in range(2):
        hear_gateway(milestone.funding_id, Collected("pay-1"), now_s=logo.now_s, policy=POLICY)
    assert state_of(milestone) == "funded"
    assert is_sound()


def test_a_gateway_that_stays_silent_counts_as_a_refusal_after_five_days(logo):
    milestone = logo.fund(logo.draft(), gateway=Waits())
    logo.later(5)
    assert Funding.objects.get(pk=milestone.funding_id).code == "no_answer"
    assert logo.fund(milestone).state == "funded"


def test_a_client_without_a_method_is_told_so(market):
    logo = a_fixed_price(market)
    with pytest.raises(RuleBroken, match="no_billing_method"):
        logo.funded()


def test_only_the_client_pays_and_a_stranger_finds_nothing(logo):
    milestone = logo.draft()
    with pytest.raises(NotAllowed):
        logo.fund(milestone, actor=logo.andris)
    with pytest.raises(NotFound):
        logo.fund(milestone, actor=logo.market.jonas)


def test_an_ended_contract_takes_no_money(logo):
    milestone = logo.draft()
    Contract.objects.filter(pk=logo.contract.pk).update(state="ended")
    with pytest.raises(Conflict):
        logo.fund(milestone)
