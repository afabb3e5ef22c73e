"""What to look at before a week closes, each with the segments it is about. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from tracker.ui.doors import Fetched, Kept
from tracker.ui.week_sheet import Sheet
from workdiary.protection import Verdict, memo_weight
from workdiary.segment import COUNTED, REASONS

ORDER = (
    "refused",
    "parked",
    "not_approved",
    "no_memo",
    "no_label",
    "over_limit",
    "manual_no_reason",
    "quiet",
    "removed",
)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing to look at; it goes away when nothing is left of it."""

    code: str
    kept: tuple[Kept, ...]

    @property
    def seconds(self) -> int:
        return sum(each.segment.seconds for each in self.kept)


def checks_of(
    kept: Sequence[Kept],
    sheet: Sheet,
    verdicts: Mapping[UUID, Verdict],
    contracts: Sequence[Fetched],
) -> tuple[Check, ...]:
    """In the order in which they matter; what is removed comes last, since it was chosen."""
    labelled = {each.terms.id for each in contracts if each.terms.needs_label}
    over = {part.segment_id for part in sheet.parts if part.fate == "over_limit"}
    found: dict[str, list[Kept]] = {code: [] for code in ORDER}
    for each in kept:
        for code in _codes(each, verdicts.get(each.segment.id), over=over, labelled=labelled):
            found[code].append(each)
    return tuple(Check(code, tuple(found[code])) for code in ORDER if found[code])


def _codes(
    kept: Kept, verdict: Verdict | None, *, over: set[UUID], labelled: set[UUID]
) -> list[str]:
    segment = kept.segment
    if kept.state in ("refused", "parked", "removed"):
        return [kept.state]
    if kept.state not in COUNTED or kept.state == "recording":
        return []
    codes = ["not_approved"] if kept.state == "held" else []
    if not memo_weight(segment.memo):
        codes.append("no_memo")
    if not segment.label and segment.contract_id in labelled:
        codes.append("no_label")
    if segment.id in over:
        codes.append("over_limit")
    if segment.kind == "manual" and not set(segment.notes) & set(REASONS.values()):
        codes.append("manual_no_reason")
    if verdict is not None and any(reason.code == "QUIET" for reason in verdict.reasons):
        codes.append("quiet")
    return codes


MENDED_BY_WORDS = frozenset({"MEMO_MISSING", "MEMO_SHORT", "LABEL_MISSING"})
MENDED_IN_HOLD = frozenset({"HIDDEN", "ONE_COLOUR"})


def may_mend(kept: Kept, verdict: Verdict, *, is_locked: bool) -> bool:
    """Can something still be done about one of its reasons? After the lock, nothing."""
    if is_locked:
        return False
    codes = {reason.code for reason in verdict.reasons}
    return bool(codes & MENDED_BY_WORDS) or (kept.state == "held" and bool(codes & MENDED_IN_HOLD))
