"""How many seconds of work the balance covers. Pure."""

from workdiary.fees import client_fee
from workdiary.money import Money, line


def covers_s(balance: Money, rate: Money, *, owed_minor: int = 0, most_s: int = 604_800) -> int:
    """The most whole seconds whose line and client's fee the balance pays, 0..most_s.

    `owed_minor` is what is already spoken for. The cost only grows with the seconds, so halving
    finds the edge.
    """
    free_minor = balance.minor - owed_minor
    low, high = 0, most_s
    while low < high:
        middle = (low + high + 1) // 2
        gross_minor = line(rate, middle).minor
        if gross_minor + client_fee(gross_minor) <= free_minor:
            low = middle
        else:
            high = middle - 1
    return low
