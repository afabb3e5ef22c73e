"""Andris' week of 16 to 22 November beside his Monday, with what the marketplace told of it."""

from tests.builders import CONTRACT, OTHER_CONTRACT, terms, unix
from tests.tracker.ui import samples
from tracker.told import Figures, Pair, ToldMoney, Week
from workdiary.money import Money, line
from workdiary.week import DAY_S, WEEK_S, BillingWeek

WEEK = BillingWeek.of("2026-11-23")
BEFORE = BillingWeek.of("2026-11-16")
SAFARI, CART = "Checkout: fix Apple Pay sheet on Safari", "Cart totals: tax rounding tests"


def usd(minor):
    return Money(minor, "USD")


def a_week_diary(*, weeks=1):
    """Days of work before Monday, alike each week; the Monday of the other samples after them."""
    found = []
    for back in range(1, weeks + 1):
        for day, hours in enumerate((6, 5, 5, 7, 4)):
            starts_s = WEEK.starts_s - back * WEEK_S + day * DAY_S + 7 * 3600
            for slot in range(hours * 6):
                memo = SAFARI if slot % 18 < 11 else CART
                is_other = day == 2 and slot < 8
                found.append(
                    at(
                        starts_s + slot * 600,
                        "Logo: three directions" if is_other else memo,
                        contract_id=OTHER_CONTRACT if is_other else CONTRACT,
                        state="released" if back > 2 else "billed",
                    )
                )
    return samples.SampleDiary(
        samples.SampleSegments([*found, *samples.a_day()]),
        told_money=samples.SampleMoney(told(weeks)),
    )


def at(starts_s, memo, *, picture="editor", active="7777777777", **facts):
    made = samples.kept("8:00", memo, active, None, **facts)
    from dataclasses import replace

    from workdiary.snapshot import Snapshot

    shots = ()
    if picture:
        shots = (
            Snapshot(
                sha256=f"{picture}-{starts_s}",
                size_bytes=180_000,
                taken_s=starts_s + 200,
                screen=0,
                width_px=1440,
                height_px=900,
                is_one_colour=False,
            ),
        )
    segment = replace(
        made.segment,
        starts_s=starts_s,
        ends_s=starts_s + made.segment.seconds,
        minutes=samples.minutes_of(starts_s, active),
        snapshots=shots,
    )
    return replace(made, segment=segment)


def told(weeks=1):
    """Both contracts' invoices of last week, one of them with a dispute, and the four figures."""
    invoiced = []
    for back in range(1, weeks + 1):
        week = BillingWeek(WEEK.starts_s - back * WEEK_S)
        state = "paid" if back == 1 else "accepted" if back == 2 else "released"
        for contract_id, seconds, rate in ((CONTRACT, 92_400, 4200), (OTHER_CONTRACT, 4_800, 3500)):
            gross = line(usd(rate), seconds)
            is_disputed = back == 1 and contract_id == CONTRACT
            invoiced.append(
                Week(
                    contract_id=contract_id,
                    week_s=week.starts_s,
                    state=state,
                    seconds=seconds,
                    over_limit_s=0,
                    gross=gross,
                    fee=usd(gross.minor // 10),
                    disputed_s=4_200 if is_disputed else 0,
                    frozen=usd(4_900 if is_disputed else 0),
                    questions=2 if is_disputed else 0,
                )
            )
    return ToldMoney(
        told_s=unix("2026-11-23T12:20:00Z"),
        figures=(
            Figures(
                working=usd(18_900),
                with_client=usd(101_220),
                security=usd(98_910),
                free=usd(41_250),
            ),
        ),
        pairs=(Pair(client="Northwind Ltd", billed=usd(231_200)),),
        weeks=tuple(invoiced),
    )


def logo():
    return terms(id=OTHER_CONTRACT, title="Logo refresh", rate=usd(3500), weekly_limit_s=36_000)
