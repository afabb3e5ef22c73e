"""Segment: whole seconds inside one ten-minute slot; kinds, states and moves, memo rules. Pure.

recording -> held -> approved -> sent -> receipted -> billed -> released
removed: from any state before the week's lock; restored by a newer operation
sent -> approved: the request failed or the app died while it was under way
"""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from workdiary.activity import MAX_COUNT, MINUTE_S, Minute
from workdiary.errors import BadMemo, BadSegment, StepNotAllowed
from workdiary.slot_seal import SlotSeal
from workdiary.snapshot import Snapshot
from workdiary.week import SLOT_S

MEMO_MAX = 1_000
Kind = Literal["tracked", "manual"]
# A minute as it is judged: its start, presses, clicks, scrolls, seconds with input, synthetic.
Row = tuple[int, int | None, int | None, int | None, int | None, int | None]
Mode = Literal["", "call", "reading", "thinking"]
# Why manual time was entered by hand: what a person picks, and the note both sides see.
REASONS: Mapping[str, str] = {
    "call": "REASON_CALL",
    "away": "REASON_AWAY",
    "forgot": "REASON_FORGOT",
    "other": "REASON_OTHER",
}
NOTES = frozenset(
    {"CLOCK_JUMP", "RECOVERED", "SUSPENDED", "NO_PICTURE", "PICTURE_LOST", "NO_COUNTS"}
) | frozenset(REASONS.values())
STATES = (
    "recording",
    "held",
    "approved",
    "sent",
    "receipted",
    "parked",
    "refused",
    "late",
    "billed",
    "released",
    "removed",
)
# Kept and counted towards the totals a freelancer sees.
COUNTED = frozenset({"recording", "held", "approved", "sent", "receipted", "billed", "released"})

STEPS = {
    ("recording", "close"): "held",
    ("held", "approve"): "approved",
    ("approved", "send"): "sent",
    ("sent", "unsend"): "approved",
    ("sent", "receipt"): "receipted",
    ("sent", "receipt_late"): "late",
    ("sent", "park"): "parked",
    ("sent", "refuse"): "refused",
    ("parked", "receipt"): "receipted",
    ("parked", "receipt_late"): "late",
    ("parked", "refuse"): "refused",
    ("refused", "approve"): "approved",
    # Offered again to a marketplace that was restored: what it took before it may not take now.
    ("receipted", "park"): "parked",
    ("receipted", "refuse"): "refused",
    ("receipted", "bill"): "billed",
    ("billed", "release"): "released",
    ("held", "remove"): "removed",
    ("approved", "remove"): "removed",
    ("receipted", "remove"): "removed",
    ("late", "remove"): "removed",
    ("parked", "remove"): "removed",
    ("refused", "remove"): "removed",
    ("removed", "restore_held"): "held",
    ("removed", "restore"): "receipted",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """Recorded or entered time of one contract inside one slot, [starts_s, ends_s), UTC.

    `slot_seal` goes with its record once that is approved: see there.
    """

    id: UUID
    contract_id: UUID
    starts_s: int
    ends_s: int
    kind: Kind = "tracked"
    memo: str = ""
    label: str = ""
    mode: Mode = ""
    minutes: tuple[Minute, ...] = ()
    snapshots: tuple[Snapshot, ...] = ()
    notes: tuple[str, ...] = ()
    slot_seal: SlotSeal | None = None

    def __post_init__(self) -> None:
        code = fault_of(self.starts_s, self.ends_s) or fault_of_rows(self, _rows(self.minutes))
        if code:
            raise BadSegment(code, self.starts_s, self.ends_s)

    @property
    def seconds(self) -> int:
        """How long it is, 1..600."""
        return self.ends_s - self.starts_s

    @property
    def slot(self) -> int:
        """The slot it lies in."""
        return self.starts_s // SLOT_S


def fault_of(starts_s: int, ends_s: int) -> str:
    """The rule that [starts_s, ends_s) breaks as a segment, or ""."""
    if not 0 <= starts_s < ends_s:
        return "runs_backwards"
    if ends_s - starts_s > SLOT_S:
        return "too_long"
    if starts_s // SLOT_S != (ends_s - 1) // SLOT_S:
        return "crosses_slot"
    return ""


def fault_of_rows(segment: Segment, rows: Iterable[Row]) -> str:
    """The rule that the minutes, as rows, or the snapshots break, or ""."""
    ends_s = segment.ends_s
    last_s = segment.starts_s - segment.starts_s % MINUTE_S - MINUTE_S
    for at_s, presses, clicks, scrolls, active_s, synthetic in rows:
        if at_s % MINUTE_S or not last_s < at_s < ends_s:
            return "bad_counts"
        for count in (presses, clicks, scrolls, synthetic):
            if count is not None and not 0 <= count <= MAX_COUNT:
                return "bad_counts"
        if active_s is not None and not 0 <= active_s <= MINUTE_S:
            return "bad_counts"
        last_s = at_s
    for snapshot in segment.snapshots:
        if not segment.starts_s <= snapshot.taken_s < ends_s:
            return "bad_moment"
    return ""


def _rows(minutes: Iterable[Minute]) -> Iterator[Row]:
    for m in minutes:
        yield m.starts_s, m.presses, m.clicks, m.scrolls, m.active_s, m.synthetic


def clean_memo(text: str) -> str:
    """The memo as it is kept: NFC, trimmed, plain; BadMemo over 1,000 characters."""
    memo = unicodedata.normalize("NFC", text).strip()
    if len(memo) > MEMO_MAX:
        raise BadMemo(len(memo))
    return memo


def after(state: str, step: str) -> str:
    """The state after `step`; StepNotAllowed names both when there is none."""
    try:
        return STEPS[state, step]
    except KeyError:
        raise StepNotAllowed(state, step) from None
