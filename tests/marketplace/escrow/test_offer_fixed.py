import pytest

from marketplace.contracts.accept import accept
from marketplace.errors import Conflict, NotAllowed, RuleBroken
from marketplace.escrow.answer_fixed import accept_fixed, decline_fixed, end_fixed
from marketplace.escrow.draft_milestone import Plan
from marketplace.escrow.milestone_models import Milestone
from marketplace.escrow.offer_fixed import FixedOffer, offer_fixed
from marketplace.gateways.sandbox import SandboxGateway
from tests.builders import an_id
from tests.marketplace.diaries import a_card
from tests.marketplace.escrow.fixed_price import (
    POLICY,
    FixedPrice,
    a_fixed_price,
    books,
    is_sound,
    state_of,
)
from workdiary.money import Money

NOW_S = 1_800_000_000
LOGO = FixedOffer(
    title="Logo",
    currency="USD",
    milestones=[
        Plan(title="Sketches", amount=Money(30_000, "USD")),
        Plan(title="Drawing", amount=Money(70_000, "USD")),
    ],
)


def offered(market, terms=LOGO, *, id=None, actor=None):
    return offer_fixed(
        terms,
        market.andris,
        contract_id=id or an_id(),
        actor=actor or market.maya,
        now_s=NOW_S,
        gateway=SandboxGateway(),
        policy=POLICY,
    )


@pytest.fixture
def paying(market):
    a_card(market.northwind)
    return market


def test_the_first_milestone_is_funded_with_the_offer_and_work_begins(paying):
    first = offered(paying)
    assert (first.state, first.title) == ("funded", "Sketches")
    contract = accept_fixed(first.contract_id, actor=paying.andris, now_s=NOW_S + 60)
    assert (contract.state, contract.starts_s) == ("active", NOW_S + 60)
    assert books() == {"milestone": 30_000, "client_fee_held": 900}


def test_the_same_offer_again_is_one_offer_and_one_payment(paying):
    id = an_id()
    assert {offered(paying, id=id).pk for _ in range(3)} == {Milestone.objects.get(position=1).pk}
    assert books() == {"milestone": 30_000, "client_fee_held": 900}


def test_an_offer_that_is_not_paid_in_cannot_be_accepted(market):
    a_card(market.northwind, "card-declined")
    first = offered(market)
    assert first.funding.code
    with pytest.raises(Conflict, match="not_funded"):
        accept_fixed(first.contract_id, actor=market.andris, now_s=NOW_S)
    with pytest.raises(RuleBroken, match="not_hourly"):
        accept(first.contract_id, actor=market.andris, now_s=NOW_S)


def test_a_declined_offer_gives_the_money_back(paying):
    first = offered(paying)
    decline_fixed(first.contract_id, actor=paying.andris, now_s=NOW_S, policy=POLICY)
    assert (state_of(first), books()) == ("refunded", {"client_balance": 30_900})
    assert is_sound()


def test_a_freelancer_who_ends_the_contract_gives_back_what_is_held(paying):
    first = offered(paying)
    accept_fixed(first.contract_id, actor=paying.andris, now_s=NOW_S)
    with pytest.raises(Conflict, match="money_held"):
        end_fixed(first.contract_id, actor=paying.maya, now_s=NOW_S, policy=POLICY)
    end_fixed(first.contract_id, actor=paying.andris, now_s=NOW_S, policy=POLICY)
    assert books() == {"client_balance": 30_900}
    assert is_sound()


def test_a_dispute_goes_on_after_the_end(paying):
    logo = a_fixed_price(paying)
    assert isinstance(logo, FixedPrice)
    design = logo.submit(logo.funded())
    logo.dispute(design)
    end_fixed(logo.contract.pk, actor=paying.andris, now_s=logo.now_s, policy=POLICY)
    assert state_of(design) == "disputed"
    assert is_sound()


@pytest.mark.parametrize(
    ("terms", "code"),
    [
        (FixedOffer(title="", currency="USD", milestones=LOGO.milestones), "bad_title"),
        (FixedOffer(title="Logo", currency="XXX", milestones=LOGO.milestones), "wrong_currency"),
        (FixedOffer(title="Logo", currency="EUR", milestones=LOGO.milestones), "wrong_currency"),
        (FixedOffer(title="Logo", currency="USD", milestones=[]), "no_milestone"),
    ],
)
def test_an_offer_that_cannot_be_is_refused_whole(paying, terms, code):
    with pytest.raises(RuleBroken, match=code):
        offered(paying, terms)
    assert not Milestone.objects.exists()


def test_only_a_client_offers(paying):
    with pytest.raises(NotAllowed):
        offered(paying, actor=paying.jonas)
