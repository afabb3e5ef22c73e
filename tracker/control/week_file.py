"""`fairhour bundle WEEK --contract C FILE`: the signed week from the marketplace into a file."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from tracker.control import read
from tracker.control.verify_file import sentence, sum_json
from tracker.control.words import Reply, Request, refusal
from tracker.errors import (
    Garbled,
    NoKeyring,
    Refused,
    SignedOut,
    StoreError,
    SyncError,
    TrackerTooOld,
)
from tracker.sync.week_file import Another
from workdiary.bundle_found import Sum, Wrong
from workdiary.week import BillingWeek

SaveWeek = Callable[[UUID, BillingWeek, Path], Sum | Wrong | Another]


def save(save_week: SaveWeek, contract_id: UUID, now_s: int, request: Request) -> Reply:
    """The week that holds the named day, checked before it is written; else why there is no file."""
    span = read.day_of(request.date, now_s) if request.date is not None else None
    if span is None:
        return refusal("bad_date")
    week = BillingWeek.containing(sum(span) // 2)
    return fetched(save_week, contract_id, week, Path(request.file or ""))


def fetched(save_week: SaveWeek, contract_id: UUID, week: BillingWeek, file: Path) -> Reply:
    """The week as it was written, or the sentence why it was not."""
    try:
        found = save_week(contract_id, week, file)
    except StoreError as error:
        return refusal("cannot_export", {"reason": str(error)})
    except SyncError as error:
        return _unanswered(error)
    match found:
        case Wrong():
            return refusal("not_sound", {"wrong": sentence(found)})
        case Another():
            return refusal("another_week")
        case Sum():
            return Reply(is_ok=True, facts=sum_json(found) | {"file": str(file)})


def _unanswered(error: SyncError) -> Reply:
    match error:
        case SignedOut():
            return refusal("signed_out")
        case TrackerTooOld():
            return refusal("too_old")
        case Garbled(host=host):
            return refusal("garbled", {"host": host})
        case NoKeyring(reason=reason):
            return refusal("no_keyring", {"reason": reason})
        case Refused(code="not_found"):
            return refusal("no_week")
        case Refused(code=code):
            return refusal(code)
        case _:
            return refusal("offline")
