"""What a `fairhour://` link asks to see; links only show, none of them acts. Pure.

fairhour://                          the Tracker window
fairhour://day/2026-11-23            that day in the diary, in this computer's zone
fairhour://segment/0193...           one segment, open
"""

import re
from dataclasses import dataclass
from datetime import date
from uuid import UUID

SCHEME = "fairhour:"
MAX_LETTERS = 200


@dataclass(frozen=True, slots=True)
class Place:
    """What to show: a day, a segment, or with neither the Tracker window."""

    day: date | None = None
    segment_id: UUID | None = None


def is_link(word: str) -> bool:
    """Is this word of the command line a link?"""
    return word.lower().startswith(SCHEME)


def read_link(text: str) -> Place | None:
    """The place a link names; None for a link that names none, however it came to be."""
    if len(text) > MAX_LETTERS:
        return None
    found = re.fullmatch(r"(?i:fairhour):(?://)?([A-Za-z]*)/?([0-9A-Fa-f-]*)/?", text)
    if found is None:
        return None
    kind, name = found[1].lower(), found[2]
    try:
        if kind == "day":
            return Place(day=date.fromisoformat(name))
        if kind == "segment":
            return Place(segment_id=UUID(name))
    except ValueError:
        return None
    return Place() if kind in ("", "open") and not name else None
