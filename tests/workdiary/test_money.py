"""Money: what a line costs, how it is spelled, what is refused."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis.strategies import integers, sampled_from

from workdiary.errors import BadMoney, CurrencyMismatch
from workdiary.money import EXPONENTS, Money, line, parse, spell


@pytest.mark.parametrize(
    ("rate", "seconds", "minor"),
    [
        (Money(4200, "USD"), 8717, 10170),  # 101.698333...
        (Money(2010, "USD"), 900, 503),  # exactly 5.025: half goes up
        (Money(3225, "USD"), 1800, 1613),  # exactly 16.125
        (Money(2222, "USD"), 3600, 2222),  # six rounded segments would give 2220
        (Money(3333, "JPY"), 8717, 8070),  # 8070.489...
        (Money(3333, "JPY"), 1800, 1667),  # exactly 1666.5
        (Money(12345, "KWD"), 8717, 29892),  # 29.892045...
        (Money(12345, "KWD"), 1800, 6173),  # exactly 6.1725
        (Money(4500, "USD"), 44407, 55509),  # 555.0875
        (Money(1_000_000, "USD"), 604_800, 168_000_000),
    ],
)
def test_a_line_is_rounded_half_up_once(rate, seconds, minor):
    assert line(rate, seconds) == Money(minor, rate.currency)


@given(integers(1, 10**12), integers(0, 604_800))
def test_a_line_is_never_half_a_minor_unit_off(rate_minor, seconds):
    exact = Fraction(rate_minor * seconds, 3600)
    assert abs(line(Money(rate_minor, "USD"), seconds).minor - exact) <= Fraction(1, 2)


@given(integers(-(10**12), 10**12), sampled_from(sorted(EXPONENTS)))
def test_what_is_spelled_is_read_back(minor, currency):
    money = Money(minor, currency)
    assert parse(spell(money), currency) == money


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("42", "USD"), ("42.0", "USD"), ("42.000", "USD"), ("1e3", "USD"), ("4,20", "USD"),
        ("+1.00", "USD"), ("٤٢.00", "USD"), (" 1.00", "USD"), ("", "USD"), ("1.00\n", "USD"),
        ("NaN", "USD"), ("Infinity", "USD"), ("4.2e1", "USD"), ("４２.00", "USD"), ("0x10", "JPY"),
        ("42.00", "JPY"), ("42.00", "KWD"), ("42.00", "XXX"), ("9999999999999.00", "USD"),
    ],
)  # fmt: skip
def test_an_amount_with_other_digits_is_refused(text, currency):
    with pytest.raises(BadMoney):
        parse(text, currency)


def test_two_currencies_never_meet_in_a_sum():
    with pytest.raises(CurrencyMismatch):
        Money(1, "USD") + Money(1, "EUR")
