"""The one door downward: each call hands one action to the capture thread."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future
from typing import Any, Protocol, TypeVar
from uuid import UUID

from tracker.actions.add_manual import add_manual
from tracker.actions.answer_away import Claim, answer_away
from tracker.actions.approve import approve, approve_due
from tracker.actions.change_contract import change_contract
from tracker.actions.change_label import change_label
from tracker.actions.change_memo import change_memo
from tracker.actions.declare_mode import declare_mode
from tracker.actions.desk import Desk, code_of
from tracker.actions.erase_removed import erase_removed
from tracker.actions.hide import Darkroom, begin, finish, give_up
from tracker.actions.import_time import Entry, import_time
from tracker.actions.note_power import note_power
from tracker.actions.remove import remove
from tracker.actions.restore import restore
from tracker.actions.start import start
from tracker.actions.stop import stop
from tracker.actions.switch import switch
from tracker.actions.tell_status import status_of, tell_status
from tracker.away import Choice
from tracker.errors import PictureDamaged, StoreError, WrongKey
from tracker.outcome import Done, Refused
from tracker.settings import Settings
from tracker.status import PowerChange, Sending, Status
from workdiary.clock import Clock, Reading
from workdiary.cover import Cover
from workdiary.segment import Mode
from workdiary.snapshot import Snapshot

T = TypeVar("T")
Action = Callable[[Reading], Done[Any] | Refused]
Answer = Future[Done[Any] | Refused]


class Timekeeper:
    """Any thread may call. Readings are taken here, so they stand in the order of the queue."""

    def __init__(
        self, desk: Desk, clock: Clock, capture: Executor, darkroom: "DarkroomThread"
    ) -> None:
        self._desk = desk
        self._clock = clock
        self._capture = capture
        self._darkroom = darkroom
        self._guard = threading.Lock()
        self.on_queued: Callable[[], None] = _nobody_sends

    def start(self, contract_id: UUID, memo: str, label: str | None = None) -> Answer:
        """Record this contract from now on; the answer is the first second."""
        return self._do(lambda at: start(self._desk, at, contract_id, memo, label))

    def stop(self, reason: str = "user") -> Answer:
        """Stop at this second; the answer is the last second that counts."""
        return self._do(lambda at: stop(self._desk, at, reason=reason))

    def switch(self, contract_id: UUID) -> Answer:
        """Go on with another contract in the same second."""
        return self._do(lambda at: switch(self._desk, at, contract_id))

    def change_memo(self, memo: str, ids: tuple[UUID, ...] = ()) -> Answer:
        """The running stretch's memo, or that of these segments."""
        return self._do(lambda at: change_memo(self._desk, at, memo, ids), is_queued=True)

    def change_label(self, label: str, ids: tuple[UUID, ...] = ()) -> Answer:
        """The running stretch's label, or that of these segments."""
        return self._do(lambda at: change_label(self._desk, at, label, ids), is_queued=True)

    def change_contract(
        self, contract_id: UUID, ids: tuple[UUID, ...], label: str | None = None
    ) -> Answer:
        """Move held segments to this contract; the answer is their seconds."""
        return self._do(lambda at: change_contract(self._desk, at, contract_id, ids, label))

    def approve(self, ids: tuple[UUID, ...] | None) -> Answer:
        """End the hold of these segments, or of all; the answer is their ids."""
        return self._do(lambda at: approve(self._desk, ids), is_queued=True)

    def approve_due(self) -> Answer:
        """The clock's own approve: every hold that is over."""
        return self._do(lambda at: approve_due(self._desk, at), is_queued=True)

    def approve_due_now(self) -> None:
        """The same for the schedule, which is on the capture thread already."""
        at = self._clock.read()
        answer = approve_due(self._desk, at)
        if answer.value:
            tell_status(self._desk, at)
            self.on_queued()

    def remove(self, ids: tuple[UUID, ...]) -> Answer:
        """Remove these segments; the answer is the seconds taken off."""
        return self._do(lambda at: remove(self._desk, at, ids), is_queued=True)

    def hide(self, segment_id: UUID, picture: Snapshot, cover: Cover) -> Answer:
        """Cover a held picture so, or uncover it; the answer is the percent hidden then."""
        return self._darkroom.thread.submit(lambda: self._hide(segment_id, picture, cover))

    def restore(self, ids: tuple[UUID, ...]) -> Answer:
        """Undo a removal; the answer is the seconds that count again."""
        return self._do(lambda at: restore(self._desk, at, ids), is_queued=True)

    def erase_removed(self, ids: tuple[UUID, ...]) -> Answer:
        """Erase the pictures of removed segments now; the answer is how many."""
        return self._do(lambda at: erase_removed(self._desk, at, ids))

    def answer_away(
        self,
        choice: Choice,
        memo: str = "",
        *,
        reason: str = "away",
        until_s: int | None = None,
        contract_id: UUID | None = None,
        asked_from_s: int | None = None,
        for_today: bool = False,
    ) -> Answer:
        """Settle the absence; the answer is the seconds of manual time added."""
        claim = Claim(memo=memo, reason=reason, until_s=until_s, contract_id=contract_id)
        return self._do(
            lambda at: answer_away(
                self._desk, at, choice, claim, asked_from_s=asked_from_s, for_today=for_today
            )
        )

    def add_manual(
        self, contract_id: UUID, starts_s: int, ends_s: int, memo: str, reason: str
    ) -> Answer:
        """Time entered by hand, where the contract takes it; the answer is its seconds."""
        span = (starts_s, ends_s)
        return self._do(lambda at: add_manual(self._desk, at, contract_id, span, memo, reason))

    def import_time(
        self, contract_id: UUID, entries: Sequence[Entry], *, dry_run: bool = False
    ) -> Answer:
        """Entries of another tracker as manual time; the answer is what becomes of them."""
        return self._do(
            lambda at: import_time(self._desk, at, contract_id, entries, dry_run=dry_run)
        )

    def declare_mode(self, mode: Mode, minutes: int = 30) -> Answer:
        """A call, reading or thinking for so long; "" ends it. The answer is its last second."""
        return self._do(lambda at: declare_mode(self._desk, at, mode, minutes))

    def note_power(self, change: PowerChange) -> Answer:
        """The screen was locked, the machine goes to sleep, or the like; answered once it is saved."""
        return self._do(lambda at: note_power(self._desk, at, change))

    def status(self) -> Future[Done[Status]]:
        """How the app stands."""
        return self.submit(lambda at: Done(status_of(self._desk, at)))

    def change_settings(self, settings: Settings) -> Answer:
        """Go by these settings from now on."""

        def change(_at: Reading) -> Done[None]:
            self._desk.settings = settings
            return Done(None)

        return self._do(change)

    def note_sign_in(self, *, is_signed_in: bool) -> Answer:
        """The sign-in came or went; recording goes on either way."""

        def note(_at: Reading) -> Done[None]:
            self._desk.is_signed_in = is_signed_in
            return Done(None)

        return self._do(note)

    def note_sending(self, sending: Sending) -> Answer:
        """Where the outbox stands, as the sync thread sees it."""

        def note(_at: Reading) -> Done[None]:
            self._desk.sending = sending
            return Done(None)

        return self._do(note)

    def note_sandbox(self, offset_ms: int | None) -> Answer:
        """The marketplace is a sandbox whose clock runs ahead; None: it is none."""

        def note(_at: Reading) -> Done[None]:
            self._desk.sandbox_offset_ms = offset_ms
            return Done(None)

        return self._do(note)

    def note_pictures(self) -> Answer:
        """Pictures that were locked may open now."""

        def note(_at: Reading) -> Done[None]:
            self._desk.has_locked_pictures = self._desk.diary.snapshots.locked_count() > 0
            return Done(None)

        return self._do(note)

    def refresh(self) -> Answer:
        """Tell the status anew: something it shows has changed elsewhere."""
        return self._do(lambda _at: Done(None))

    def _hide(self, id: UUID, picture: Snapshot, cover: Cover) -> Done[Any] | Refused:
        """On the darkroom's thread: only reading and drawing is slow, the rest is capture's."""
        begun = self._do(lambda _at: begin(self._desk, id, picture, cover)).result()
        if isinstance(begun, Refused):
            return begun
        sitting = begun.value
        drawn, is_over = None, False
        try:
            if not cover.is_nothing:
                original = sitting.original
                webp = self._desk.diary.snapshots.picture(original.sha256)
                drawn = self._darkroom.draw(webp, cover, original.screen)
            is_over = True
        except PictureDamaged:
            return Refused("picture_damaged")
        except WrongKey:
            return Refused("picture_locked")
        finally:
            if not is_over:
                self.submit(lambda _at: give_up(self._desk, sitting)).result()
        return self._do(lambda _at: finish(self._desk, sitting, drawn)).result()

    def submit(self, work: Callable[[Reading], T]) -> Future[T]:
        """Queue work for the capture thread, with a reading that is taken now."""
        with self._guard:
            reading = self._clock.read()
            return self._capture.submit(work, reading)

    def _do(self, action: Action, *, is_queued: bool = False) -> Answer:
        return self.submit(lambda reading: self._run(action, reading, is_queued=is_queued))

    def _run(self, action: Action, reading: Reading, *, is_queued: bool) -> Done[Any] | Refused:
        try:
            answer = action(reading)
        except StoreError as error:
            answer = Refused("cannot_save", {"reason": code_of(error)})
        tell_status(self._desk, reading)
        if is_queued and isinstance(answer, Done):
            self.on_queued()
        return answer


class DarkroomThread(Darkroom, Protocol):
    """A darkroom with its thread."""

    @property
    def thread(self) -> Executor: ...


def _nobody_sends() -> None:
    """Without a schedule nothing is sent."""
