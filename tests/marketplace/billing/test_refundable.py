"""Refunds of what is no week: a bonus, an expense, a milestone; each at both ends of its security."""

import pytest
from django.db import DatabaseError, transaction

from marketplace.billing.audit import audit
from marketplace.billing.correct import answer_refund, ask_refund, give_refund
from marketplace.errors import Conflict, NotAllowed, NotFound, RuleBroken
from marketplace.escrow.milestone_models import Milestone
from marketplace.escrow.models import Extra, GivenBack
from marketplace.fees.fix import Bill, fix
from marketplace.fees.models import Pair
from marketplace.ledger.accounts import Account
from marketplace.ledger.entry import Entry, Key, Transfer
from marketplace.ledger.post import post
from marketplace.review.models import Refund
from tests.builders import an_id, unix
from tests.marketplace.billing.disputes import POLICY
from tests.marketplace.billing.test_pay_extra import NOON, bonus, claimed, expense_paid
from tests.marketplace.diaries import a_card
from tests.marketplace.escrow.fixed_price import DAY, a_fixed_price, is_sound
from tests.marketplace.test_tasks import in_the_books, run_to
from workdiary.money import Money

RELEASED = "2026-11-30T12:00:00Z"
LATER = unix(RELEASED) + 60


def given(market, source, minor, *, of="extra", now_s=LATER, **facts):
    known = {"id": an_id(), "text": "Too much.", "actor": market.andris, "policy": POLICY}
    return give_refund(source.pk, Money(minor, "USD"), of=of, now_s=now_s, **(known | facts))


@pytest.fixture
def paid(market):
    """A bonus of 100.00 to a pair that has billed 1,260.00."""
    a_card(market.northwind)
    pair = (market.andris.pk, market.northwind.pk)
    with transaction.atomic():
        fix([Bill(*pair, Money(126_000, "USD"))], schedules=POLICY.schedules)
    market.bonus = bonus(market)
    return market


def test_a_bonus_is_refunded_out_of_security_and_the_rest_released(paid):
    given(paid, paid.bonus, 6_000, now_s=NOON)
    books = in_the_books()
    assert (books["pending"], books["fee_held"], books["client_fee_held"]) == (3_600, 400, 120)
    assert (books["client_balance"], Pair.objects.get().lifetime_minor) == (6_180, 130_000)
    run_to(RELEASED)
    assert (in_the_books()["available"], in_the_books()["income.fee"]) == (3_600, 400)


def test_a_bonus_is_refunded_after_its_release_twice_and_never_more(paid):
    run_to(RELEASED)
    id = an_id()
    given(paid, paid.bonus, 6_000, id=id)
    given(paid, paid.bonus, 6_000, id=id)
    with pytest.raises(RuleBroken, match="above_billed"):
        given(paid, paid.bonus, 4_001)
    with pytest.raises(RuleBroken, match="id_reused"):
        given(paid, paid.bonus, 4_000, id=id)
    given(paid, paid.bonus, 4_000)
    assert in_the_books() == {"processor": -10_300, "client_balance": 10_300}
    assert [row.after_minor for row in GivenBack.objects.order_by("number")] == [4_000, 0]


def test_all_of_a_bonus_in_security_leaves_nothing_to_release(paid):
    given(paid, paid.bonus, 10_000, now_s=NOON)
    run_to(RELEASED)
    assert in_the_books() == {"processor": -10_300, "client_balance": 10_300}
    assert Extra.objects.get().state == "released"


def test_a_bonus_over_a_tier_gives_back_last_in_first_out(market):
    a_card(market.northwind)
    first = bonus(market, 60_000)
    assert first.fee_minor == 11_000
    given(market, first, 20_000, now_s=NOON)
    row = GivenBack.objects.get()
    assert (row.fee_minor, row.own_fee_minor) == (3_000, 3_000), "100 at 10 %, 100 at 20 %"
    assert audit(policy=POLICY) == []


def test_an_expense_goes_back_without_any_fee(market):
    a_card(market.northwind)
    expense = expense_paid(claimed(market).id, actor=market.maya)
    given(market, expense, 150, now_s=NOON)
    run_to(RELEASED)
    given(market, expense, 8_000)
    assert in_the_books() == {"processor": -8_150, "client_balance": 8_150}
    assert not Pair.objects.exists()
    assert audit(policy=POLICY) == []


@pytest.mark.parametrize("days", [0, 6])
def test_an_accepted_milestone_in_security_and_released(market, days):
    a_card(market.northwind)
    logo = a_fixed_price(market)
    design = logo.accept(logo.funded(), 60_000)
    logo.later(days)
    give = {"of": "milestone", "now_s": logo.now_s}
    given(market, design, 20_000, **give)
    with pytest.raises(RuleBroken, match="above_billed"):
        given(market, design, 40_001, **give)
    logo.later(6)
    books = in_the_books()
    assert (books["available"], books["income.fee"], books["income.client_fee"]) == (
        32_000, 8_000, 1_200,
    )  # fmt: skip
    assert (books["client_balance"], Pair.objects.get().lifetime_minor) == (20_600, 40_000)
    assert Milestone.objects.get(pk=design.pk).state == "released"
    assert is_sound()


def test_without_cover_it_is_refused_and_nothing_moves(paid):
    run_to(RELEASED)
    with transaction.atomic():
        sides = Account("available", str(paid.andris.pk), "USD"), Account("bank", "", "USD")
        post([Entry(Key("payout", "x", "asked"), (Transfer(*sides, 8_999),))], at_s=LATER)
    before = in_the_books()
    with pytest.raises(RuleBroken, match="not_enough"):
        given(paid, paid.bonus, 100)
    assert in_the_books() == before
    assert (GivenBack.objects.count(), Pair.objects.get().lifetime_minor) == (0, 136_000)


def test_what_is_not_paid_is_not_refunded(market):
    a_card(market.northwind)
    with pytest.raises(Conflict, match="not_collected"):
        given(market, claimed(market), 5)
    logo = a_fixed_price(market)
    with pytest.raises(Conflict, match="not_collected"):
        given(market, logo.funded(), 5, of="milestone")
    with pytest.raises(NotFound):
        given(market, logo.contract, 5, of="wish")


def test_who_may_and_until_when(paid):
    with pytest.raises(NotAllowed):
        given(paid, paid.bonus, 5, actor=paid.maya)
    with pytest.raises(NotFound):
        given(paid, paid.bonus, 5, actor=paid.jonas)
    with pytest.raises(Conflict, match="too_late"):
        given(paid, paid.bonus, 5, now_s=NOON + 180 * DAY)


def test_the_client_asks_and_the_freelancer_agrees_or_is_silent(paid):
    run_to(RELEASED)

    def asked():
        return ask_refund(
            paid.bonus.pk, Money(1_000, "USD"), of="extra", id=an_id(), text="Half?",
            actor=paid.maya, now_s=LATER, policy=POLICY,
        )  # fmt: skip

    answer_refund(asked().id, gives=True, actor=paid.andris, now_s=LATER, policy=POLICY)
    assert in_the_books()["client_balance"] == 1_030
    silent = asked()
    run_to("2026-12-08T00:00:00Z")
    assert Refund.objects.get(id=silent.id).state == "declined"


def test_the_database_itself_refuses_the_same_money_twice(paid):
    given(paid, paid.bonus, 6_000, now_s=NOON)
    [row] = GivenBack.objects.values()
    for number, before in ((2, 10_000), (1, 10_000), (2, 4_001), (3, 4_000)):
        with pytest.raises(DatabaseError), transaction.atomic():
            GivenBack.objects.create(
                **(row | {"id": an_id(), "number": number, "before_minor": before,
                          "gross_minor": 1, "after_minor": before - 1})
            )  # fmt: skip
