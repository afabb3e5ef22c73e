from dataclasses import replace

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from marketplace.errors import LedgerError
from marketplace.fees.fix import Bill, expect, fix
from marketplace.fees.models import Pair
from marketplace.fees.queries import all_lifetimes, expected_fee, lifetime_minor
from tests.marketplace.diaries import taken_back
from workdiary.fees import SCHEDULES, fee_on_all
from workdiary.money import Money


def bill(market, minor, *, freelancer=None, currency="USD"):
    return Bill((freelancer or market.andris).pk, market.northwind.pk, Money(minor, currency))


def fixed(*bills):
    with transaction.atomic():
        return fix(bills, schedules=SCHEDULES)


@pytest.mark.parametrize(
    ("before", "billed", "expected"),
    [
        (0, [1], [0]),
        (0, [3], [1]),
        (0, [60_000], [11_000]),
        (45_000, [10_000], [1_500]),
        (40_000, [1_000_000], [99_000]),
        (990_000, [30_000], [2_000]),
        (1_000_000, [10_000], [500]),
        (100_000, [26_664, 33_336], [2_666, 3_334]),
    ],
)
def test_the_published_vectors_hold_in_the_database(market, before, billed, expected):
    Pair.objects.create(
        freelancer=market.andris,
        company=market.northwind,
        currency="USD",
        lifetime_minor=before,
    )
    assert [fixed(bill(market, minor))[0] for minor in billed] == expected
    assert Pair.objects.get().lifetime_minor == before + sum(billed)


def test_bills_of_one_batch_follow_each_other_through_the_tiers(market):
    assert fixed(bill(market, 50_000), bill(market, 10_000)) == [10_000, 1_000]


def test_each_freelancer_and_currency_has_its_own_tiers(market):
    fees = fixed(
        bill(market, 50_000),
        bill(market, 10_000, freelancer=market.jonas),
        bill(market, 75_000, currency="JPY"),
    )
    assert fees == [10_000, 2_000, 15_000]


def test_what_is_expected_is_what_is_fixed_if_nothing_comes_between(market):
    bills = [bill(market, 50_000), bill(market, 10_000), bill(market, 7)]
    told = expect(bills, schedules=SCHEDULES)
    assert Pair.objects.count() == 0
    assert fixed(*bills) == told


def test_a_preview_tells_the_next_fee(market):
    fixed(bill(market, 50_000))
    facts = {
        "freelancer_id": market.andris.pk,
        "company_id": market.northwind.pk,
    }
    assert lifetime_minor(currency="USD", **facts) == 50_000
    gross = Money(10_000, "USD")
    assert expected_fee(gross=gross, schedule=SCHEDULES["USD"], **facts) == 1_000


def test_nothing_is_fixed_for_no_bills(market):
    assert fixed() == []


def test_a_fee_is_fixed_only_inside_a_transaction(transactional_db):
    with pytest.raises(LedgerError, match="no_transaction"):
        fix([], schedules=SCHEDULES)


@given(batches=st.lists(st.lists(st.integers(1, 400_000), min_size=1, max_size=4), max_size=6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
def test_however_it_is_cut_into_bills_a_pair_pays_the_fee_on_all(market, batches):
    with taken_back():
        taken = sum(sum(fixed(*(bill(market, minor) for minor in batch))) for batch in batches)
        total = sum(map(sum, batches))
        assert taken == fee_on_all(total, SCHEDULES["USD"])


def test_a_contract_with_its_own_schedule_counts_apart(market):
    flat = replace(bill(market, 60_000), schedule="*:8")
    with transaction.atomic():
        assert fix([flat, bill(market, 60_000)], schedules=SCHEDULES) == [4_800, 11_000]
    assert sorted(all_lifetimes().values()) == [60_000, 60_000]
