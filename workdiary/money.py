"""Money in whole minor units of one currency; the one rounding rule. Pure."""

import re
from dataclasses import dataclass

from workdiary.errors import BadMoney, CurrencyMismatch

# ISO 4217 digits after the point. A currency that is not here cannot be used for contracts.
EXPONENTS = {"USD": 2, "EUR": 2, "GBP": 2, "JPY": 0, "KWD": 3}
MAX_MINOR = 10**12
_AMOUNT = re.compile(r"(-?)([0-9]{1,13})(?:\.([0-9]+))?")


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in whole minor units (cents of USD, yen of JPY)."""

    minor: int
    currency: str

    def __post_init__(self) -> None:
        if self.currency not in EXPONENTS:
            raise BadMoney(str(self.minor), self.currency)

    def __add__(self, other: "Money") -> "Money":
        return Money(self.minor + same_currency(self, other), self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.minor - same_currency(self, other), self.currency)

    def __neg__(self) -> "Money":
        return Money(-self.minor, self.currency)


def same_currency(left: Money, right: Money) -> int:
    """The minor units of `right`; CurrencyMismatch if the two cannot be added."""
    if left.currency != right.currency:
        raise CurrencyMismatch(left.currency, right.currency)
    return right.minor


def half_up(numerator: int, denominator: int) -> int:
    """numerator / denominator for numerator >= 0, rounded half up, in integers only."""
    return (2 * numerator + denominator) // (2 * denominator)


def line(rate: Money, seconds: int) -> Money:
    """What `seconds` of work cost at `rate` an hour: exact, rounded half up once.

    >>> line(Money(4200, "USD"), 8717)
    Money(minor=10170, currency='USD')
    """
    return Money(half_up(rate.minor * seconds, 3600), rate.currency)


def spell(money: Money) -> str:
    """The amount as decimal text with the currency's digits: "42.00", "-0.05", "8070"."""
    digits = EXPONENTS[money.currency]
    sign, minor = "-" if money.minor < 0 else "", abs(money.minor)
    if not digits:
        return f"{sign}{minor}"
    return f"{sign}{minor // 10**digits}.{minor % 10**digits:0{digits}}"


def parse(text: str, currency: str) -> Money:
    """Read decimal text with exactly the currency's digits; BadMoney for anything else."""
    found = _AMOUNT.fullmatch(text)
    if currency not in EXPONENTS or not found:
        raise BadMoney(text, currency)
    sign, whole, rest = found[1], found[2], found[3] or ""
    if len(rest) != EXPONENTS[currency]:
        raise BadMoney(text, currency)
    minor = int(whole + rest)
    if minor > MAX_MINOR:
        raise BadMoney(text, currency)
    return Money(-minor if sign else minor, currency)
