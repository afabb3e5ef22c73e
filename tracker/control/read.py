"""A status, a day and its totals as JSON: UTC, seconds, minor units."""

from dataclasses import asdict
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from tracker.control.find import Found, Many, find_contract
from tracker.control.words import Reply, Request, refusal
from tracker.status import Status
from tracker.store.diary import Diary
from tracker.store.segments import KeptSegment
from workdiary.activity import level, totals
from workdiary.contract import Terms
from workdiary.segment import COUNTED
from workdiary.wire import receipt_to_json


def instant(at_s: int | None) -> str | None:
    """Whole seconds as "2026-11-20T12:10:00Z"."""
    if at_s is None:
        return None
    return datetime.fromtimestamp(at_s, UTC).isoformat().replace("+00:00", "Z")


def status_json(status: Status) -> dict[str, Any]:
    """The status as `fairhour status --json` prints it; null for what cannot be known."""
    slot = None
    if status.slot_starts_s is not None:
        slot = {
            "start": instant(status.slot_starts_s),
            "minutes_passed": status.minutes_passed,
            "minutes_active": status.minutes_active,
        }
    return {
        "state": status.state,
        "at": instant(status.at_s),
        "contract": None if status.contract is None else contract_json(status.contract),
        "memo": status.memo,
        "label": status.label,
        "mode": _mode(status),
        "since": instant(status.since_s),
        "stretch_s": status.stretch_s,
        "today_s": status.today_s,
        "week_s": status.week_s,
        "limit_s": status.limit_s,
        "slot": slot,
        "held": status.held_count,
        "waiting": status.waiting_count,
        "not_sent_s": status.not_sent_s,
        "sent_up_to": instant(status.sent_up_to_s),
        "sending": status.sending.state,
        "refused": status.sending.refused_count,
        "parked": status.sending.parked_count,
        "clock_ahead_s": status.sending.clock_ahead_s,
        "pictures": "ok" if status.pictures == "ok" else "none",
        "counts": status.counts,
        "away_source": None if status.away_source == "none" else status.away_source,
        "sources": [asdict(source) for source in status.sources],
        "last_snapshot": _last_snapshot(status),
        "sandbox": instant(status.sandbox_now_s),
        "problems": [{"code": code, "say": refusal(code).say} for code in status.problems],
    }


def _mode(status: Status) -> dict[str, Any] | None:
    declared = status.declared
    if declared is None:
        return None
    return {
        "is": declared.mode,
        "until": instant(declared.until_s),
        "protected_to": instant(declared.protected_to_s),
    }


def _last_snapshot(status: Status) -> dict[str, Any] | None:
    last = status.last_snapshot
    return None if last is None else {"sha256": last.sha256, "taken_at": instant(last.taken_s)}


def contract_json(terms: Terms) -> dict[str, Any]:
    """Which contract it is."""
    return {
        "id": str(terms.id),
        "title": terms.title,
        "client": terms.client_name,
        "rate_minor": terms.rate.minor,
        "currency": terms.rate.currency,
    }


def day_of(typed: str | None, now_s: int) -> tuple[int, int] | None:
    """[starts_s, ends_s) of a day in the user's own zone, today for None; None for no date."""
    try:
        on = _local(now_s).date() if typed is None else date.fromisoformat(typed)
    except ValueError:
        return None
    return _midnight_s(on), _midnight_s(on + timedelta(days=1))


def moment_of(typed: str | None, at: str, now_s: int) -> int | None:
    """The second of "14:03" on a day in the user's own zone (today for None); None for no time.

    A time that the clocks pass twice is its first.
    """
    span = day_of(typed, now_s)
    try:
        when = time.fromisoformat(at) if len(at) == 5 else None
    except ValueError:
        when = None
    if span is None or when is None:
        return None
    on = _local(span[0]).date()
    return int(datetime.combine(on, when).astimezone().timestamp())


def _local(at_s: int) -> datetime:
    return datetime.fromtimestamp(at_s, UTC).astimezone()


def _midnight_s(on: date) -> int:
    return int(datetime(on.year, on.month, on.day).astimezone().timestamp())


def today(diary: Diary, now_s: int, request: Request) -> Reply:
    """Counted seconds of a day, by contract."""
    span = day_of(request.date, now_s)
    if span is None:
        return refusal("bad_date")
    found = []
    for fetched in diary.contracts.all():
        seconds = diary.segments.seconds(*span, fetched.terms.id)
        if seconds:
            found.append(contract_json(fetched.terms) | {"seconds": seconds})
    return Reply(
        is_ok=True,
        facts={
            "start": instant(span[0]),
            "end": instant(span[1]),
            "seconds": diary.segments.seconds(*span),
            "contracts": found,
        },
    )


def day(diary: Diary, now_s: int, request: Request) -> Reply:
    """Every segment of a day, in order, removed ones too."""
    span = day_of(request.date, now_s)
    if span is None:
        return refusal("bad_date")
    terms = {fetched.terms.id: fetched.terms for fetched in diary.contracts.all()}
    contract_id = None
    if request.contract is not None:
        match find_contract(list(terms.values()), request.contract, last=None):
            case Found(id=id):
                contract_id = id
            case Many(titles=titles):
                return refusal("two_contracts", {"titles": ", ".join(titles)})
            case None:
                return refusal("no_contract")
    kept = diary.segments.between(*span, contract_id)
    return Reply(
        is_ok=True,
        facts={
            "start": instant(span[0]),
            "end": instant(span[1]),
            "segments": [segment_json(one, terms.get(one.segment.contract_id)) for one in kept],
        },
    )


def segment_json(kept: KeptSegment, terms: Terms | None) -> dict[str, Any]:
    """One segment with what became of it."""
    segment = kept.segment
    counts = totals(segment.minutes)
    contract: dict[str, Any] = {"id": str(segment.contract_id), "title": None, "client": None}
    return {
        "id": str(segment.id),
        "contract": contract if terms is None else contract_json(terms),
        "start": instant(segment.starts_s),
        "end": instant(segment.ends_s),
        "seconds": segment.seconds,
        "kind": segment.kind,
        "mode": segment.mode,
        "memo": segment.memo,
        "label": segment.label,
        "state": kept.state,
        "is_counted": kept.state in COUNTED,
        "held_until": instant(kept.held_until_s),
        "code": kept.code,
        "level": level(segment.minutes),
        "counts": {
            "presses": counts.presses,
            "clicks": counts.clicks,
            "scrolls": counts.scrolls,
            "active_s": counts.active_s,
            "synthetic": counts.synthetic,
        },
        "pictures": [snapshot.sha256 for snapshot in segment.snapshots],
        "notes": list(segment.notes),
        "receipt": None if kept.receipt is None else receipt_to_json(kept.receipt),
    }


def outbox(diary: Diary, now_s: int, request: Request) -> Reply:
    """What is only here, or not settled: each item with its state and the reason."""
    items = []
    for item in diary.outbox.all():
        kept = diary.segments.get(item.segment_id)
        items.append(
            {
                "id": str(item.id),
                "segment": str(item.segment_id),
                "kind": item.kind,
                "state": item.state,
                "start": None if kept is None else instant(kept.segment.starts_s),
                "end": None if kept is None else instant(kept.segment.ends_s),
                "tries": item.tries,
                "code": item.code,
                "say": refusal(item.code).say if item.code else None,
                "other": None if item.other_id is None else str(item.other_id),
            }
        )
    return Reply(is_ok=True, facts={"items": items})
