"""How the verdicts of a week are kept, and what follows from them for its parts. Pure."""

from collections.abc import Container, Iterable, Mapping
from typing import Any
from uuid import UUID

from workdiary.money import Money
from workdiary.parts import Part
from workdiary.protection import Reason, Verdict


def to_json(found: Mapping[UUID, Verdict]) -> list[dict[str, Any]]:
    """Verdicts as they are kept, in the order of the segments' ids."""
    return [
        {
            "segment": str(id),
            "version": verdict.version,
            "reasons": [[one.code, one.found, one.threshold] for one in verdict.reasons],
            "notes": list(verdict.notes),
        }
        for id, verdict in sorted(found.items())
    ]


def from_json(kept: Iterable[Mapping[str, Any]]) -> dict[UUID, Verdict]:
    """The verdicts again, by segment."""
    return {
        UUID(one["segment"]): Verdict(
            reasons=tuple(Reason(*reason) for reason in one["reasons"]),
            notes=tuple(one["notes"]),
            version=one["version"],
        )
        for one in kept
    }


def unprotected(found: Mapping[UUID, Verdict]) -> frozenset[UUID]:
    """The segments nobody answers for if the client's payment fails."""
    return frozenset(id for id, verdict in found.items() if not verdict.is_protected)


def seconds_by_rate(parts: Iterable[Part], segments: Container[UUID]) -> dict[Money, int]:
    """The billed seconds of these segments, by rate in the order in which it first bills."""
    seconds: dict[Money, int] = {}
    for part in parts:
        if part.fate == "billed" and part.segment_id in segments:
            seconds[part.rate] = seconds.get(part.rate, 0) + part.seconds
    return seconds
