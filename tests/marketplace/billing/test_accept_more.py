import pytest

from marketplace.billing.accept_more import accept_more
from marketplace.errors import RuleBroken
from marketplace.escrow.models import Extra
from tests.builders import an_id
from tests.marketplace.diaries import a_card
from tests.marketplace.escrow.fixed_price import POLICY, a_fixed_price, books, is_sound, state_of


@pytest.fixture
def logo(market):
    a_card(market.northwind)
    return a_fixed_price(market)


def more(logo, milestone, minor, step_id):
    return accept_more(
        milestone.pk, logo.money(minor), step_id=step_id, actor=logo.maya, now_s=logo.now_s,
        gateway=logo.gateway, policy=POLICY,
    )  # fmt: skip


def test_what_is_more_than_the_milestone_is_a_bonus_and_is_paid_once(logo):
    design, step_id = logo.submit(logo.funded()), an_id()
    for _ in range(2):
        bonus = more(logo, design, 120_000, step_id)
    assert (state_of(design), bonus.state, bonus.amount_minor) == ("accepted", "paid", 20_000)
    assert Extra.objects.count() == 1
    assert books()["pending"] == 85_000 + 18_000  # one pair: 20 % to 500, 10 % above
    assert is_sound()


def test_no_more_than_it_holds_is_no_bonus(logo):
    design = logo.submit(logo.funded())
    with pytest.raises(RuleBroken, match="bad_amount"):
        more(logo, design, 100_000, an_id())
    assert state_of(design) == "submitted"
