"""What each word does: ask the timekeeper or the diary, and spell the answer."""

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotInTime
from pathlib import Path
from typing import Any
from uuid import UUID

from tracker.control import carry, read
from tracker.control.find import Found, Many, find_contract, find_segments, last_contract
from tracker.control.recovery_key import RecoveryKey
from tracker.control.sign_in import SignIn
from tracker.control.week_file import SaveWeek, save
from tracker.control.words import ANSWER_WITHIN_S, Reply, Request, refusal
from tracker.errors import BadRecoveryKey, StoreError, SyncError
from tracker.export import export_outbox
from tracker.link import Place, read_link
from tracker.outcome import Done, Refused
from tracker.status import Status
from tracker.store.diary import Diary
from tracker.timekeeper import Timekeeper
from workdiary.clock import Clock
from workdiary.cover import Cover
from workdiary.segment import Mode
from workdiary.week import DAY_S

CHOICES = ("go_on", "stop", "manual")
MODES: Mapping[str, Mode] = {
    "call": "call",
    "reading": "reading",
    "thinking": "thinking",
    "off": "",
}


class Answers:
    """One answer to each request; used from the socket's threads."""

    def __init__(
        self,
        timekeeper: Timekeeper,
        diary: Diary,
        clock: Clock,
        *,
        sign_in: SignIn | None,
        recovery_key: RecoveryKey | None = None,
        save_week: SaveWeek | None = None,
        quit_app: Callable[[], None],
        raise_windows: Callable[[], None] | None = None,
        show_place: Callable[[Place], None] | None = None,
    ) -> None:
        self._timekeeper = timekeeper
        self._diary = diary
        self._clock = clock
        self._sign_in = sign_in
        self._recovery_key = recovery_key
        self._save_week = save_week
        self._quit = quit_app
        self._raise_windows = raise_windows
        self._show_place = show_place

    def answer(self, request: Request) -> Reply:
        """The reply to one word. What the app cannot do in time is `no_answer`."""
        try:
            return self._words()[request.do](request)
        except NotInTime:
            return refusal("no_answer")

    def _words(self) -> Mapping[str, Callable[[Request], Reply]]:
        return {
            "status": self._tell_status,
            "start": self._start,
            "stop": lambda request: self._told(self._timekeeper.stop()),
            "switch": self._switch,
            "memo": self._memo,
            "label": self._label,
            "today": self._today,
            "diary": self._day,
            "approve": self._approve,
            "outbox": self._outbox,
            "export": lambda request: carry.export(self._diary, self._clock.read().now_s, request),
            "bundle": self._bundle,
            "import": self._import,
            "remove": self._remove,
            "restore": self._restore,
            "hide": lambda request: self._cover(request, Cover(is_blurred=True)),
            "unhide": lambda request: self._cover(request, Cover()),
            "away": self._away,
            "mode": self._mode,
            "manual": self._manual,
            "raise": self._raise,
            "open": self._open,
            "sign-in": self._begin_sign_in,
            "recovery-key": self._recovery,
            "quit": self._leave,
        }

    def _status(self) -> Status:
        return self._timekeeper.status().result(ANSWER_WITHIN_S).value

    def _tell_status(self, _request: Request) -> Reply:
        facts = read.status_json(self._status())
        if self._sign_in is not None and self._sign_in.outcome:
            facts["sign_in"] = self._sign_in.outcome
        return Reply(is_ok=True, facts=facts)

    def _start(self, request: Request) -> Reply:
        id = self._contract(request.contract)
        if isinstance(id, Reply):
            return id
        memo = self._diary.segments.last_memo(id) if request.memo is None else request.memo
        return self._told(self._timekeeper.start(id, memo, request.label))

    def _switch(self, request: Request) -> Reply:
        if request.contract is None:
            return refusal("bad_request")
        id = self._contract(request.contract)
        return id if isinstance(id, Reply) else self._told(self._timekeeper.switch(id))

    def _memo(self, request: Request) -> Reply:
        if request.memo is None and not request.ids:
            return Reply(is_ok=True, facts={"memo": self._status().memo})
        ids = self._segments(request.ids)
        if isinstance(ids, Reply):
            return ids
        return self._told(self._timekeeper.change_memo(request.memo or "", ids))

    def _label(self, request: Request) -> Reply:
        if request.label is None:
            return Reply(is_ok=True, facts={"label": self._status().label})
        return self._told(self._timekeeper.change_label(request.label))

    def _today(self, request: Request) -> Reply:
        return read.today(self._diary, self._clock.read().now_s, request)

    def _day(self, request: Request) -> Reply:
        return read.day(self._diary, self._clock.read().now_s, request)

    def _outbox(self, request: Request) -> Reply:
        if request.file is None:
            return read.outbox(self._diary, self._clock.read().now_s, request)
        try:
            written = export_outbox(self._diary, Path(request.file))
        except StoreError as error:
            return refusal("cannot_export", {"reason": str(error)})
        return Reply(is_ok=True, facts={"items_written": written, "file": request.file})

    def _bundle(self, request: Request) -> Reply:
        if self._save_week is None:
            return refusal("no_server")
        id = self._contract(request.contract)
        if isinstance(id, Reply):
            return id
        return save(self._save_week, id, self._clock.read().now_s, request)

    def _import(self, request: Request) -> Reply:
        id = self._contract(request.contract)
        if isinstance(id, Reply):
            return id
        return carry.bring(self._timekeeper, id, request, dry_run=request.choice == "dry_run")

    def _approve(self, request: Request) -> Reply:
        if request.date is not None:
            span = read.day_of(request.date, self._clock.read().now_s)
            if span is None:
                return refusal("bad_date")
            held = self._diary.segments.between(*span)
            ids: tuple[UUID, ...] = tuple(k.segment.id for k in held if k.state == "held")
        elif request.ids:
            found = self._segments(request.ids)
            if isinstance(found, Reply):
                return found
            ids = found
        else:
            ids = tuple(kept.segment.id for kept in self._diary.segments.in_state("held"))
        answer = self._timekeeper.approve(ids).result(ANSWER_WITHIN_S)
        if isinstance(answer, Refused):
            return refusal(answer.code, answer.facts)
        approved = [str(id) for id in answer.value]
        return Reply(is_ok=True, facts={"approved": len(approved), "ids": approved})

    def _remove(self, request: Request) -> Reply:
        return self._change(request, self._timekeeper.remove, "removed_s")

    def _restore(self, request: Request) -> Reply:
        return self._change(request, self._timekeeper.restore, "restored_s")

    def _cover(self, request: Request, cover: Cover) -> Reply:
        """Every picture of these segments wholly, or as it was; boxes are the windows' business."""
        ids = self._segments(request.ids)
        if isinstance(ids, Reply):
            return ids
        found = [self._diary.segments.get(id) for id in ids]
        shots = [(k.segment.id, shot) for k in found if k for shot in k.segment.snapshots]
        if not shots:
            return refusal("no_picture")
        answers = [self._timekeeper.hide(id, shot, cover) for id, shot in shots]
        for answer in answers:
            done = answer.result(ANSWER_WITHIN_S)
            if isinstance(done, Refused):
                return refusal(done.code, done.facts)
        return Reply(is_ok=True, facts={"pictures": len(shots), "ids": [str(id) for id in ids]})

    def _change(
        self,
        request: Request,
        verb: Callable[[tuple[UUID, ...]], "Future[Done[Any] | Refused]"],
        name: str,
    ) -> Reply:
        ids = self._segments(request.ids)
        if isinstance(ids, Reply):
            return ids
        if not ids:
            return refusal("bad_request")
        answer = verb(ids).result(ANSWER_WITHIN_S)
        if isinstance(answer, Refused):
            return refusal(answer.code, answer.facts)
        return Reply(is_ok=True, facts={name: answer.value, "ids": [str(id) for id in ids]})

    def _away(self, request: Request) -> Reply:
        if request.choice not in CHOICES:
            return refusal("bad_request")
        choice: Any = request.choice
        until_s = None
        if request.ends is not None:
            now_s = self._clock.read().now_s
            until_s = read.moment_of(request.date, request.ends, now_s)
            if until_s is None:
                return refusal("bad_time")
        contract_id = None
        if request.contract is not None:
            found = self._contract(request.contract)
            if isinstance(found, Reply):
                return found
            contract_id = found
        return self._told(
            self._timekeeper.answer_away(
                choice,
                request.memo or "",
                reason=request.reason or "away",
                until_s=until_s,
                contract_id=contract_id,
            )
        )

    def _manual(self, request: Request) -> Reply:
        id, now_s = self._contract(request.contract), self._clock.read().now_s
        if isinstance(id, Reply):
            return id
        starts_s = read.moment_of(request.date, request.starts or "", now_s)
        ends_s = read.moment_of(request.date, request.ends or "", now_s)
        if starts_s is None or ends_s is None:
            return refusal("bad_time")
        answer = self._timekeeper.add_manual(
            id, starts_s, ends_s, request.memo or "", request.reason or "other"
        ).result(ANSWER_WITHIN_S)
        if isinstance(answer, Refused):
            return refusal(answer.code, answer.facts)
        return Reply(is_ok=True, facts={"added_s": answer.value})

    def _mode(self, request: Request) -> Reply:
        mode, minutes = MODES.get(request.choice or "?"), request.minutes or "30"
        if mode is None or not minutes.isdecimal() or len(minutes) > 4:
            return refusal("bad_request")
        return self._told(self._timekeeper.declare_mode(mode, int(minutes)))

    def _raise(self, _request: Request) -> Reply:
        if self._raise_windows is None:
            return refusal("no_windows")
        self._raise_windows()
        return Reply(is_ok=True)

    def _open(self, request: Request) -> Reply:
        """A link's place: it is read anew here, since any program of this user may ask."""
        place = read_link(request.file or "")
        if place is None:
            return refusal("bad_link")
        if self._show_place is None:
            return refusal("no_windows")
        self._show_place(place)
        return Reply(is_ok=True)

    def _recovery(self, request: Request) -> Reply:
        if self._recovery_key is None:
            return refusal("bad_request")
        if not request.ids:
            return Reply(is_ok=True, facts={"recovery_key": self._recovery_key.show()})
        try:
            opened = self._recovery_key.use("".join(request.ids))
        except BadRecoveryKey:
            return refusal("bad_recovery_key")
        return Reply(is_ok=True, facts={"opened": opened})

    def _begin_sign_in(self, _request: Request) -> Reply:
        if self._sign_in is None:
            return refusal("no_server")
        try:
            code = self._sign_in.begin_and_wait()
        except SyncError as error:
            return refusal("offline", {"reason": type(error).__name__})
        return Reply(
            is_ok=True,
            facts={
                "user_code": code.user_code,
                "url": code.verification_url,
                "complete_url": code.complete_url,
                "expires_s": code.expires_s,
                "interval_s": code.interval_s,
            },
        )

    def _leave(self, _request: Request) -> Reply:
        self._quit()
        return Reply(is_ok=True)

    def _told(self, future: "Future[Done[Any] | Refused]") -> Reply:
        """The state after an action, or why it was refused."""
        answer = future.result(ANSWER_WITHIN_S)
        if isinstance(answer, Refused):
            return refusal(answer.code, answer.facts)
        return Reply(is_ok=True, facts=read.status_json(self._status()))

    def _contract(self, typed: str | None) -> UUID | Reply:
        contracts = [fetched.terms for fetched in self._diary.contracts.all()]
        last = last_contract(self._diary, now_s=self._clock.read().now_s) if typed is None else None
        match find_contract(contracts, typed, last=last):
            case Found(id=id):
                return id
            case Many(titles=titles):
                return refusal("two_contracts", {"titles": ", ".join(titles)})
            case None:
                is_new = not contracts and self._status().state == "signed_out"
                return refusal("signed_out" if is_new else "no_contract")

    def _segments(self, typed: tuple[str, ...]) -> tuple[UUID, ...] | Reply:
        now_s = self._clock.read().now_s
        known = self._diary.segments.between(now_s - 40 * DAY_S, now_s + DAY_S)
        found = find_segments([kept.segment.id for kept in known], typed)
        return refusal("not_found") if found is None else found
