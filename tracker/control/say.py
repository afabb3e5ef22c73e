"""Replies as text for a terminal: own zone, whole minutes cut down."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from workdiary.money import Money, spell

Facts = Mapping[str, Any]

SERVICES = {
    "toggl": "Toggl Track",
    "clockify": "Clockify",
    "harvest": "Harvest",
    "kimai": "Kimai",
}
STATES = {
    "starting": "Starting",
    "signed_out": "Sign in to start",
    "no_contract": "No hourly contract yet",
    "ready": "Ready",
    "recording": "Recording",
    "away": "Paused, no input",
    "back": "Back, not answered",
    "limit_reached": "Weekly limit reached",
    "unpaid": "Recording, not paid",
    "paused": "Paused by the client",
    "stopped_by_fault": "Stopped: the diary could not be written",
}


def hours(seconds: int) -> str:
    """H:MM, cut down, never rounded."""
    return f"{seconds // 3600}:{seconds // 60 % 60:02}"


def clock(seconds: int) -> str:
    """H:MM:SS."""
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def time_of_day(instant: str) -> str:
    """HH:MM in the user's own zone."""
    return datetime.fromisoformat(instant.replace("Z", "+00:00")).astimezone().strftime("%H:%M")


SEEN_BY = {"pictures": "Pictures", "counts": "Counts", "windows": "Windows"}


def plain(text: str) -> str:
    """A line written by a person, without what a terminal would obey."""
    return "".join(char if char.isprintable() else " " for char in text)


def status(facts: Facts) -> str:
    """State, contract, clock, today, week, held, not sent."""
    lines = [STATES.get(facts["state"], str(facts["state"]))]
    if facts["contract"] is not None:
        contract = facts["contract"]
        lines.append(f"  {plain(contract['title'])}, {plain(contract['client'])}")
    if facts["since"] is not None:
        lines.append(f"  {clock(facts['stretch_s'])} since {time_of_day(facts['since'])}")
    if facts["mode"] is not None:
        lines.append(f"  {facts['mode']['is'].capitalize()} until {_until(facts['mode'])}")
    if facts["memo"]:
        label = f"  [{plain(facts['label'])}]" if facts["label"] else ""
        lines.append(f"  {plain(facts['memo'])}{label}")
    limit = "" if facts["limit_s"] is None else f" of {hours(facts['limit_s'])}"
    lines.append(f"Today {hours(facts['today_s'])}, this week {hours(facts['week_s'])}{limit}")
    lines.append(f"Held {facts['held']}, not sent {hours(facts['not_sent_s'])}")
    if facts["away_source"]:
        lines.append(f"Away: {facts['away_source']}")
    lines += [_source(source) for source in facts["sources"] if source["of"] in SEEN_BY]
    lines += [problem["say"] for problem in facts["problems"]]
    return "\n".join(lines)


def _source(source: Facts) -> str:
    """By what it sees or counts, and the codes of what that cannot do; `docs/desktops.md`."""
    codes = [source["reason"]] if source["reason"] else source["limits"]
    rest = f" ({', '.join(codes)})" if codes else ""
    return f"{SEEN_BY[source['of']]}: {source['name']}{rest}"


def _until(mode: Facts) -> str:
    until = time_of_day(mode["until"])
    if mode["protected_to"] == mode["until"]:
        return until
    return f"{until}, not protected after {time_of_day(mode['protected_to'])}"


def today(facts: Facts) -> str:
    """Totals per contract."""
    lines = [f"{hours(one['seconds']):>6}  {plain(one['title'])}" for one in facts["contracts"]]
    return "\n".join([*lines, f"{hours(facts['seconds']):>6}  in all"])


def diary(facts: Facts) -> str:
    """One line a segment: time, length, level, state, memo, the end of its id."""
    return "\n".join(_segment(one) for one in facts["segments"]) or "No time on this day."


def _segment(one: Facts) -> str:
    span = f"{time_of_day(one['start'])}-{time_of_day(one['end'])}"
    level = "  -  " if one["level"] is None else f"{one['level']:>2}/10"
    kind = " manual" if one["kind"] == "manual" else f" {one['mode']}".rstrip()
    return (
        f"{span}  {clock(one['seconds'])}  {level}  {one['state']:<10}{kind}"
        f"  {plain(one['memo'])}  [{one['id'][-8:]}]"
    )


def approved(facts: Facts) -> str:
    """How many were approved."""
    return f"{facts['approved']} approved"


def removed(facts: Facts) -> str:
    """What was taken off."""
    return f"Removed, {clock(facts['removed_s'])} not billed. Undo: fairhour restore"


def hidden(facts: Facts) -> str:
    """What was covered."""
    return f"{facts['pictures']} blurred until you say: fairhour unhide"


def shown_again(facts: Facts) -> str:
    """What is seen as it was."""
    return f"{facts['pictures']} shown again"


def restored(facts: Facts) -> str:
    """What counts again."""
    return f"{clock(facts['restored_s'])} restored"


def added(facts: Facts) -> str:
    """What was entered by hand."""
    return f"{clock(facts['added_s'])} added as manual time. Never protected."


def recovery(facts: Facts) -> str:
    """The key to keep, or how many pictures an older one opened."""
    if "opened" in facts:
        return f"{facts['opened']} pictures open again."
    return (
        f"{facts['recovery_key']}\nKeep this line where only you find it: it opens your pictures."
    )


OUTBOX_STATES = {
    "waiting": "waits to be sent",
    "sending": "is being sent",
    "parked": "under check",
    "refused": "refused",
}


def outbox(facts: Facts) -> str:
    """One line an item; the reason after it."""
    if "file" in facts:
        return f"{facts['items_written']} written to {facts['file']}"
    if not facts["items"]:
        return "Nothing waits. All that was approved has its receipt."
    return "\n".join(_item_line(item) for item in facts["items"])


def exported(facts: Facts) -> str:
    """How much went into which file."""
    return f"{facts['segments_written']} segments written to {facts['file']}"


def valid_week(facts: Facts) -> str:
    """What a signed week comes to."""
    total = "no invoice"
    if facts["total_minor"] is not None:
        money = Money(facts["total_minor"], facts["currency"])
        total = f"{spell(money)} {money.currency}"
    time, count = clock(facts["seconds"]), facts["segments"]
    title = plain(facts["title"])
    return f"Valid. Week of {facts['week']}, {title}: {time} in {count} segments, {total}."


def whose_keys(facts: Facts) -> str:
    """What a file cannot say of itself."""
    keys = "".join(f"\n  {key}" for key in facts["keys"])
    return (
        "It is held against the keys it brings. Compare them with the marketplace's at\n"
        f"/api/v1/hello, or name those you trust with --key:{keys}"
    )


def saved_week(facts: Facts) -> str:
    """That, and where it is now."""
    return f"{valid_week(facts)}\nWritten to {facts['file']}"


def imported(facts: Facts) -> str:
    """What was read, then what became of it; a kind without time has no line."""
    first = f"{SERVICES[facts['service']]}: {facts['entries']} entries, {hours(facts['seconds'])}"
    if facts["entries"]:
        first += f", {facts['first_day']} to {facts['last_day']}"
    will = "would be added" if facts["dry_run"] else "added as manual time"
    kinds = (
        ("added_s", will),
        ("local_s", "of locked weeks: kept in this diary, never billed"),
        ("known_s", "here already"),
        ("overlap_s", "left out: other time is there"),
        ("no_memo_s", "left out: no memo"),
        ("future_s", "left out: not passed yet"),
    )
    lines = [f"{hours(facts[name])} {words}" for name, words in kinds if facts[name]]
    if facts["unreadable_rows"]:
        rows = ", ".join(map(str, facts["unreadable_rows"][:10]))
        lines.append(f"Rows that could not be read: {rows}")
    if not facts["date_order_settled"]:
        order = {"ymd": "year, month, day", "dmy": "day, month, year", "mdy": "month, day, year"}
        lines.append(f"Dates read as {order[facts['date_order']]}.")
    return "\n".join([first, *lines])


def _item_line(item: Facts) -> str:
    day, span = "", item["kind"]
    if item["start"] is not None:
        day, span = item["start"][:10], f"{time_of_day(item['start'])}-{time_of_day(item['end'])}"
    kind = " (change)" if item["kind"] == "operation" else ""
    why = f": {item['say']}" if item["say"] else ""
    return f"{day} {span}{kind}  {OUTBOX_STATES[item['state']]}{why}".strip()


TEXTS: Mapping[str, Callable[[Facts], str]] = {
    "today": today,
    "outbox": outbox,
    "export": exported,
    "bundle": saved_week,
    "import": imported,
    "diary": diary,
    "approve": approved,
    "remove": removed,
    "manual": added,
    "restore": restored,
    "hide": hidden,
    "unhide": shown_again,
    "recovery-key": recovery,
}
