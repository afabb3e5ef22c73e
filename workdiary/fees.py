"""20, 10, 5 % in tiers as data; the sum over a lifetime; refunds last in, first out; client's fee. Pure."""

from collections.abc import Mapping, Sequence

from workdiary.money import half_up

Schedule = Sequence[tuple[int | None, int]]
"""(up to, minor units, None for no end; percent), ascending."""

SCHEDULES: Mapping[str, Schedule] = {
    "USD": ((500_00, 20), (10_000_00, 10), (None, 5)),
    "EUR": ((500_00, 20), (10_000_00, 10), (None, 5)),
    "GBP": ((500_00, 20), (10_000_00, 10), (None, 5)),
    "JPY": ((75_000, 20), (1_500_000, 10), (None, 5)),
    "KWD": ((150_000, 20), (3_000_000, 10), (None, 5)),
}
CLIENT_FEE_PERCENT = 3


def read_schedule(text: str) -> Schedule:
    """A schedule from its text, "50000:20 1000000:10 *:5"; () for "". ValueError for no schedule.

    Ceilings ascend and the last is "*", no end; percents are whole, 0..100.
    """
    if not text:
        return ()
    pairs = [step.split(":") for step in text.split(" ")]
    if any(len(pair) != 2 or not pair[1].isascii() or not pair[1].isdigit() for pair in pairs):
        raise ValueError(text)
    *tops, last = [ceiling for ceiling, _ in pairs]
    ceilings = [int(top) for top in tops if top.isascii() and top.isdigit()]
    percents = [int(percent) for _, percent in pairs]
    rises = all(low < high for low, high in zip([0, *ceilings], ceilings, strict=False))
    if last != "*" or len(ceilings) != len(tops) or not rises or max(percents) > 100:
        raise ValueError(text)
    return tuple(zip([*ceilings, None], percents, strict=True))


def spell_schedule(schedule: Schedule) -> str:
    """The text that `read_schedule` reads."""
    return " ".join(f"{'*' if top is None else top}:{percent}" for top, percent in schedule)


def fee_on_all(lifetime_minor: int, schedule: Schedule) -> int:
    """F(x): the fee on everything ever billed between two people, minor units, half up once."""
    percents, floor_minor = 0, 0
    for ceiling_minor, percent in schedule:
        top_minor = lifetime_minor if ceiling_minor is None else min(lifetime_minor, ceiling_minor)
        percents += max(0, top_minor - floor_minor) * percent
        floor_minor = top_minor
    return half_up(percents, 100)


def fee(*, billed_minor: int, lifetime_minor: int, schedule: Schedule) -> int:
    """The fee on a new bill: F(L + a) - F(L). A refund is `-billed_minor`: last in, first out."""
    return fee_on_all(lifetime_minor + billed_minor, schedule) - fee_on_all(
        lifetime_minor, schedule
    )


def client_fee(gross_minor: int) -> int:
    """The client's processing fee on a charge, 3 %, half up."""
    return half_up(gross_minor * CLIENT_FEE_PERCENT, 100)
