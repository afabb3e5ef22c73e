"""Say how the app stands: the status record, and an event with it."""

from datetime import UTC, datetime
from typing import Literal
from uuid import UUID

from tracker import status
from tracker.actions.desk import Desk
from tracker.actions.stretch import Stretch
from tracker.away import Away, Back, Present
from tracker.events import StatusChanged
from tracker.status import Saved, State, Status
from workdiary.activity import MINUTE_S, Minute, level
from workdiary.clock import Reading
from workdiary.week import SLOT_S, BillingWeek, slot_starts_s


def tell_status(desk: Desk, reading: Reading) -> None:
    """Publish the status as it is now."""
    desk.events.publish(StatusChanged(status=status_of(desk, reading)))


def status_of(desk: Desk, reading: Reading) -> Status:
    """One moment of the app. The day is the user's own; the week is the contract's, in UTC."""
    stretch, timeline = desk.stretch, desk.timeline
    now_s = reading.now_s if stretch is None or timeline is None else timeline.utc_s
    terms = None if stretch is None else stretch.terms
    if terms is None:
        recent = desk.diary.contracts.all()
        terms = recent[0].terms if len(recent) == 1 else None
    unsaved_s = _unsaved_s(stretch)
    saved = _saved(desk, now_s, None if terms is None else terms.id)
    minutes = _minutes(saved, stretch)
    return Status(
        state=_state(desk),
        at_s=now_s,
        contract=terms,
        memo="" if stretch is None else stretch.memo,
        label="" if stretch is None else stretch.label,
        since_s=None if stretch is None else stretch.began_s,
        stretch_s=0 if stretch is None else stretch.seconds,
        today_s=saved.today_s + unsaved_s,
        week_s=saved.week_s + unsaved_s,
        limit_s=None if terms is None else terms.weekly_limit_s,
        slot_starts_s=slot_starts_s(now_s),
        minutes=minutes,
        minutes_passed=(now_s - slot_starts_s(now_s)) // MINUTE_S,
        minutes_active=level(minutes),
        last_snapshot=desk.last_snapshot,
        away=_away(desk),
        declared=_declared(stretch),
        held_count=saved.held_count,
        waits_for_you=desk.settings.hold_s is None,
        waiting_count=saved.waiting_count,
        not_sent_s=saved.not_sent_s,
        sent_up_to_s=saved.sent_up_to_s,
        pictures=_pictures(desk, stretch),
        pictures_reason=_why_no_picture(desk),
        counts="ok" if desk.can_count else "none",
        away_source=desk.away_source,
        sources=desk.sources(),
        sending=desk.sending,
        recovery=desk.recovery,
        sandbox_now_s=None if desk.sandbox_offset_ms is None else reading.now_s,
        problems=_problems(desk, saved),
    )


def _saved(desk: Desk, now_s: int, contract_id: UUID | None) -> Saved:
    """What the diary says, asked again only when it or the question has changed."""
    running = None if desk.stretch is None else desk.stretch.id
    asked = (
        desk.diary.database.changes,
        local_day_s(now_s),
        slot_starts_s(now_s),
        contract_id,
        running,
    )
    if desk.saved is None or desk.saved[0] != asked:
        desk.saved = (asked, _read(desk, now_s, contract_id, running))
    return desk.saved[1]


def _read(desk: Desk, now_s: int, contract_id: UUID | None, running: UUID | None) -> Saved:
    segments, counts = desk.diary.segments, desk.diary.outbox.counts()
    week, day_s, slot_s = BillingWeek.containing(now_s), local_day_s(now_s), slot_starts_s(now_s)
    of_contract = contract_id is not None
    fetched = None if contract_id is None else desk.diary.contracts.get(contract_id)
    return Saved(
        is_client_verified=fetched is None or fetched.is_client_verified,
        today_s=segments.seconds(day_s, day_s + 90_000),
        week_s=segments.seconds(week.starts_s, week.ends_s, contract_id) if of_contract else 0,
        held_count=segments.count("held"),
        waiting_count=counts.waiting + counts.sending,
        not_sent_s=desk.diary.outbox.unsent_seconds(),
        sent_up_to_s=segments.receipted_up_to_s(week.starts_s, week.ends_s),
        minutes=tuple(segments.minutes(slot_s, slot_s + SLOT_S, but=running)),
    )


def local_day_s(now_s: int) -> int:
    """The first second of the user's own day that holds this instant."""
    local = datetime.fromtimestamp(now_s, UTC).astimezone()
    return int(local.replace(hour=0, minute=0, second=0, microsecond=0).timestamp())


def _unsaved_s(stretch: Stretch | None) -> int:
    if stretch is None:
        return 0
    return stretch.runs_to_s - stretch.saved_to_s if stretch.open_s else 0


def _state(desk: Desk) -> State:
    stretch = desk.stretch
    if stretch is not None:
        match desk.away:
            case Away():
                return "away"
            case Back():
                return "back"
            case Present():
                return "recording"
    contracts = desk.diary.contracts.all()
    if not contracts:
        return "no_contract" if desk.is_signed_in else "signed_out"
    if desk.ended == "fault":
        return "stopped_by_fault"
    if desk.ended == "limit":
        return "limit_reached"
    return "paused" if desk.ended == "paused" else "ready"


def _away(desk: Desk) -> status.Away | None:
    match desk.away:
        case Away(since_s=since_s):
            return status.Away(from_s=since_s, back_s=None)
        case Back(absences=absences, since_s=since_s):
            spans = tuple((one.from_s, one.to_s) for one in absences)
            return status.Away(from_s=absences[0].from_s, back_s=since_s, spans=spans)
        case Present():
            return None


def _declared(stretch: Stretch | None) -> status.Declared | None:
    if stretch is None or not stretch.mode:
        return None
    return status.Declared(
        mode=stretch.mode,
        until_s=stretch.mode_until_s,
        protected_to_s=stretch.mode_protected_to_s,
    )


def _minutes(saved: Saved, stretch: Stretch | None) -> tuple[Minute, ...]:
    """The minutes of the running slot: those of its closed segments and of the open one."""
    found = {minute.starts_s: minute for minute in saved.minutes}
    if stretch is not None and stretch.open_s:
        found |= {minute.starts_s: minute for minute in stretch.counted_minutes()}
    return tuple(found[at_s] for at_s in sorted(found))


def _pictures(desk: Desk, stretch: Stretch | None) -> Literal["ok", "none", "off"]:
    if stretch is not None and stretch.terms.pictures == "off":
        return "off"
    return "none" if _why_no_picture(desk) not in {"", "one_colour"} else "ok"


def _why_no_picture(desk: Desk) -> str:
    """What speaks against the next picture now, else what the last one came to."""
    known = (source.reason for source in desk.sources() if source.of == "pictures")
    return next(known, "") or desk.pictures_reason


def _problems(desk: Desk, saved: Saved) -> tuple[str, ...]:
    problems = []
    if desk.ended == "fault":
        problems.append("stopped_by_fault")
    if desk.has_locked_pictures:
        problems.append("pictures_locked")
    if desk.diary.space.room == "tight":
        problems.append("disk_nearly_full")
    if _why_no_picture(desk):
        problems.append(_why_no_picture(desk))
    if desk.stretch is not None and desk.away_source == "none":
        problems.append("no_away")
    if not saved.is_client_verified:
        problems.append("client_unverified")
    return tuple(problems)
