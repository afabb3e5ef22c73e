"""The verdict on each segment of a contract, by the rule the app calls too. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from workdiary.contract import Terms
from workdiary.parts import Fate, Part
from workdiary.protection import Facts, Verdict, judge, thresholds_at
from workdiary.segment import Segment


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A segment that counts, with its newest memo, and when it arrived.

    `taken_out` are its pictures whose bytes were deleted, at a wish or when their time was over,
    `broken` those that do not open;
    `is_sealed` and `clock_off_s` are what its chain and its contacts say.
    """

    segment: Segment
    received_s: int
    taken_out: frozenset[str] = frozenset()
    broken: frozenset[str] = frozenset()
    is_sealed: bool = True
    clock_off_s: int = 0


def verdicts(
    received: Sequence[Received],
    parts: Sequence[Part],
    contract: Terms,
    *,
    verified: Sequence[tuple[int, int | None]],
    needs_label: bool = False,
) -> Mapping[UUID, Verdict]:
    """By segment. All of its UTC day must be there: neighbours are looked for among them.

    A segment of several parts is judged by what is paid of it, if anything is. `verified` are the
    spans in which the client had a verified payment method.
    """
    fates: dict[UUID, Fate] = {}
    for part in parts:
        if fates.get(part.segment_id) != "billed":
            fates[part.segment_id] = part.fate
    neighbours = [one.segment for one in received]
    return {
        one.segment.id: judge(
            Facts(
                segment=one.segment,
                fate=fates.get(one.segment.id, "billed"),
                unreadable=one.taken_out | one.broken,
                taken_out=one.taken_out - one.broken,
                needs_label=needs_label,
                is_sealed=one.is_sealed,
                clock_off_s=one.clock_off_s,
                received_s=one.received_s,
                is_client_verified=_is_in(verified, one.segment.starts_s),
            ),
            neighbours,
            contract,
            thresholds_at(one.segment.starts_s),
        )
        for one in received
    }


def _is_in(spans: Sequence[tuple[int, int | None]], at_s: int) -> bool:
    return any(from_s <= at_s and (to_s is None or at_s < to_s) for from_s, to_s in spans)
