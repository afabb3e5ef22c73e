import pytest

from marketplace.contracts.accept import accept
from marketplace.contracts.change_limit import change_limit
from marketplace.contracts.change_rate import change_rate
from marketplace.contracts.decline import decline
from marketplace.contracts.end import end
from marketplace.contracts.offer import Offer, offer
from marketplace.contracts.pause import pause
from marketplace.contracts.queries import closed_of, contract_of, contracts_of, terms_of
from marketplace.contracts.resume import resume
from marketplace.errors import Conflict, NotAllowed, NotFound, RuleBroken
from tests.builders import an_id, unix
from workdiary.money import Money

NOW = unix("2026-11-18T10:00:00Z")  # a Wednesday
THIS_WEEK, NEXT_WEEK = unix("2026-11-16T00:00:00Z"), unix("2026-11-23T00:00:00Z")


def offered(market, **facts):
    known = {"title": "Newsletter", "rate": Money(5000, "USD"), "limit_s": 3600}
    return offer(
        Offer(**(known | facts)), market.jonas, contract_id=an_id(), actor=market.maya, now_s=NOW
    )


def test_an_offer_becomes_a_contract_from_the_second_it_is_accepted(market):
    contract = accept(offered(market).pk, actor=market.jonas, now_s=NOW + 5)
    assert (contract.state, contract.starts_s) == ("active", NOW + 5)
    terms = terms_of(contract_of(market.jonas, contract.pk), now_s=NOW + 5)
    assert (terms.rate, terms.weekly_limit_s) == (Money(5000, "USD"), 3600)
    assert (terms.client_name, terms.freelancer_name) == ("Northwind Ltd", "Jonas")


def test_an_offer_can_be_declined_once(market):
    contract = offered(market)
    assert decline(contract.pk, actor=market.jonas, now_s=NOW).state == "declined"
    with pytest.raises(Conflict, match="step_not_allowed"):
        accept(contract.pk, actor=market.jonas, now_s=NOW)


def test_nobody_accepts_for_another(market):
    contract = offered(market)
    with pytest.raises(NotFound):
        accept(contract.pk, actor=market.andris, now_s=NOW)
    with pytest.raises(NotAllowed):
        accept(contract.pk, actor=market.maya, now_s=NOW)


@pytest.mark.parametrize("minor", [299, 1_000_001])
def test_a_rate_outside_its_bounds_is_refused(market, minor):
    with pytest.raises(RuleBroken, match="bad_rate"):
        offered(market, rate=Money(minor, "USD"))


@pytest.mark.parametrize("limit_s", [-60, 59, 604_860])
def test_a_limit_is_whole_minutes_of_a_week(market, limit_s):
    with pytest.raises(RuleBroken, match="bad_limit"):
        offered(market, limit_s=limit_s)


def test_a_contract_may_say_the_longest_time_without_input(market):
    contract = accept(offered(market, away_max_s=180).pk, actor=market.jonas, now_s=NOW)
    assert terms_of(contract_of(market.jonas, contract.pk), now_s=NOW).away_max_s == 180
    with pytest.raises(RuleBroken, match="bad_away"):
        offered(market, away_max_s=200)


def test_pauses_are_the_seconds_that_pay_nothing(market):
    pk = market.contract.pk
    pause(pk, actor=market.maya, now_s=NOW)
    resume(pk, actor=market.maya, now_s=NOW + 60)
    end(pk, actor=market.andris, now_s=NOW + 600)
    spans = [(span.starts_s, span.ends_s) for span in closed_of(market.contract)]
    assert spans == [(None, market.contract.starts_s), (NOW, NOW + 60), (NOW + 600, None)]


def test_the_freelancer_does_not_pause(market):
    with pytest.raises(NotAllowed):
        pause(market.contract.pk, actor=market.andris, now_s=NOW)


def test_only_the_client_raises_and_only_the_freelancer_lowers(market):
    pk = market.contract.pk
    with pytest.raises(NotAllowed):
        change_rate(pk, Money(4300, "USD"), actor=market.andris, now_s=NOW)
    change_rate(pk, Money(4300, "USD"), actor=market.maya, now_s=NOW)
    with pytest.raises(NotAllowed):
        change_rate(pk, Money(4000, "USD"), actor=market.maya, now_s=NOW + 1)
    change_rate(pk, Money(4000, "USD"), actor=market.andris, now_s=NOW + 1)
    found = contract_of(market.andris, pk)
    rates = [terms_of(found, now_s=at).rate.minor for at in (NOW - 1, NOW, NOW + 1)]
    assert rates == [4200, 4300, 4000]


@pytest.mark.parametrize(
    ("limit_s", "from_week_s"),
    [(35 * 3600, THIS_WEEK), (None, THIS_WEEK), (20 * 3600, NEXT_WEEK), (0, NEXT_WEEK)],
)
def test_a_raise_counts_at_once_and_a_decrease_from_next_monday(market, limit_s, from_week_s):
    limit = change_limit(market.contract.pk, limit_s, actor=market.maya, now_s=NOW)
    assert limit.from_week_s == from_week_s


def test_each_sees_their_own_contracts(market, django_assert_num_queries):
    with django_assert_num_queries(3):
        assert {c.pk for c in contracts_of(market.andris)} == {market.contract.pk, market.logo.pk}
    assert len(contracts_of(market.maya)) == 2
    assert contracts_of(market.jonas) == []
    assert len(contracts_of(market.vera)) == 2
