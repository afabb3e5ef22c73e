"""Declared call, reading or thinking: for how long it may be declared, and what of it is protected.

Pure.

declared    [=== 60 ===)[== 30 ==)      ...      [==== 60 ====)
protected   [==========)                         [===========)     60 in a row, 120 in a UTC day
"""

from collections.abc import Sequence

from workdiary.week import DAY_S

MODE_MINUTES = (15, 30, 60)
RUN_MAX_S = 3_600
DAY_MAX_S = 7_200

Span = tuple[int, int]


def excess(declared: Sequence[Span]) -> list[Span]:
    """What of these spans of one contract is over the limits, in order; [] when nothing is.

    `declared` are [starts_s, ends_s), in order, not overlapping. Spans that touch are one run.
    Only the excess is not protected; it is paid all the same. Source: domain 5, `MODE_LONG`.
    """
    over: list[Span] = []
    run_s = day_s = 0
    last_s, day = -1, -1
    for starts_s, ends_s in _by_day(declared):
        run_s = run_s if starts_s == last_s else 0
        day_s = day_s if starts_s // DAY_S == day else 0
        free_s = max(0, min(RUN_MAX_S - run_s, DAY_MAX_S - day_s))
        if starts_s + free_s < ends_s:
            over.append((starts_s + free_s, ends_s))
        run_s, day_s = run_s + ends_s - starts_s, day_s + ends_s - starts_s
        last_s, day = ends_s, starts_s // DAY_S
    return over


def _by_day(declared: Sequence[Span]) -> list[Span]:
    """The spans cut at UTC midnights."""
    pieces = []
    for starts_s, ends_s in declared:
        edges = [starts_s, *range(starts_s - starts_s % DAY_S + DAY_S, ends_s, DAY_S), ends_s]
        pieces += list(zip(edges, edges[1:], strict=False))
    return pieces
