"""Sentences of the Diary window about a day as a whole."""

from datetime import datetime, tzinfo

from tracker.language import mark, plural, tr
from tracker.ui.diary_day import DayTotals
from tracker.ui.shown import duration, listed, tenths, time_of_day, weekday

KEYS = mark(
    "Arrows move   Enter opens   Space selects   E memo   S send now   Del remove   Ctrl+Z undo"
)


def facts_line(totals: DayTotals) -> str:
    """`billable · 20 min manual · 7.4 / 10 average activity`."""
    manual = tr("{length} manual", length=duration(totals.manual_s)) if totals.manual_s else ""
    average = (
        ""
        if totals.activity is None
        else tr("{activity} / 10 average activity", activity=tenths(totals.activity))
    )
    return listed([tr("billable"), manual, average])


def no_time_line(starts_s: int, zone: tzinfo | None, *, is_today: bool) -> str:
    """What stands where the day's table would."""
    if is_today:
        return tr("No time today yet.")
    name = weekday(datetime.fromtimestamp(starts_s, zone).weekday())
    return tr("No time on {day}.", day=name)


def states_line(totals: DayTotals, zone: tzinfo | None) -> str:
    """`31 segments sent · 3 wait here until 15:10 · 1 needs a look`."""
    waits = plural("{n} waits here", "{n} wait here", totals.held) if totals.held else ""
    if waits and totals.held_until_s is not None:
        waits += " " + tr("until {time}", time=time_of_day(totals.held_until_s, zone))
    troubled = (
        plural("{n} needs a look", "{n} need a look", totals.refused) if totals.refused else ""
    )
    return listed([plural("{n} segment sent", "{n} segments sent", totals.sent), waits, troubled])
