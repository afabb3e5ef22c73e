"""The fee in tiers: published examples, and that no order of bills can move the sum."""

import pytest
from hypothesis import given
from hypothesis.strategies import integers, lists

from workdiary.fees import SCHEDULES, client_fee, fee, fee_on_all, read_schedule

USD = SCHEDULES["USD"]


@pytest.mark.parametrize(
    ("lifetime_minor", "billed_minor", "fee_minor"),
    [
        (0, 1, 0), (0, 3, 1), (0, 49_999, 10_000), (0, 50_000, 10_000), (0, 50_004, 10_000),
        (0, 50_005, 10_001), (0, 60_000, 11_000), (45_000, 10_000, 1_500), (49_999, 2, 0),
        (50_000, 5, 1), (990_000, 30_000, 2_000), (999_999, 2, 0), (999_999, 20, 1),
        (1_000_000, 10, 1), (1_000_000, 10_000, 500), (0, 1_000_000, 105_000),
        (0, 1_000_001, 105_000), (0, 1_200_000, 115_000), (40_000, 1_000_000, 99_000),
        (0, 126_000, 17_600),
    ],
)  # fmt: skip
def test_the_published_examples_hold(lifetime_minor, billed_minor, fee_minor):
    taken = fee(billed_minor=billed_minor, lifetime_minor=lifetime_minor, schedule=USD)
    assert taken == fee_minor


@pytest.mark.parametrize(
    ("lifetime_minor", "refund_minor", "back_minor"),
    [
        (126_000, 6_000, 600), (126_000, 100_000, 12_400), (55_000, 10_000, 1_500),
        (1_010_000, 30_000, 2_500), (60_000, 60_000, 11_000),
    ],
)  # fmt: skip
def test_a_refund_gives_back_the_last_tier_first(lifetime_minor, refund_minor, back_minor):
    back = fee(billed_minor=-refund_minor, lifetime_minor=lifetime_minor, schedule=USD)
    assert back == -back_minor


@given(bills=lists(integers(1, 2_000_000), max_size=40))
def test_fees_of_a_pair_never_drift(bills):
    lifetime, taken = 0, 0
    for billed in bills:
        taken += fee(billed_minor=billed, lifetime_minor=lifetime, schedule=USD)
        lifetime += billed
    assert taken == fee_on_all(lifetime, USD)


def test_ten_thousand_bills_of_three_cents_cost_sixty_dollars():
    taken = sum(fee(billed_minor=3, lifetime_minor=3 * n, schedule=USD) for n in range(10_000))
    assert taken == 6_000


def test_edge_48_a_fee_on_a_million_million_minor_units_is_exact():
    whole = fee_on_all(10**12, USD)
    assert whole == 10_000 + 95_000 + (10**12 - 10**6) // 20
    last = fee(billed_minor=10**12 - 7, lifetime_minor=7, schedule=USD)
    assert last == whole - fee_on_all(7, USD)


@pytest.mark.parametrize(("gross_minor", "fee_minor"), [(126_000, 3_780), (16, 0), (17, 1)])
def test_the_client_pays_three_percent_half_up(gross_minor, fee_minor):
    assert client_fee(gross_minor) == fee_minor


def test_a_schedule_of_its_own_is_read_from_its_text():
    assert read_schedule("50000:20 1000000:10 *:5") == SCHEDULES["USD"]
    assert (read_schedule("*:8"), read_schedule("")) == (((None, 8),), ())


@pytest.mark.parametrize(
    "text", ["50000:20", "*", "*:101", "*:-1", "*:1.5", "5:1 5:2 *:3", "x:1 *:2", "0:5 *:1", "*:٥"]
)
def test_what_is_no_schedule_is_refused(text):
    with pytest.raises(ValueError):
        read_schedule(text)
