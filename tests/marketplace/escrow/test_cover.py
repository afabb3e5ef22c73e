from hypothesis import given
from hypothesis import strategies as st

from marketplace.escrow.cover import covers_s
from workdiary.fees import client_fee
from workdiary.money import Money, line

RATE = Money(4200, "USD")


def cost(rate, seconds):
    gross = line(rate, seconds).minor
    return gross + client_fee(gross)


def test_a_balance_of_two_hundred_covers_its_hours_with_the_clients_fee():
    seconds = covers_s(Money(20_000, "USD"), RATE)
    assert cost(RATE, seconds) <= 20_000 < cost(RATE, seconds + 1)


def test_no_balance_covers_no_paid_second():
    assert line(RATE, covers_s(Money(0, "USD"), RATE)).minor == 0


def test_what_is_spoken_for_covers_nothing():
    free = covers_s(Money(20_000, "USD"), RATE)
    assert covers_s(Money(20_000, "USD"), RATE, owed_minor=10_000) < free


def test_no_week_has_more_seconds_than_a_week():
    assert covers_s(Money(10**12, "USD"), RATE) == 604_800


@given(st.integers(0, 10**9), st.integers(100, 1_000_000))
def test_the_last_covered_second_is_paid_and_the_next_is_not(balance_minor, rate_minor):
    rate = Money(rate_minor, "USD")
    seconds = covers_s(Money(balance_minor, "USD"), rate)
    assert cost(rate, seconds) <= balance_minor
    assert seconds == 604_800 or cost(rate, seconds + 1) > balance_minor
