"""What consented late seconds come to on top of what their own week billed. Pure."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from workdiary.money import Money, line
from workdiary.parts import Part


@dataclass(frozen=True, slots=True, kw_only=True)
class LateLine:
    """Seconds of one earlier week at one rate; `before_s` of it were billed before."""

    week_s: int
    rate: Money
    tracked_s: int
    manual_s: int
    before_s: int

    @property
    def seconds(self) -> int:
        """What is billed now."""
        return self.tracked_s + self.manual_s

    @property
    def amount(self) -> Money:
        """line(S + x) - line(S): rounded once with the line it continues."""
        return line(self.rate, self.before_s + self.seconds) - line(self.rate, self.before_s)


@dataclass(frozen=True, slots=True, kw_only=True)
class LateWeek:
    """The lines, and of each segment (billed, over the limit of its own week) seconds."""

    lines: tuple[LateLine, ...]
    segments: Mapping[UUID, tuple[int, int]]


def late_lines(
    week_s: int,
    parts: Iterable[Part],
    consented: Collection[UUID],
    *,
    limit_s: int | None,
    before: Mapping[Money, int],
    starts_s: int,
) -> LateWeek:
    """In order of time, as far as the week's own limit leaves seconds free.

    `parts` are all of that week; `before` are late seconds billed already, by rate; time before
    `starts_s`, the contract's first second, is never billed.
    """
    parts = list(parts)
    billed: dict[Money, int] = dict(before)
    for part in parts:
        if part.fate == "billed":
            billed[part.rate] = billed.get(part.rate, 0) + part.seconds
    free_s = None if limit_s is None else max(0, limit_s - sum(billed.values()))
    now: dict[Money, list[int]] = {}
    segments = dict.fromkeys(consented, (0, 0))
    for part in parts:
        if part.segment_id not in segments or part.fate not in ("late", "outside"):
            continue
        if part.starts_s < starts_s:
            continue
        paid_s = part.seconds if free_s is None else min(part.seconds, free_s)
        free_s = None if free_s is None else free_s - paid_s
        if paid_s:
            now.setdefault(part.rate, [0, 0])[part.is_manual] += paid_s
        so_far = segments[part.segment_id]
        segments[part.segment_id] = (so_far[0] + paid_s, so_far[1] + part.seconds - paid_s)
    lines = tuple(
        LateLine(
            week_s=week_s,
            rate=rate,
            tracked_s=tracked_s,
            manual_s=manual_s,
            before_s=billed.get(rate, 0),
        )
        for rate, (tracked_s, manual_s) in now.items()
    )
    return LateWeek(lines=lines, segments=segments)
