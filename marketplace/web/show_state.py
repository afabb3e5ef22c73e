"""The five steps of a week with their dates on the reader's calendar. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from marketplace.web.week_stage import Step


@dataclass(frozen=True, slots=True, kw_only=True)
class StepShown:
    """One step: its code, its tone, and until when (the last one: from when)."""

    code: str
    tone: str
    text: str


def steps_shown(steps: Sequence[Step], tz: tzinfo) -> tuple[StepShown, ...]:
    """Each step with its date."""
    last = len(steps) - 1
    return tuple(
        StepShown(
            code=step.code,
            tone=step.tone,
            text=_dated(step.at_s, tz, "from" if n == last else "to"),
        )
        for n, step in enumerate(steps)
    )


def _dated(at_s: int, tz: tzinfo, word: str) -> str:
    there = datetime.fromtimestamp(at_s, tz)
    return f"{word} {there:%a} {there.day} {there:%b}, {there:%H:%M}"
