"""Sentences of the Week window: where a week stands, what to look at, what its columns hold."""

from collections.abc import Mapping, Sequence
from datetime import UTC, tzinfo

from tracker.ui.shown import duration, money, people_text, short_day, time_of_day, total
from tracker.ui.told_doors import ToldWeek
from workdiary.money import Money
from workdiary.week import BillingWeek

WEEK: Mapping[str, str] = {
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
SIGNED: Mapping[str, str] = {
    "save": "Save signed week",
    "one_contract": "Choose one contract first: each has a signed week of its own.",
    "not_ready": "The diary is still being opened. Try again in a moment.",
    "fetching": "The signed week is fetched and checked.",
    "saved": "Saved as {file}. Anybody can check it with “fairhour verify”.",
    "not_saved": "The signed week could not be saved. Nothing was written.",
}
COLUMNS: Mapping[str, str] = {
    "tracked": "Tracked",
    "manual": "Manual",
    "over_limit": "Not paid",
    "late": "Late",
    "parked": "Under check",
    "removed": "Removed",
    "total": "Total",
}
ROWS: Mapping[str, str] = {"week": "Week", "money": "To pay"}
SEGMENT_COLUMNS = ("Memo", "State", "Protection", "Still open")
STEPS: Mapping[str, str] = {
    "work": "Work",
    "check": "Your check",
    "review": "Client check",
    "security": "Security",
    "free": "Free",
}
# What to look at: one thing, several, and what its button does.
CHECKS: Mapping[str, tuple[str, str, str]] = {
    "refused": ("1 segment was refused", "{count} segments were refused", "Look"),
    "parked": ("1 segment is under check", "{count} segments are under check", "Look"),
    "not_approved": ("1 segment is not approved", "{count} segments are not approved", "Approve"),
    "no_memo": ("1 segment has no memo", "{count} segments have no memo", "Write memo"),
    "no_label": ("1 segment has no label", "{count} segments have no label", "Choose label"),
    "over_limit": (
        "1 segment is over the limit and not paid",
        "{count} segments are over the limit and not paid",
        "Look",
    ),
    "manual_no_reason": (
        "1 manual segment says no reason",
        "{count} manual segments say no reason",
        "Look",
    ),
    "quiet": (
        "1 segment has low activity and no note",
        "{count} segments have low activity and no note",
        "Look",
    ),
    "removed": ("1 segment is removed", "{count} segments are removed", "Look"),
}
STATES: Mapping[str, str] = {
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


def check_line(code: str, count: int, seconds: int) -> str:
    """`3 segments have no memo, 0:30`."""
    one, many, _ = CHECKS[code]
    words = one if count == 1 else many.format(count=count)
    return f"{words}, {total(seconds)}"


def checks_head(count: int) -> str:
    """How many things there are to look at."""
    if not count:
        return WEEK["checks"]
    return "1 thing to look at" if count == 1 else f"{count} things to look at"


def week_span(week: BillingWeek) -> str:
    """`16 – 22 November` by UTC, as it is billed."""
    first, last = short_day(week.starts_s, UTC), short_day(week.ends_s - 1, UTC)
    return f"{first[4:]} – {last[4:]}"


def instant(at_s: int, zone: tzinfo | None) -> str:
    """`Mon 23 Nov, 12:00 UTC (14:00 your time)`."""
    here, there = time_of_day(at_s, zone), time_of_day(at_s, UTC)
    day = short_day(at_s, UTC)
    if short_day(at_s, zone) != day:
        return f"{day}, {there} UTC ({short_day(at_s, zone)[:3]} {here} your time)"
    return f"{day}, {there} UTC" + (f" ({here} your time)" if here != there else "")


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
    who = people_text(client) or "your clients"
    stage = stage_of(week, now_s, told)
    if stage in ("work", "check"):
        left = f", {duration(week.lock_s - now_s)} left" if stage == "check" else ""
        return f"Open. You can change it until {instant(week.lock_s, zone)}{left}."
    if any(each.state == "open" for each in told):
        return "Payment failed or not collected yet. Protected time is paid in any case."
    if not told:
        return f"Locked since {instant(week.lock_s, zone)}. Nothing in it can be changed."
    if stage == "review":
        return (
            f"With {who} until {instant(week.review_ends_s - 1, zone)}. "
            f"{money(sum_of(told))} charged."
        )
    if stage == "security":
        return f"Accepted. Free on {instant(week.release_s, zone)}."
    return f"Free since {short_day(week.release_s, UTC)}."


def trouble_lines(told: Sequence[ToldWeek]) -> list[str]:
    """Disputes and questions, each with what it means for the money."""
    lines = []
    for each in told:
        if each.disputed_s:
            rest = Money(each.gross.minor - each.frozen.minor, each.gross.currency)
            lines.append(
                f"{total(each.disputed_s)} disputed, {money(each.frozen)} frozen. "
                f"{money(rest)} goes on."
            )
    questions = sum(each.questions for each in told)
    if questions:
        words = "1 question" if questions == 1 else f"{questions} questions"
        lines.append(f"{words}. No money is affected.")
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
MORE: Mapping[str, str] = {
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

MANUAL: Mapping[str, str] = {
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
    "added": "Added {length}",
}
