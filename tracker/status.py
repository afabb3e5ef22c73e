"""What the app is doing right now, as one frozen record. Pure."""

from dataclasses import dataclass
from typing import Literal, TypeAlias
from uuid import UUID

from workdiary.activity import Minute
from workdiary.contract import Terms
from workdiary.segment import Mode

State = Literal[
    "starting",
    "signed_out",
    "no_contract",
    "ready",
    "recording",
    "away",
    "back",
    "limit_reached",
    "unpaid",
    "paused",
    "stopped_by_fault",
]


PowerChange: TypeAlias = Literal[
    "locked", "unlocked", "sleeping", "woke", "switched_away", "switched_back", "shutting_down"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class LastSnapshot:
    """The newest picture and when it may leave this computer (None: waits for the freelancer)."""

    sha256: str
    segment_id: UUID
    taken_s: int
    leaves_s: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Away:
    """The absence that is open: away since `from_s`; back since `back_s`, None while away.

    `spans` are all absences that wait for one answer, in order.
    """

    from_s: int
    back_s: int | None
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """The mode that holds until `until_s`; after `protected_to_s` its time is paid, not protected."""

    mode: Mode
    until_s: int
    protected_to_s: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """Where the outbox stands."""

    state: Literal["ok", "sending", "offline", "signed_out", "too_old"] = "ok"
    sent_count: int = 0
    total_count: int = 0
    refused_count: int = 0
    refused_code: str = ""
    parked_count: int = 0
    clock_ahead_s: int = 0  # of the marketplace's clock, if over two minutes; below zero: behind


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What one ability is known by; "none" has a `reason`, others may have `limits`. All codes."""

    of: Literal["pictures", "counts", "away", "windows", "power"]
    name: str
    limits: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovery:
    """What this start found of a recording that was cut off: its seconds, and where they end.

    `rebuilt_rows` came back of a diary whose file was damaged; None: it was sound.
    """

    seconds: int = 0
    up_to_s: int | None = None
    rebuilt_rows: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """The part of a status that is read from the diary. `minutes` are the slot's, without the
    open segment's."""

    today_s: int
    week_s: int
    held_count: int
    waiting_count: int
    not_sent_s: int
    sent_up_to_s: int | None
    minutes: tuple[Minute, ...]
    is_client_verified: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """One moment of the app: all that the Tracker window and `fairhour status` show.

    Seconds are counted seconds: away time, gaps and removed segments are never in them.
    `stretch_s`, `today_s` and `week_s` include the running segment as of `at_s`.
    """

    state: State
    at_s: int
    contract: Terms | None = None
    memo: str = ""
    label: str = ""
    since_s: int | None = None
    stretch_s: int = 0
    today_s: int = 0
    week_s: int = 0
    limit_s: int | None = None
    slot_starts_s: int | None = None
    minutes: tuple[Minute, ...] = ()
    minutes_passed: int = 0
    minutes_active: int | None = None
    last_snapshot: LastSnapshot | None = None
    away: Away | None = None
    declared: Declared | None = None
    held_count: int = 0
    waits_for_you: bool = False
    waiting_count: int = 0
    not_sent_s: int = 0
    sent_up_to_s: int | None = None
    pictures: Literal["ok", "none", "off"] = "ok"
    pictures_reason: str = ""
    counts: Literal["ok", "none"] = "ok"
    away_source: str = ""
    sources: tuple[Source, ...] = ()
    sending: Sending = Sending()
    recovery: Recovery | None = None
    sandbox_now_s: int | None = None
    problems: tuple[str, ...] = ()
