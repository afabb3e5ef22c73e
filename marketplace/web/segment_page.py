"""What the page of one segment shows: pictures, a bar a minute, counts, proof."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from django.urls import reverse

from marketplace.billing.diary_sums import parts_of
from marketplace.contracts.queries import needs_label_at, terms_of
from marketplace.intake.proof_facts import ProofFact, proof_facts
from marketplace.intake.queries import Kept
from marketplace.people.queries import verified_spans
from marketplace.review.verdict import Received, verdicts
from marketplace.web.reader import Reader
from marketplace.web.zones import Zone
from workdiary.activity import MINUTE_S, Counts, Minute, level, totals
from workdiary.protection import Verdict
from workdiary.segment import Segment
from workdiary.week import SLOT_S, BillingWeek, slot_starts_s

BAR_PX, GAP_PX, HEIGHT_PX, LEAST_PX = 24, 6, 60, 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One minute of the slot, drawn: "on", "off" or "out" (not recorded or not counted)."""

    kind: str
    x: int
    y: int
    height: int
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SegmentPage:
    """Everything the template needs."""

    segment: Segment
    state: str
    parked_for: str
    is_late: bool
    title: str
    zone: Zone
    is_shown: bool
    gone: frozenset[str]
    broken: frozenset[str]
    withdrawn: frozenset[str]
    slot_s: int
    slot_ends_s: int
    bars: tuple[Bar, ...]
    counts: Counts
    level: int | None
    receipt: Mapping[str, Any] | None
    verdict: Verdict | None
    day_address: str
    previous_address: str
    next_address: str
    lines: tuple[tuple[str, int], ...]  # of invoices that bill some of it

    @property
    def look_at(self) -> tuple[str, ...]:
        """What the record says of itself, and what the rules say of it, each once."""
        told = self.verdict.notes if self.verdict else ()
        return tuple(dict.fromkeys((*self.segment.notes, *told)))


def segment_page(
    reader: Reader,
    kept: Kept,
    near: Sequence[Kept],
    *,
    receipt: Mapping[str, Any] | None,
    verdict: Verdict | None,
    day_address: str,
    lines: Sequence[tuple[str, int]] = (),
) -> SegmentPage:
    """Fold one segment and its neighbours into its page."""
    segment = kept.segment
    order = [one.segment.id for one in near if one.state != "removed" or one is kept]
    at = order.index(segment.id) if segment.id in order else 0
    return SegmentPage(
        segment=segment,
        state=kept.state,
        parked_for=kept.parked_for,
        is_late=kept.is_late,
        title=reader.contract.title,
        zone=reader.zone,
        is_shown=kept.state not in ("removed", "parked"),
        gone=kept.forgotten,
        broken=kept.broken,
        withdrawn=kept.withdrawn,
        slot_s=slot_starts_s(segment.starts_s),
        slot_ends_s=slot_starts_s(segment.starts_s) + SLOT_S,
        bars=tuple(bars(segment)),
        counts=totals(segment.minutes),
        level=level(segment.minutes),
        receipt=receipt,
        verdict=verdict,
        day_address=day_address,
        previous_address=_address(order, at - 1, reader.zone),
        next_address=_address(order, at + 1, reader.zone),
        lines=tuple(lines),
    )


def verdict_of(reader: Reader, kept: Kept, near: Sequence[Kept], *, now_s: int) -> Verdict | None:
    """The verdict on a segment that counts, by what is known today; None for one that does not."""
    if kept.state != "counted":
        return None
    contract = reader.contract
    proofs = proof_facts([kept.segment.id])
    received = [
        Received(
            segment=replace(one.segment, memo=one.memo),
            received_s=one.received_s,
            taken_out=one.forgotten,
            broken=one.broken,
            **asdict(proofs.get(one.segment.id, ProofFact())),
        )
        for one in near
        if one.state == "counted"
    ]
    week = BillingWeek.containing(kept.segment.starts_s)
    terms = terms_of(contract, now_s=now_s)
    spans = verified_spans(contract.company_id)
    found = verdicts(
        received,
        parts_of(week, contract),
        terms,
        verified=spans,
        needs_label=needs_label_at(contract, kept.segment.starts_s),
    )
    return found[kept.segment.id]


def bars(segment: Segment) -> list[Bar]:
    """Ten bars, one a minute of the slot: as high as its inputs, sixty fill it."""
    known = {minute.starts_s: minute for minute in segment.minutes}
    first_s = slot_starts_s(segment.starts_s)
    return [_bar(n, known.get(first_s + n * MINUTE_S)) for n in range(10)]


def _bar(place: int, minute: Minute | None) -> Bar:
    x = place * (BAR_PX + GAP_PX)
    inputs = minute.inputs if minute else None
    if inputs is None:
        words = f"Minute {place + 1}: {'not counted' if minute else 'not recorded'}"
        return Bar(kind="out", x=x, y=0, height=HEIGHT_PX, says=words)
    if inputs == 0:
        y = HEIGHT_PX - LEAST_PX
        return Bar(kind="off", x=x, y=y, height=LEAST_PX, says=f"Minute {place + 1}: no input")
    height = max(LEAST_PX, min(HEIGHT_PX, inputs * HEIGHT_PX // 60))
    says = f"Minute {place + 1}: {inputs} inputs"
    return Bar(kind="on", x=x, y=HEIGHT_PX - height, height=height, says=says)


def _address(order: Sequence[Any], at: int, zone: Zone) -> str:
    if not 0 <= at < len(order):
        return ""
    query = f"?zone={zone.code}" if zone.code != "mine" else ""
    return reverse("segment", args=[order[at]]) + query
