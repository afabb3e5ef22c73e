"""Sentences of the Earnings window."""

from collections.abc import Mapping
from datetime import tzinfo

from tracker.language import Sentences, mark, tr
from tracker.ui.shown import day_and_time, money, people_text, time_of_day
from tracker.ui.told_doors import ToldPair
from workdiary.fees import SCHEDULES
from workdiary.money import Money

EARNINGS: Mapping[str, str] = Sentences(
    {
        "title": "Earnings",
        "working": "Working",
        "with_client": "With client",
        "security": "Security",
        "free": "Free",
        "hidden": "Hidden",
        "by": "Group by",
        "since": "Period",
        "csv": "Save as CSV",
        "pdf": "Save as PDF",
        "saved": "Saved as {file}",
        "not_saved": "The file cannot be written.",
        "hours": "Time and money",
        "fees": "Fee",
        "strip": "The last 26 weeks",
        "strip_name": "Time per day over the last 26 weeks; the table by day has the figures",
        "bars_name": "Time by {by}; the table below has the figures",
        "table": "Time and money, Enter shows the segments behind a row",
        "cut": "Before the fee. Enter opens the segments behind a row.",
        "none": "No billable time in this period.",
        "no_label": "No label",
        "all": "All contracts",
        "of": "Contract",
        "views": "Views",
        "views_name": "Saved views of this report",
        "keep_view": "Save this view",
        "forget_view": "Forget this view",
        "behind": "Segments behind {head}",
        "behind_table": "Segments, Enter opens one in the diary",
        "behind_cut": "The last {shown} of {count}.",
        "no_memo": "No memo",
        "total": "Together",
        "not_told": "The marketplace has not told its figures yet. Yours are below.",
        "told": "By the marketplace, {at}. After the fee.",
    }
)
BY = mark(
    (
        ("Contract", "contract"),
        ("Client", "client"),
        ("Memo", "memo"),
        ("Label", "label"),
        ("Day", "day"),
        ("Week", "week"),
        ("Month", "month"),
        ("Weekday", "weekday"),
    )
)
SINCE = mark(
    (
        ("This week", "7"),
        ("4 weeks", "28"),
        ("26 weeks", "182"),
        ("This year", "year"),
        ("Last year", "last_year"),
        ("This tax year", "tax_year"),
        ("Last tax year", "last_tax_year"),
        ("All", "36500"),
    )
)
BEHIND_COLUMNS = mark(("Contract", "Memo", "Time", "Money", "State"))
COLUMNS = mark(("Time", "Money"))


def told_at(at_s: int, zone: tzinfo | None) -> str:
    """When the marketplace's figures were fetched."""
    if not at_s:
        return EARNINGS["not_told"]
    at = day_and_time(at_s, time_of_day(at_s, zone), zone)
    return EARNINGS["told"].format(at=at)


def fee_line(pair: ToldPair) -> str:
    """`$2,312.00 billed with Northwind. Fee now 10 %, 5 % from $10,000.00.`"""
    billed = pair.billed
    schedule = SCHEDULES[billed.currency]
    step = next(n for n, (top, _) in enumerate(schedule) if top is None or billed.minor < top)
    top, percent = schedule[step]
    if top is None:
        return tr(
            "{money} billed with {client}. Fee now {percent}\u00a0%, the lowest.",
            money=money(billed),
            client=people_text(pair.client),
            percent=percent,
        )
    return tr(
        "{money} billed with {client}. Fee now {percent}\u00a0%, {next}\u00a0% from {top}.",
        money=money(billed),
        client=people_text(pair.client),
        percent=percent,
        next=schedule[step + 1][1],
        top=money(Money(top, billed.currency)),
    )


def fee_place(pair: ToldPair) -> tuple[float, tuple[float, ...]]:
    """How far on the way to the last step, and where the steps lie."""
    tops = [top for top, _ in SCHEDULES[pair.billed.currency] if top is not None]
    return pair.billed.minor / tops[-1], tuple(top / tops[-1] for top in tops)
