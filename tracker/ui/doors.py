"""What the windows are handed: what they may call, and what they may read. Nothing else.

Described by shape, so that a window can be drawn before the store and its libraries are loaded.
"""

from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Literal, Protocol
from uuid import UUID

from tracker.outcome import Done, Refused
from tracker.status import Status
from tracker.ui.told_doors import Remembered
from workdiary.contract import Terms
from workdiary.cover import Cover
from workdiary.segment import Mode, Segment
from workdiary.snapshot import Snapshot

if TYPE_CHECKING:
    from tracker.away import LeftOut

Answer = Future[Done[Any] | Refused]
AwayChoice = Literal["go_on", "stop", "manual"]
SignInState = Literal["pending", "signed_in", "denied", "expired", "failed"]


class Timekeeper(Protocol):
    """The one door downward; each call answers when the capture thread has done it."""

    def start(self, contract_id: UUID, memo: str, label: str | None = None) -> Answer: ...

    def stop(self) -> Answer: ...

    def switch(self, contract_id: UUID) -> Answer: ...

    def change_memo(self, memo: str, ids: tuple[UUID, ...] = ()) -> Answer: ...

    def change_label(self, label: str, ids: tuple[UUID, ...] = ()) -> Answer: ...

    def change_contract(
        self, contract_id: UUID, ids: tuple[UUID, ...], label: str | None = None
    ) -> Answer: ...

    def approve(self, ids: tuple[UUID, ...] | None) -> Answer: ...

    def remove(self, ids: tuple[UUID, ...]) -> Answer: ...

    def erase_removed(self, ids: tuple[UUID, ...]) -> Answer: ...

    def restore(self, ids: tuple[UUID, ...]) -> Answer: ...

    def hide(self, segment_id: UUID, picture: Snapshot, cover: Cover) -> Answer: ...

    def answer_away(
        self,
        choice: AwayChoice,
        memo: str = "",
        *,
        reason: str = "away",
        until_s: int | None = None,
        contract_id: UUID | None = None,
        asked_from_s: int | None = None,
        for_today: bool = False,
    ) -> Answer: ...

    def add_manual(
        self, contract_id: UUID, starts_s: int, ends_s: int, memo: str, reason: str
    ) -> Answer: ...

    def import_time(
        self, contract_id: UUID, entries: Sequence[Any], *, dry_run: bool = False
    ) -> Answer: ...

    def declare_mode(self, mode: Mode, minutes: int = 30) -> Answer: ...

    def status(self) -> Future[Done[Status]]: ...


class Kept(Protocol):
    """A segment as the diary keeps it, with what became of it."""

    @property
    def segment(self) -> Segment: ...

    @property
    def state(self) -> str: ...

    @property
    def held_until_s(self) -> int | None: ...

    @property
    def code(self) -> str | None: ...

    @property
    def receipt(self) -> Any: ...


class Segments(Protocol):
    """What windows ask of the diary's segments."""

    def between(
        self, starts_s: int, ends_s: int, contract_id: UUID | None = None
    ) -> Sequence[Kept]: ...

    def get(self, id: UUID) -> Kept | None: ...

    def last_label(self, contract_id: UUID) -> str: ...

    def recent_contracts(self) -> Sequence[UUID]: ...

    def memos(self, contract_id: UUID, limit: int = 50) -> Sequence[str]: ...

    def seconds(self, starts_s: int, ends_s: int, contract_id: UUID | None = None) -> int: ...


class Covered(Protocol):
    """A picture as it was before it was covered, and what covers it."""

    @property
    def snapshot(self) -> Snapshot: ...

    @property
    def cover(self) -> Cover: ...


class Originals(Protocol):
    """The covered pictures whose cover can still be taken off."""

    def of(self, segment_id: UUID) -> Sequence[Covered]: ...


class Snapshots(Protocol):
    """Pictures as encoded bytes; an error of the store when one cannot be had."""

    @property
    def originals(self) -> Originals: ...

    def picture(self, sha256: str) -> bytes: ...

    def thumbnail(self, sha256: str) -> bytes: ...


class Fetched(Protocol):
    """A contract and its week's total as last fetched."""

    @property
    def terms(self) -> Terms: ...

    @property
    def week_s(self) -> int: ...

    @property
    def fetched_s(self) -> int: ...

    @property
    def balance_covers_s(self) -> int | None: ...

    @property
    def is_client_verified(self) -> bool: ...


class Contracts(Protocol):
    """The contracts as last fetched."""

    def all(self) -> Sequence[Fetched]: ...


class Proof(Protocol):
    """Whether a segment's seal holds, and how far the clock was off."""

    @property
    def is_sealed(self) -> bool: ...

    @property
    def clock_off_s(self) -> int: ...


class ProofFacts(Protocol):
    """What the chain says of segments."""

    def of(self, ids: Iterable[UUID]) -> Mapping[UUID, Proof]: ...


class LeftOuts(Protocol):
    """What was left out and may still be claimed, the oldest first."""

    def all(self) -> "Sequence[LeftOut]": ...


class Sent(Protocol):
    """A segment that was sent, with its receipt's facts."""

    @property
    def segment_id(self) -> UUID: ...

    @property
    def contract_id(self) -> UUID: ...

    @property
    def received_s(self) -> int: ...

    @property
    def starts_s(self) -> int: ...

    @property
    def ends_s(self) -> int: ...

    @property
    def pictures(self) -> int: ...

    @property
    def size_bytes(self) -> int: ...

    @property
    def record_sha256(self) -> str: ...


class SentLog(Protocol):
    """What was sent, the newest first."""

    def count(self) -> int: ...

    def last(self, most: int) -> Sequence[Sent]: ...


class Diary(Protocol):
    """The diary as windows read it, on the reader thread alone."""

    @property
    def segments(self) -> Segments: ...

    @property
    def snapshots(self) -> Snapshots: ...

    @property
    def contracts(self) -> Contracts: ...

    @property
    def left_out(self) -> LeftOuts: ...

    @property
    def proof_facts(self) -> ProofFacts: ...

    @property
    def told_money(self) -> Remembered: ...

    @property
    def sent(self) -> SentLog: ...


class DeviceCode(Protocol):
    """What the member types on the marketplace's page."""

    @property
    def user_code(self) -> str: ...

    @property
    def verification_url(self) -> str: ...

    @property
    def expires_s(self) -> int: ...

    @property
    def interval_s(self) -> int: ...


class BrowserPage(Protocol):
    """The page to open in this computer's browser."""

    @property
    def url(self) -> str: ...

    @property
    def expires_s(self) -> int: ...


class InputCounts(Protocol):
    """What was counted since the last look."""

    @property
    def presses(self) -> int: ...

    @property
    def clicks(self) -> int: ...

    @property
    def scrolls(self) -> int: ...


class RecoveryKey(Protocol):
    """The pictures' key; both calls may wait for the keyring and run off the main thread."""

    def show(self) -> str: ...

    def use(self, text: str) -> int: ...


class SignIn(Protocol):
    """Both ways to sign in; the calls use the network and run off the main thread.

    `outcome` says how the one in the browser ended, "" while it is waited for.
    """

    @property
    def outcome(self) -> str: ...

    def begin_in_browser(self) -> BrowserPage: ...

    def begin(self) -> DeviceCode: ...

    def poll(self, code: Any) -> SignInState: ...

    def sign_out(self) -> bool: ...
