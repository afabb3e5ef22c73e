from dataclasses import replace

import pytest

from tests.builders import a_segment
from workdiary.activity import Minute
from workdiary.pattern import is_machine_like, is_same_picture
from workdiary.snapshot import Snapshot

NAMES = ("aa" * 32, "bb" * 32, "cc" * 32)


def an_hour(count, **kinds):
    """Six segments whose minutes have `count(n)` inputs of each kind."""
    made = []
    for n in range(6):
        one = a_segment(f"2026-11-20T14:{10 * n:02d}:00Z")
        some = tuple(
            Minute(starts_s=one.starts_s + 60 * m, **{k: count(10 * n + m) * kinds.get(k, 0)
                   for k in ("presses", "clicks", "scrolls")})
            for m in range(10)
        )  # fmt: skip
        made.append(replace(one, minutes=some))
    return made


@pytest.mark.parametrize(
    ("count", "kinds", "is_like"),
    [
        (lambda n: 100 + n % 2, {"presses": 1}, True),
        (lambda n: 100 + 40 * (n % 3), {"presses": 1}, False),
        (lambda n: 1 + n % 9, {"clicks": 1}, True),
        (lambda n: 1 + n % 9, {"scrolls": 1}, True),
        (lambda n: 1 + n % 9, {"clicks": 1, "scrolls": 1}, False),
        (lambda n: 0, {"presses": 1}, False),
    ],
)
def test_an_hour_like_clockwork_or_of_one_kind_is_worth_a_look(count, kinds, is_like):
    hour = an_hour(count, **kinds)
    assert [is_machine_like(one, hour) for one in hour] == [is_like] * 6


def test_fifty_nine_minutes_are_no_hour():
    hour = an_hour(lambda n: 100, presses=1)
    hour[0] = replace(hour[0], minutes=hour[0].minutes[1:])
    assert not is_machine_like(hour[3], hour)


def shown(*likeness, level=7):
    made = []
    for n, (name, bits) in enumerate(zip(NAMES, likeness, strict=True)):
        one = a_segment(f"2026-11-20T14:{10 * n:02d}:00Z")
        picture = Snapshot(
            sha256=name,
            size_bytes=1,
            taken_s=one.starts_s,
            screen=1,
            width_px=1,
            height_px=1,
            likeness=bits,
        )
        made.append(replace(one, minutes=one.minutes[:level], snapshots=(picture,)))
    return {one.slot: [one] for one in made}


def test_three_busy_slots_with_hardly_a_bit_of_difference_show_the_same():
    slots = shown(0b0, 0b11, 0b1)
    assert all(is_same_picture(slot, slots) for slot in slots)
    assert not is_same_picture(min(slots), shown(0b0, 0b111, 0b1))
    assert not is_same_picture(min(slots), shown(0b0, 0b11, 0b1, level=4))
    assert not is_same_picture(min(slots), shown(None, None, None))
