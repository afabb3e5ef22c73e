"""`export` and `import`: the diary into a file, another tracker's file into the diary."""

from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from tracker.control import read
from tracker.control.words import Reply, Request, refusal
from tracker.errors import StoreError
from tracker.imports.read_file import Found, read_file
from tracker.outcome import Refused
from tracker.reports.diary_file import ENDINGS, export_diary
from tracker.store.diary import Diary
from tracker.timekeeper import Timekeeper
from workdiary.week import BillingWeek

MAX_BYTES = 64 * 1024 * 1024
END_OF_TIME_S = 1 << 40
IMPORT_WITHIN_S = 600.0


def export(diary: Diary, now_s: int, request: Request) -> Reply:
    """The week that holds the named day, or all; by the file's ending."""
    file = Path(request.file or "")
    if file.suffix.lower() not in ENDINGS:
        return refusal("bad_ending", {"endings": ", ".join(ENDINGS)})
    starts_s, ends_s = 0, END_OF_TIME_S
    if request.date is not None:
        span = read.day_of(request.date, now_s)
        if span is None:
            return refusal("bad_date")
        week = BillingWeek.containing((span[0] + span[1]) // 2)
        starts_s, ends_s = week.starts_s, week.ends_s
    try:
        count = export_diary(diary, file, starts_s, ends_s, made_s=now_s)
    except StoreError as error:
        return refusal("cannot_export", {"reason": str(error)})
    return Reply(is_ok=True, facts={"segments_written": count, "file": str(file)})


def bring(timekeeper: Timekeeper, contract_id: UUID, request: Request, *, dry_run: bool) -> Reply:
    """Totals first: with `dry_run` nothing is written, and the answer is the same."""
    found = read_named(Path(request.file or ""))
    if isinstance(found, Reply):
        return found
    answer = timekeeper.import_time(contract_id, found.entries, dry_run=dry_run).result(
        IMPORT_WITHIN_S
    )
    if isinstance(answer, Refused):
        return refusal(answer.code, answer.facts)
    return Reply(is_ok=True, facts=found_json(found) | asdict(answer.value) | {"dry_run": dry_run})


def read_named(file: Path) -> Found | Reply:
    """What the file holds, or why it cannot be read. Its times are meant in this computer's zone."""
    try:
        with file.open("rb") as opened:
            raw = opened.read(MAX_BYTES)
    except OSError as error:
        return refusal("cannot_read", {"reason": error.strerror or ""})
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", errors="replace")
    return read_file(text, None) or refusal("unknown_file")


def found_json(found: Found) -> dict[str, Any]:
    """What was read, in numbers."""
    days = [datetime.fromtimestamp(one.starts_s).date().isoformat() for one in found.entries]
    return {
        "service": found.service,
        "entries": len(found.entries),
        "seconds": found.seconds,
        "first_day": days[0] if days else None,
        "last_day": days[-1] if days else None,
        "date_order": found.order,
        "date_order_settled": found.is_settled,
        "unreadable_rows": list(found.bad_rows[:100]),
    }
