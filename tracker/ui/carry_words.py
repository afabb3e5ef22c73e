"""Sentences of the Import and export window."""

from collections.abc import Mapping

from tracker.language import Sentences, mark, plural

CARRY: Mapping[str, str] = Sentences(
    {
        "title": "Import and export",
        "why": "Bring time of Toggl Track, Clockify, Harvest or Kimai, or take your diary with you.",
        "import": "Import a time report",
        "contract": "Contract",
        "order": "Dates are written",
        "choose": "Choose a file…",
        "bring": "Import",
        "bring_time": "Import {time}",
        "export": "Export the diary",
        "period": "Period",
        "format": "Format",
        "save": "Save as…",
        "unknown": "This is no time report of Toggl Track, Clockify, Harvest or Kimai.",
        "cannot_read": "The file cannot be read.",
        "cannot_write": "The file cannot be written.",
        "before": "Nothing is written before you have seen what the file comes to.",
        "found": "{service}, {count}.",
        "all": "In the file",
        "unsure": "Day and month could be meant either way. Look at the order above.",
        "bad": "Left out, since it cannot be read: {count}.",
        "done": "Imported. To take it back, remove it in the Diary until its week locks.",
        "reading": "Reading the file",
        "written": "Written: {count}.",
        "writing": "Picture {done} of {whole}",
        "cancel": "Cancel",
    }
)
KINDS: tuple[tuple[str, str], ...] = mark(
    (
        ("added_s", "Added as manual time"),
        ("local_s", "Of locked weeks: kept in this diary, never billed"),
        ("known_s", "Here already"),
        ("overlap_s", "Left out: other time is there"),
        ("no_memo_s", "Left out: no memo"),
        ("future_s", "Left out: not passed yet"),
    )
)
ORDERS = mark(
    (("Year, month, day", "ymd"), ("Day, month, year", "dmy"), ("Month, day, year", "mdy"))
)
PERIODS = mark((("This week", "week"), ("Last four weeks", "month"), ("All of it", "all")))
FORMATS = mark(
    (
        ("CSV", ".csv"),
        ("JSON", ".json"),
        ("iCalendar", ".ics"),
        ("PDF", ".pdf"),
        ("ZIP with pictures", ".zip"),
    )
)


def entries(count: int) -> str:
    """How many lines of a report became time."""
    return plural("{n} entry", "{n} entries", count)


def rows(count: int) -> str:
    """How many lines of a report are not understood."""
    return plural("{n} row", "{n} rows", count)


def segments(count: int) -> str:
    """How many segments a file holds."""
    return plural("{n} segment", "{n} segments", count)
