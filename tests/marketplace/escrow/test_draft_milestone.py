import pytest

from marketplace.errors import Conflict, RuleBroken
from marketplace.escrow.draft_milestone import (
    Plan,
    change_milestone,
    drop_milestone,
    order_milestones,
)
from marketplace.escrow.milestone_models import Milestone
from tests.builders import an_id
from tests.marketplace.diaries import a_card
from tests.marketplace.escrow.fixed_price import POLICY, a_fixed_price
from workdiary.errors import BadMoney
from workdiary.money import Money, parse


@pytest.fixture
def logo(market):
    a_card(market.northwind)
    return a_fixed_price(market)


def titles():
    return list(Milestone.objects.order_by("position").values_list("title", flat=True))


def test_both_sides_add_change_order_and_drop_drafts(logo):
    design = logo.draft(title=" Design ")
    build = logo.draft(title="Build", actor=logo.andris)
    order_milestones(logo.contract.pk, [build.pk, design.pk], actor=logo.maya, now_s=logo.now_s)
    assert titles() == ["Build", "Design"]
    plan = Plan(title="Sketches", amount=Money(70_000, "USD"))
    change_milestone(design.pk, plan, actor=logo.andris, now_s=logo.now_s, policy=POLICY)
    drop_milestone(build.pk, actor=logo.maya, now_s=logo.now_s)
    assert titles() == ["Sketches"]


def test_a_draft_added_twice_is_one(logo):
    id = an_id()
    assert logo.draft(id=id).pk == logo.draft(id=id).pk
    assert Milestone.objects.count() == 1


def test_what_is_funded_is_neither_changed_nor_dropped_nor_moved(logo):
    design = logo.funded()
    plan = Plan(title="Cheaper", amount=Money(500, "USD"))
    with pytest.raises(Conflict):
        change_milestone(design.pk, plan, actor=logo.maya, now_s=logo.now_s, policy=POLICY)
    with pytest.raises(Conflict):
        drop_milestone(design.pk, actor=logo.andris, now_s=logo.now_s)
    with pytest.raises(RuleBroken):
        order_milestones(logo.contract.pk, [design.pk], actor=logo.maya, now_s=logo.now_s)


@pytest.mark.parametrize("minor", [499, 0, -500, 10**12 + 1])
def test_an_amount_below_five_or_beyond_all_is_refused(logo, minor):
    with pytest.raises(RuleBroken, match="bad_amount"):
        logo.draft(minor)


@pytest.mark.parametrize("text", ["5,00", "5", "5.001", "-5.00", "5e2", "NaN", "٥.٠٠", " 5.00", ""])
def test_an_amount_in_other_digits_is_refused_where_it_is_read(text):
    with pytest.raises(BadMoney):
        parsed = parse(text, "USD")
        if parsed.minor < 0:
            raise BadMoney(text, "USD")


def test_another_currency_and_an_hourly_contract_are_refused(logo):
    plan = Plan(title="Design", amount=Money(50_000, "EUR"))
    with pytest.raises(RuleBroken, match="wrong_currency"):
        logo.currency = "EUR"
        logo.draft()
    logo.currency, logo.contract = "USD", logo.market.contract
    with pytest.raises(RuleBroken, match="not_fixed_price"):
        logo.draft()
    assert plan.amount.currency == "EUR"


@pytest.mark.parametrize("title", ["", "  ", "x" * 201, "a\0b"])
def test_a_title_that_says_nothing_is_refused(logo, title):
    with pytest.raises(RuleBroken, match="bad_title"):
        logo.draft(title=title)
