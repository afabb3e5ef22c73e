"""Whose file it is, by its head, and in which column stands what; English and German heads. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Column numbers of one file; None where the service does not say it."""

    service: str
    date: int
    start: int | None = None
    end_date: int | None = None
    end: int | None = None
    duration: int | None = None
    memo: tuple[int, ...] = ()
    project: tuple[int, ...] = field(default=())


_NAMES = {
    "date": {"date", "start date", "datum", "startdatum"},
    "start": {"start time", "from", "begin", "von", "beginn", "startzeit"},
    "end_date": {"end date", "stop date", "enddatum"},
    "end": {"end time", "stop time", "to", "end", "bis", "ende", "endzeit"},
    "duration": {
        "duration", "duration (h)", "hours", "dauer", "stunden", "duration (decimal)",
        "dauer (std)", "time (h)",
    },
    "memo": {"description", "notes", "beschreibung", "notizen"},
    "project": {"project", "projekt"},
    "task": {"task", "activity", "aufgabe", "tätigkeit"},
}  # fmt: skip
# Heads that only this service writes, in this order of asking.
_MARKS = (
    ("kimai", ({"from", "to", "activity"}, {"von", "bis", "tätigkeit"}, {"begin", "end", "activity"})),
    ("harvest", ({"hours", "notes", "client"}, {"stunden", "notizen"})),
    ("clockify", ({"duration (h)", "start date"}, {"dauer (std)", "startdatum"})),
    ("toggl", ({"start date", "start time", "duration"}, {"start date", "stop date"},
               {"startdatum", "startzeit", "dauer"})),
)  # fmt: skip


def layout_of(heads: Sequence[str]) -> Layout | None:
    """The layout of a file with these heads; None for a file of nobody known."""
    named = [head.strip().lstrip("\ufeff").strip('"').casefold() for head in heads]
    known = set(named)
    service = next((name for name, marks in _MARKS if any(mark <= known for mark in marks)), None)
    if service is None:
        return None

    def place(what: str) -> int | None:
        found = [n for n, head in enumerate(named) if head in _NAMES[what]]
        return found[0] if found else None

    date = place("date")
    if date is None:
        return None
    memo, task, project = place("memo"), place("task"), place("project")
    return Layout(
        service=service,
        date=date,
        start=place("start"),
        end_date=place("end_date"),
        end=place("end"),
        duration=place("duration"),
        memo=tuple(n for n in (memo, task) if n is not None),
        project=tuple(n for n in (project,) if n is not None),
    )
