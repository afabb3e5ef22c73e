"""Sentences of the Week window: where a week stands, what to look at, what its columns hold."""

from collections.abc import Mapping, Sequence
from datetime import UTC, tzinfo

from tracker.language import Counted, Sentences, mark, plural, tr
from tracker.ui.shown import (
    date,
    duration,
    money,
    people_text,
    short_day,
    time_of_day,
    total,
    weekday_of,
)
from tracker.ui.told_doors import ToldWeek
from workdiary.money import Money
from workdiary.week import BillingWeek

WEEK: Mapping[str, str] = Sentences(
    {
        "title": "Week, {week}",
        "previous": "Previous week",
        "this": "This week",
        "next": "Next week",
        "all": "All contracts",
        "contract": "Contract",
        "send": "Approve and send",
        "send_count": "Approve and send {count}",
        "sheet": "Timesheet",
        "sheet_name": "Timesheet, a row per day and a column per kind of time",
        "cut": "Cut to whole minutes; money uses exact seconds.",
        "checks": "Before the week closes",
        "protection": "Protection",
        "protection_name": "Protection of each segment, Enter opens it in the diary",
        "show_all": "Show all {count}",
        "show_open": "Show only what is not protected",
        "all_protected": "All time of this week is protected.",
        "no_time": "No time in this week.",
        "nothing": "Nothing to look at. The week can close as it is.",
        "locked_nothing": "Locked. Nothing of this week changes any more.",
        "mend": "Can be mended",
        "closed": "Nothing can be done about it here",
        "keys": "Alt+Left and Alt+Right change the week   Enter opens   Ctrl+Enter approves and sends",
        "local": "As this computer knows it. The marketplace has not told its figures yet.",
        "differs": "The marketplace has {told}, this computer {local}: the rest is not sent yet, or was "
        "recorded on another computer.",
        "equal": "The marketplace has the same {told}.",
    }
)
SIGNED: Mapping[str, str] = Sentences(
    {
        "save": "Save signed week",
        "one_contract": "Choose one contract first: each has a signed week of its own.",
        "not_ready": "The diary is still being opened. Try again in a moment.",
        "fetching": "The signed week is fetched and checked.",
        "saved": "Saved as {file}. Anybody can check it with “fairhour verify”.",
        "not_saved": "The signed week could not be saved. Nothing was written.",
    }
)
COLUMNS: Mapping[str, str] = Sentences(
    {
        "tracked": "Tracked",
        "manual": "Manual",
        "over_limit": "Not paid",
        "late": "Late",
        "parked": "Under check",
        "removed": "Removed",
        "total": "Total",
    }
)
ROWS: Mapping[str, str] = Sentences({"week": "Week", "money": "To pay"})
SEGMENT_COLUMNS = mark(("Memo", "State", "Protection", "Still open"))
STEPS: Mapping[str, str] = Sentences(
    {
        "work": "Work",
        "check": "Your check",
        "review": "Client check",
        "security": "Security",
        "free": "Free",
    }
)
# What to look at: one thing, several, and what its button does.
CHECKS: Mapping[str, tuple[Counted, str]] = mark(
    {
        "refused": (Counted("{n} segment was refused", "{n} segments were refused"), "Look"),
        "parked": (Counted("{n} segment is under check", "{n} segments are under check"), "Look"),
        "not_approved": (
            Counted("{n} segment is not approved", "{n} segments are not approved"),
            "Approve",
        ),
        "no_memo": (Counted("{n} segment has no memo", "{n} segments have no memo"), "Write memo"),
        "no_label": (
            Counted("{n} segment has no label", "{n} segments have no label"),
            "Choose label",
        ),
        "over_limit": (
            Counted(
                "{n} segment is over the limit and not paid",
                "{n} segments are over the limit and not paid",
            ),
            "Look",
        ),
        "manual_no_reason": (
            Counted("{n} manual segment says no reason", "{n} manual segments say no reason"),
            "Look",
        ),
        "quiet": (
            Counted(
                "{n} segment has low activity and no note",
                "{n} segments have low activity and no note",
            ),
            "Look",
        ),
        "removed": (Counted("{n} segment is removed", "{n} segments are removed"), "Look"),
    }
)
STATES: Mapping[str, str] = Sentences(
    {
        "recording": "Recording",
        "held": "Not sent",
        "approved": "To send",
        "sent": "Sending",
        "receipted": "Sent",
        "parked": "Under check",
        "refused": "Refused",
        "late": "Late",
        "billed": "Billed",
        "released": "Paid",
        "removed": "Removed",
    }
)


def check_line(code: str, count: int, seconds: int) -> str:
    """`3 segments have no memo, 0:30`."""
    return tr("{what}, {time}", what=CHECKS[code][0].said(count), time=total(seconds))


def checks_head(count: int) -> str:
    """How many things there are to look at."""
    if not count:
        return WEEK["checks"]
    return plural("{n} thing to look at", "{n} things to look at", count)


def week_span(week: BillingWeek) -> str:
    """`16 – 22 November` by UTC, as it is billed."""
    return f"{date(week.starts_s, UTC)} – {date(week.ends_s - 1, UTC)}"


def instant(at_s: int, zone: tzinfo | None) -> str:
    """`Mon 23 Nov, 12:00 UTC (14:00 your time)`."""
    here, there = time_of_day(at_s, zone), time_of_day(at_s, UTC)
    day = short_day(at_s, UTC)
    if short_day(at_s, zone) != day:
        return tr(
            "{day}, {there} UTC ({weekday} {here} your time)",
            day=day,
            there=there,
            weekday=weekday_of(at_s, zone),
            here=here,
        )
    return tr("{day}, {there} UTC", day=day, there=there) + (
        tr(" ({here} your time)", here=here) if here != there else ""
    )


def stage_of(week: BillingWeek, now_s: int, told: Sequence[ToldWeek]) -> str:
    """The step the week stands at, by the marketplace's word, else by the clock."""
    states = {each.state for each in told}
    for state, stage in (("open", "review"), ("paid", "review"), ("accepted", "security")):
        if state in states:
            return stage
    if "released" in states:
        return "free"
    if now_s < week.ends_s:
        return "work"
    if now_s < week.lock_s:
        return "check"
    if now_s < week.review_ends_s:
        return "review"
    return "security" if now_s < week.release_s else "free"


def state_line(
    week: BillingWeek, now_s: int, told: Sequence[ToldWeek], client: str, zone: tzinfo | None
) -> str:
    """One sentence on where the week stands and when that ends."""
    who = people_text(client) or tr("your clients")
    stage = stage_of(week, now_s, told)
    if stage in ("work", "check"):
        until = instant(week.lock_s, zone)
        if stage == "work":
            return tr("Open. You can change it until {until}.", until=until)
        return tr(
            "Open. You can change it until {until}, {length} left.",
            until=until,
            length=duration(week.lock_s - now_s),
        )
    if any(each.state == "open" for each in told):
        return tr("Payment failed or not collected yet. Protected time is paid in any case.")
    if not told:
        return tr(
            "Locked since {when}. Nothing in it can be changed.",
            when=instant(week.lock_s, zone),
        )
    if stage == "review":
        return tr(
            "With {who} until {until}. {money} charged.",
            who=who,
            until=instant(week.review_ends_s - 1, zone),
            money=money(sum_of(told)),
        )
    if stage == "security":
        return tr("Accepted. Free on {when}.", when=instant(week.release_s, zone))
    return tr("Free since {day}.", day=short_day(week.release_s, UTC))


def trouble_lines(told: Sequence[ToldWeek]) -> list[str]:
    """Disputes and questions, each with what it means for the money."""
    lines = []
    for each in told:
        if each.disputed_s:
            rest = Money(each.gross.minor - each.frozen.minor, each.gross.currency)
            lines.append(
                tr(
                    "{time} disputed, {frozen} frozen. {rest} goes on.",
                    time=total(each.disputed_s),
                    frozen=money(each.frozen),
                    rest=money(rest),
                )
            )
    questions = sum(each.questions for each in told)
    if questions:
        lines.append(
            plural(
                "{n} question. No money is affected.",
                "{n} questions. No money is affected.",
                questions,
            )
        )
    return lines


def sum_of(told: Sequence[ToldWeek]) -> Money:
    """What they come to in the first one's currency."""
    currency = told[0].gross.currency
    return Money(sum(e.gross.minor for e in told if e.gross.currency == currency), currency)


def told_line(told: Sequence[ToldWeek], local_s: int) -> str:
    """Do the two agree? Both figures where they do not."""
    if not told:
        return WEEK["local"]
    told_s = sum(each.seconds for each in told)
    if told_s == local_s:
        return WEEK["equal"].format(told=total(told_s))
    return WEEK["differs"].format(told=total(told_s), local=total(local_s))


# The dialog that adds time by hand to a day of the diary.
MORE: Mapping[str, str] = Sentences(
    {
        "button": "More",
        "name": "More that can be done with what is chosen",
        "move": "Move to another contract",
        "blur": "Blur the pictures, or show them again",
        "box": "Hide a box of the picture",
        "is_there": "This time is on that contract already.",
        "no_other": "There is no other contract to move to.",
        "moved": "Moved {what} to {contract}",
        "blurred": "Blurred",
        "no_picture": "There is no picture to cover.",
    }
)

MANUAL: Mapping[str, str] = Sentences(
    {
        "title": "Add manual time",
        "contract": "Contract",
        "from": "From",
        "from_hint": "14:00",
        "to": "To",
        "to_hint": "14:30",
        "memo": "Memo",
        "memo_hint": "What did you work on? Your client sees this.",
        "why": "Reason",
        "add": "Add",
        "cancel": "Cancel",
        "never": "Manual time is never protected.",
        "write": "Write both times as 14:30.",
        "overlaps": "Overlaps {span} on {contract}.",
        "over": "Goes {length} over the limit; that is not paid.",
        "added": "Added {length}",
    }
)
