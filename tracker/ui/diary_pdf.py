"""The diary, or a part of it, as a PDF: a line a segment under the sum of its day."""

from collections.abc import Mapping, Sequence
from datetime import tzinfo
from itertools import groupby
from pathlib import Path
from uuid import UUID

from tracker.language import tr
from tracker.ui.doors import Kept
from tracker.ui.earnings_file import Row, write_pdf
from tracker.ui.shown import clock, day, listed, people_text, span
from tracker.ui.week_words import STATES
from workdiary.segment import COUNTED


def write_diary_pdf(
    file: Path, kept: Sequence[Kept], titles: Mapping[UUID, str], zone: tzinfo | None
) -> int:
    """How many segments. OSError where it cannot be written."""
    write_pdf(str(file), tr("Diary"), [tr("Time"), tr("State")], rows(kept, titles, zone))
    return len(kept)


def rows(kept: Sequence[Kept], titles: Mapping[UUID, str], zone: tzinfo | None) -> list[Row]:
    """Each day with what counts of it, then its segments; exact to the second."""
    made: list[Row] = []
    for head, of_day in groupby(kept, key=lambda one: day(one.segment.starts_s, zone)):
        found = list(of_day)
        counted_s = sum(one.segment.seconds for one in found if one.state in COUNTED)
        made.append((head, clock(counted_s), ""))
        made += [_line(one, titles, zone) for one in found]
    return made


def _line(kept: Kept, titles: Mapping[UUID, str], zone: tzinfo | None) -> Row:
    segment = kept.segment
    title = people_text(titles.get(segment.contract_id, ""))
    when = span(segment.starts_s, segment.ends_s, zone)
    what = listed([when, title, people_text(segment.memo)])
    return (f"    {what}", clock(segment.seconds), STATES.get(kept.state, kept.state))
