"""A diary with a past, and ways to damage its file."""

from dataclasses import replace
from random import Random  # noqa: TID251 - a fixed seed draws the same every time
from uuid import UUID

from tests.builders import a_segment
from workdiary.wire import segment_bytes

PAGE = 4_096


def fill(diary, count, *, first=0):
    """Approved segments, one a slot, each with its link and its place in the outbox."""
    with diary.database.transaction() as tx:
        for n in range(first, first + count):
            begins_s = 600 * (n + 1)
            segment = replace(
                a_segment(minutes=()), id=UUID(int=n + 1), starts_s=begins_s, ends_s=begins_s + 600
            )
            diary.segments.open(tx, segment)
            diary.segments.close(tx, segment, held_until_s=None)
            diary.segments.move(tx, segment.id, "approve")
            link = diary.chain.append(tx, segment_bytes(segment), n.to_bytes(16, "big"))
            diary.outbox.put(tx, link, item_id=segment.id, kind="segment")


def spoil(path, number, *, seed=1):
    """Overwrite one page with random bytes; pages count from 1."""
    with path.open("r+b") as file:
        file.seek((number - 1) * PAGE)
        file.write(Random(seed * 1_000 + number).randbytes(PAGE))


def rows_on(path, number):
    """How many rows lie in this page: what its damage may cost, and no more."""
    page = path.read_bytes()[(number - 1) * PAGE : number * PAGE]
    at = 100 if number == 1 else 0
    return int.from_bytes(page[at + 3 : at + 5], "big") if page[at] == 0x0D else 0
