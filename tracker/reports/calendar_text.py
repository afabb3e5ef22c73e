"""An iCalendar file (RFC 5545): one event for each run of time with the same memo. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Protocol
from uuid import UUID

from workdiary.segment import Segment

FOLD_AT = 75


class Kept(Protocol):
    """A segment and its state."""

    @property
    def segment(self) -> Segment: ...

    @property
    def state(self) -> str: ...


def calendar(kept: Iterable[Kept], titles: Mapping[UUID, str], *, made_s: int) -> str:
    """Removed time is in no event. Lines end in CRLF and none is over 75 bytes."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Fairhour//Work diary//EN",
        "CALSCALE:GREGORIAN",
    ]
    for run in _runs(kept):
        first, title = run[0], titles.get(run[0].contract_id, "")
        words = ": ".join(part for part in (title, first.memo) if part) or "Work"
        lines += [
            "BEGIN:VEVENT",
            f"UID:{first.id}@fairhour",
            f"DTSTAMP:{_instant(made_s)}",
            f"DTSTART:{_instant(first.starts_s)}",
            f"DTEND:{_instant(run[-1].ends_s)}",
            f"SUMMARY:{escaped(words)}",
            f"CATEGORIES:{escaped(first.kind)}",
            "TRANSP:OPAQUE",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in folded(line))


def escaped(text: str) -> str:
    """A TEXT value: backslash, semicolon, comma and line ends; control letters are left out."""
    plain = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    plain = plain.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")
    return "".join(letter for letter in plain if ord(letter) >= 32 and ord(letter) != 127)


def folded(line: str) -> list[str]:
    """A content line in pieces of at most 75 bytes, never inside a letter; later ones begin with a space."""
    pieces, piece, size = [], "", 0
    for letter in line:
        bytes_of = len(letter.encode())
        if size + bytes_of > FOLD_AT:
            pieces.append(piece)
            piece, size = " ", 1
        piece, size = piece + letter, size + bytes_of
    return [*pieces, piece]


def _runs(kept: Iterable[Kept]) -> list[Sequence[Segment]]:
    runs: list[list[Segment]] = []
    for each in kept:
        segment = each.segment
        if each.state == "removed":
            continue
        last = runs[-1][-1] if runs else None
        if (
            last is not None
            and last.ends_s == segment.starts_s
            and (last.contract_id, last.memo, last.kind)
            == (segment.contract_id, segment.memo, segment.kind)
        ):
            runs[-1].append(segment)
        else:
            runs.append([segment])
    return [*runs]


def _instant(at_s: int) -> str:
    return datetime.fromtimestamp(at_s, UTC).strftime("%Y%m%dT%H%M%SZ")
