"""Write the diary, or a part of it, as CSV, JSON, iCalendar, or a ZIP with its pictures."""

import csv
import io
import json
import os
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from tracker.errors import ExportStopped, PictureDamaged, StoreError, WrongKey
from tracker.paths import write_synced
from tracker.reports.calendar_text import calendar
from tracker.store.diary import Diary
from tracker.store.segments import KeptSegment
from workdiary.activity import level
from workdiary.contract import Terms
from workdiary.segment import COUNTED

ENDINGS = (".csv", ".json", ".ics", ".zip")
HEAD = (
    "start", "end", "seconds", "contract", "client", "memo", "label", "kind", "mode", "state",
    "counted", "active_minutes", "pictures", "notes", "id",
)  # fmt: skip


# Told how many pictures of how many are in the file; its no ends the export.
Tell = Callable[[int, int], bool]


def export_diary(
    diary: Diary,
    file: Path,
    starts_s: int,
    ends_s: int,
    *,
    made_s: int,
    tell: Tell = lambda done, whole: True,
) -> int:
    """By the file's ending, whole or not at all; how many segments. ValueError for another ending.

    ExportStopped where `tell` said no; then nothing is written.
    """
    if file.suffix.lower() not in ENDINGS:
        raise ValueError(file.suffix)
    kept = diary.segments.between(starts_s, ends_s)
    terms = {str(one.terms.id): one.terms for one in diary.contracts.all()}
    try:
        match file.suffix.lower():
            case ".csv":
                write_synced(file, as_csv(kept, terms).encode())
            case ".json":
                write_synced(file, as_json(kept, terms, made_s=made_s).encode())
            case ".ics":
                write_synced(file, _as_calendar(kept, terms, made_s=made_s).encode())
            case _:
                _write_zip(diary, file, kept, terms, made_s=made_s, tell=tell)
    except OSError as error:
        raise StoreError(error.strerror or "") from error
    return len(kept)


def as_csv(kept: Sequence[KeptSegment], terms: dict[str, Terms]) -> str:
    """UTC and seconds; a cell that a spreadsheet would run as a formula begins with an apostrophe."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(HEAD)
    for each in kept:
        row = _row(each, terms)
        writer.writerow([_cell(row[name]) for name in HEAD])
    return "\ufeff" + out.getvalue()


def as_json(kept: Sequence[KeptSegment], terms: dict[str, Terms], *, made_s: int) -> str:
    """One object; see docs/cli.md."""
    told = {
        "kind": "diary",
        "v": 1,
        "made": _instant(made_s),
        "segments": [_row(each, terms) for each in kept],
    }
    return json.dumps(told, ensure_ascii=False, indent=1)


def _as_calendar(kept: Sequence[KeptSegment], terms: dict[str, Terms], *, made_s: int) -> str:
    return calendar(kept, {one.id: one.title for one in terms.values()}, made_s=made_s)


def _write_zip(
    diary: Diary,
    file: Path,
    kept: Sequence[KeptSegment],
    terms: dict[str, Terms],
    *,
    made_s: int,
    tell: Tell,
) -> None:
    with NamedTemporaryFile(dir=file.parent, delete=False) as made:
        try:
            _fill_zip(diary, made, kept, terms, made_s=made_s, tell=tell)
            made.flush()
            os.fsync(made.fileno())
            os.replace(made.name, file)
        except BaseException:
            Path(made.name).unlink(missing_ok=True)
            raise


def _fill_zip(
    diary: Diary,
    made: IO[bytes],
    kept: Sequence[KeptSegment],
    terms: dict[str, Terms],
    *,
    made_s: int,
    tell: Tell,
) -> None:
    with ZipFile(made, "w", ZIP_DEFLATED) as bundle:
        bundle.writestr("diary.csv", as_csv(kept, terms))
        bundle.writestr("diary.json", as_json(kept, terms, made_s=made_s))
        bundle.writestr("diary.ics", _as_calendar(kept, terms, made_s=made_s))
        names = {shot.sha256: shot.taken_s for one in kept for shot in one.segment.snapshots}
        for number, (sha256, taken_s) in enumerate(names.items()):
            if not tell(number, len(names)):
                raise ExportStopped()
            at = datetime.fromtimestamp(taken_s, UTC)
            name = f"pictures/{at:%Y-%m-%d}/{at:%H%M%S}-{sha256[:8]}.webp"
            try:
                picture = diary.snapshots.picture(sha256)
            except (PictureDamaged, WrongKey):
                continue  # its time stands in the tables; the picture's own name says it was there
            bundle.writestr(name, picture, compress_type=ZIP_STORED)


def _row(kept: KeptSegment, terms: dict[str, Terms]) -> dict[str, Any]:
    segment = kept.segment
    of = terms.get(str(segment.contract_id))
    return {
        "start": _instant(segment.starts_s),
        "end": _instant(segment.ends_s),
        "seconds": segment.seconds,
        "contract": of.title if of else str(segment.contract_id),
        "client": of.client_name if of else "",
        "memo": segment.memo,
        "label": segment.label,
        "kind": segment.kind,
        "mode": segment.mode,
        "state": kept.state,
        "counted": kept.state in COUNTED,
        "active_minutes": level(segment.minutes),
        "pictures": [shot.sha256 for shot in segment.snapshots],
        "notes": list(segment.notes),
        "id": str(segment.id),
    }


def _cell(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = " ".join(value) if isinstance(value, list) else "" if value is None else str(value)
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def _instant(at_s: int) -> str:
    return datetime.fromtimestamp(at_s, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
