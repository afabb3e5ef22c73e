import pytest

from marketplace.contracts.accept import accept
from marketplace.contracts.agree_fees import agree_fees
from marketplace.contracts.change_labels import change_labels
from marketplace.contracts.change_limit import change_limit
from marketplace.contracts.change_rate import change_rate
from marketplace.contracts.change_terms import change_terms
from marketplace.contracts.decline import decline
from marketplace.contracts.end import end
from marketplace.contracts.models import Contract
from marketplace.contracts.offer import Offer, offer
from marketplace.contracts.pause import pause
from marketplace.contracts.queries import (
    closed_of,
    contract_of,
    contracts_of,
    needs_label_at,
    terms_of,
)
from marketplace.contracts.resume import resume
from marketplace.errors import Conflict, NotAllowed, NotFound, RuleBroken
from marketplace.policy import Policy
from marketplace.trail.models import Act
from tests.builders import an_id, unix
from workdiary.money import Money

POLICY = Policy()
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


@pytest.mark.parametrize(
    ("minor", "currency"),
    [(299, "USD"), (1_000_001, "USD"), (-300, "USD"), (0, "USD"), (10**12, "USD"), (449, "JPY"),
     (899, "KWD")],
)  # fmt: skip
def test_a_rate_outside_its_bounds_is_refused(market, minor, currency):
    with pytest.raises(RuleBroken, match="bad_rate"):
        offered(market, rate=Money(minor, currency))


@pytest.mark.parametrize(("minor", "currency"), [(3_333, "JPY"), (12_345, "KWD"), (300, "USD")])
def test_a_rate_has_the_digits_of_its_currency(market, minor, currency):
    contract = offered(market, rate=Money(minor, currency))
    assert terms_of(contract, now_s=NOW).rate == Money(minor, currency)


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"pictures": "sharp"}, "bad_pictures"),
        ({"hidden_max_percent": 101}, "bad_hidden"),
        ({"retention_days": 0}, "bad_retention"),
        ({"labels": ("Design", "Design")}, "bad_labels"),
        ({"labels": (" ",)}, "bad_labels"),
        ({"needs_label": True}, "no_labels"),
    ],
)
def test_a_term_outside_its_bounds_is_refused_by_name(market, facts, code):
    with pytest.raises(RuleBroken, match=code):
        offered(market, **facts)
    assert Contract.objects.count() == 2


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
    limit = change_limit(market.contract.pk, limit_s, actor=market.maya, now_s=NOW, policy=POLICY)
    assert limit.from_week_s == from_week_s


def test_each_sees_their_own_contracts(market, django_assert_num_queries):
    with django_assert_num_queries(5):
        assert {c.pk for c in contracts_of(market.andris)} == {market.contract.pk, market.logo.pk}
    assert len(contracts_of(market.maya)) == 2
    assert contracts_of(market.jonas) == []
    assert len(contracts_of(market.vera)) == 2


def test_a_fixed_price_has_no_rate_and_takes_none(market):
    contract = market.contract
    Contract.objects.filter(pk=contract.pk).update(kind="fixed")
    with pytest.raises(RuleBroken, match="not_hourly"):
        change_rate(contract.pk, Money(4300, "USD"), actor=market.maya, now_s=NOW)
    with pytest.raises(RuleBroken, match="not_hourly"):
        change_limit(contract.pk, None, actor=market.maya, now_s=NOW, policy=POLICY)


def test_every_verb_leaves_who_did_it_and_when(market):
    pk = market.contract.pk
    pause(pk, actor=market.maya, now_s=NOW)
    resume(pk, actor=market.maya, now_s=NOW + 1)
    change_rate(pk, Money(4300, "USD"), actor=market.maya, now_s=NOW + 2)
    change_limit(pk, None, actor=market.maya, now_s=NOW + 3, policy=POLICY)
    change_terms(pk, {"takes_manual": True}, actor=market.maya, now_s=NOW + 4)
    change_labels(pk, ("Design",), actor=market.maya, now_s=NOW + 5)
    end(pk, actor=market.andris, now_s=NOW + 6)
    acts = Act.objects.filter(subject=f"contract {pk}").order_by("id")
    assert list(acts.values_list("verb", "at_s", "actor__name")) == [
        ("pause", NOW, "Maya"),
        ("resume", NOW + 1, "Maya"),
        ("raise_rate", NOW + 2, "Maya"),
        ("change_limit", NOW + 3, "Maya"),
        ("change_terms", NOW + 4, "Maya"),
        ("change_labels", NOW + 5, "Maya"),
        ("end", NOW + 6, "Andris Kalniņš"),
    ]


# --- the limit of the week before -------------------------------------------------------------

MONDAY = unix("2026-11-23T09:00:00Z")


def raised_for_last_week(market, limit_s, now_s=MONDAY):
    return change_limit(
        market.contract.pk,
        limit_s,
        actor=market.maya,
        now_s=now_s,
        policy=POLICY,
        for_last_week=True,
    )


def test_until_its_lock_the_client_may_raise_the_limit_of_the_week_before(market):
    assert raised_for_last_week(market, 35 * 3600).from_week_s == THIS_WEEK
    assert raised_for_last_week(market, None, NEXT_WEEK + 43_199).from_week_s == THIS_WEEK


def test_after_its_lock_a_week_keeps_its_limit(market):
    with pytest.raises(Conflict, match="week_locked"):
        raised_for_last_week(market, 35 * 3600, NEXT_WEEK + 43_200)


def test_the_limit_of_the_week_before_is_never_lowered(market):
    with pytest.raises(RuleBroken, match="only_a_raise"):
        raised_for_last_week(market, 20 * 3600)


# --- changed terms and fees -------------------------------------------------------------------


def test_earlier_time_is_judged_by_the_terms_that_held_then(market):
    pk = market.contract.pk
    change_labels(pk, ("Design", "Code"), actor=market.maya, now_s=NOW)
    changes = {"takes_manual": True, "needs_label": True, "pictures": "blurred"}
    change_terms(pk, changes, actor=market.maya, now_s=NOW)
    change_terms(pk, {"pictures": "off"}, actor=market.maya, now_s=NOW + 60)
    found = contract_of(market.maya, pk)
    seen = [
        (terms_of(found, now_s=at).takes_manual, terms_of(found, now_s=at).pictures)
        for at in (NOW - 1, NOW, NOW + 60)
    ]
    assert seen == [(False, "on"), (True, "blurred"), (True, "off")]
    assert [needs_label_at(found, at) for at in (NOW - 1, NOW)] == [False, True]


@pytest.mark.parametrize(
    "change", [{"takes_titles": True}, {"hidden_max_percent": 39}, {"retention_days": 91}]
)
def test_what_shows_more_of_the_freelancer_takes_a_new_offer(market, change):
    with pytest.raises(RuleBroken, match="needs_a_new_offer"):
        change_terms(market.contract.pk, change, actor=market.maya, now_s=NOW)


@pytest.mark.parametrize("change", [{}, {"rate": 1}, {"state": "ended"}])
def test_only_terms_are_changed(market, change):
    with pytest.raises(RuleBroken, match="unknown_term"):
        change_terms(market.contract.pk, change, actor=market.maya, now_s=NOW)


def test_only_staff_agree_another_schedule_and_only_before_it_runs(market):
    contract = offered(market)
    with pytest.raises(NotAllowed):
        agree_fees(contract.pk, "*:0", actor=market.maya, now_s=NOW)
    with pytest.raises(RuleBroken, match="bad_schedule"):
        agree_fees(contract.pk, "8 %", actor=market.vera, now_s=NOW)
    assert agree_fees(contract.pk, "*:8", actor=market.vera, now_s=NOW).fee_schedule == "*:8"
    with pytest.raises(Conflict):
        agree_fees(market.contract.pk, "*:8", actor=market.vera, now_s=NOW)
