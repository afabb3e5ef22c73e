"""A file of Toggl Track, Clockify, Harvest or Kimai as spans of time with memos. Pure.

Manual time is whole minutes: seconds are cut from each entry. Harvest tells hours without a time of
day: they stand one after the other from nine o'clock.
"""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from tracker.imports.columns import Layout, layout_of
from tracker.imports.figures import Order, is_settled, order_of, read_date, read_length, read_time

MOST_ROWS = 200_000
NINE_S = 9 * 3600
LONGEST_S = 7 * 86_400
MEMO_MOST = 1_000


@dataclass(frozen=True, slots=True)
class Entry:
    """[starts_s, ends_s), whole minutes, and what was written."""

    starts_s: int
    ends_s: int
    memo: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """All that could be read. `bad_rows` are row numbers; `is_settled`: only one date order fits."""

    service: str
    order: Order
    is_settled: bool
    entries: tuple[Entry, ...]
    bad_rows: tuple[int, ...]

    @property
    def seconds(self) -> int:
        return sum(entry.ends_s - entry.starts_s for entry in self.entries)


def read_file(text: str, zone: tzinfo | None, order: Order | None = None) -> Found | None:
    """None: no service is known by this head. `zone` is what the times of day are meant in."""
    rows = list(_rows(text))
    layout = layout_of(rows[0]) if rows else None
    if layout is None:
        return None
    body = [row for row in rows[1 : MOST_ROWS + 1] if any(cell.strip() for cell in row)]
    dates = [row[layout.date] for row in body if len(row) > layout.date and row[layout.date]]
    order = order or order_of(dates)
    if order is None:
        order = "ymd"
    entries: list[Entry] = []
    bad: list[int] = []
    used: dict[int, int] = {}
    for number, row in enumerate(body, start=2):
        entry = _entry(row, layout, order, zone, used)
        if entry is None:
            bad.append(number)
        elif entry.ends_s > entry.starts_s:
            entries.append(entry)
    return Found(
        service=layout.service,
        order=order,
        is_settled=is_settled(dates),
        entries=tuple(sorted(entries, key=lambda one: (one.starts_s, one.ends_s))),
        bad_rows=tuple(bad),
    )


def _rows(text: str) -> Iterator[list[str]]:
    first = text.lstrip("\ufeff").partition("\n")[0]
    divider = max(",;\t", key=first.count)
    return csv.reader(text.lstrip("\ufeff").splitlines(keepends=True), delimiter=divider)


def _entry(
    row: Sequence[str],
    layout: Layout,
    order: Order,
    zone: tzinfo | None,
    used: dict[int, int],
) -> Entry | None:
    day = read_date(_cell(row, layout.date), order)
    if day is None:
        return None
    length = read_length(_cell(row, layout.duration))
    at = read_time(_cell(row, layout.start))
    if at is not None:
        starts_s = int(datetime.combine(day, at, zone).timestamp())
        if length is None:
            length = _until_its_end(row, layout, order, zone, (day, starts_s))
    elif layout.start is None and length is not None:
        midnight_s = int(datetime.combine(day, time(), zone).timestamp())
        starts_s = used.get(midnight_s, midnight_s + NINE_S)
        used[midnight_s] = starts_s + length - length % 60
    else:
        return None
    if length is None or not 0 <= length <= LONGEST_S:
        return None
    starts_s -= starts_s % 60
    return Entry(starts_s, starts_s + length - length % 60, _memo(row, layout))


def _until_its_end(
    row: Sequence[str],
    layout: Layout,
    order: Order,
    zone: tzinfo | None,
    began: tuple[date, int],
) -> int | None:
    """Seconds up to the row's end; without an end date one before the start is of the next day."""
    day, starts_s = began
    until, told = read_time(_cell(row, layout.end)), _cell(row, layout.end_date)
    last = read_date(told, order) if told else day
    if until is None or last is None:
        return None
    ends_s = int(datetime.combine(last, until, zone).timestamp())
    if ends_s < starts_s and not told:
        ends_s = int(datetime.combine(day + timedelta(days=1), until, zone).timestamp())
    return ends_s - starts_s


def _cell(row: Sequence[str], place: int | None) -> str:
    return row[place].strip() if place is not None and place < len(row) else ""


def _memo(row: Sequence[str], layout: Layout) -> str:
    told = [row[n].strip() for n in layout.memo if n < len(row) and row[n].strip()]
    if not told:
        told = [row[n].strip() for n in layout.project if n < len(row) and row[n].strip()]
    return ", ".join(dict.fromkeys(told))[:MEMO_MOST]
