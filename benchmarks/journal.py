"""A durable segment and its outbox row, against two bare inserts with the same pragmas.

Both write to the same disk in turn, a transaction each time; the medians are compared. The floor
inserts the very same values by sqlite3 into plain tables of the same columns.
"""

import sqlite3
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from uuid import UUID

from benchmarks.figure import Figure, main
from tracker.store.db import PRAGMAS
from tracker.store.diary import Diary, open_diary
from tracker.store.vault import Vault
from workdiary.activity import Minute
from workdiary.seal import Link, SigningKey
from workdiary.segment import Segment
from workdiary.wire import segment_bytes

ROUNDS = 400
WARM_UP = 40
GOAL = 1.5
KEY = SigningKey.from_bytes(b"d" * 32)
DEVICE = UUID("01930000-0000-7000-8000-00000000000d")
CONTRACT = UUID("01930000-0000-7000-8000-000000000001")
SLOT_S = 600
FIRST_S = 1_795_184_400


def measure() -> Figure:
    """Milliseconds of one durable segment with its outbox row."""
    with tempfile.TemporaryDirectory(prefix="fairhour-journal-") as name:
        folder = Path(name)
        diary = open_diary(folder / "diary", vault=Vault(b"k" * 32), device=KEY, device_id=DEVICE)
        bare = bare_tables(folder / "bare.sqlite3")
        try:
            ours, floor = in_turn(diary, bare)
        finally:
            diary.close()
            bare.close()
    return Figure(name="journal", figure=ours, floor=floor, goal=GOAL, unit="ms")


def in_turn(diary: Diary, bare: sqlite3.Connection) -> tuple[float, float]:
    """The medians of both; who goes first changes from round to round."""
    ours, floor = [], []
    for n in range(WARM_UP + ROUNDS):
        segment, link = made(n)
        values = values_of(segment, link)
        if n % 2:
            ours.append(timed(partial(keep, diary, segment, link)))
        floor.append(timed(partial(insert, bare, *values)))
        if not n % 2:
            ours.append(timed(partial(keep, diary, segment, link)))
    return median(ours[WARM_UP:]), median(floor[WARM_UP:])


def timed(call: Callable[[], None]) -> float:
    """Milliseconds of one call."""
    begun_ns = time.perf_counter_ns()
    call()
    return (time.perf_counter_ns() - begun_ns) / 1_000_000


def keep(diary: Diary, segment: Segment, link: Link) -> None:
    """What is measured: both rows through the store, committed and synced."""
    with diary.database.transaction() as tx:
        diary.segments.open(tx, segment)
        diary.outbox.put(tx, link, item_id=segment.id, kind="segment")


def insert(bare: sqlite3.Connection, segment: tuple[object, ...], item: tuple[object, ...]) -> None:
    """The floor: the same values, two statements, one transaction."""
    bare.execute("BEGIN IMMEDIATE")
    bare.execute("INSERT INTO segments VALUES (?, ?, ?, ?, ?, ?, ?)", segment)
    bare.execute("INSERT INTO outbox VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", item)
    bare.execute("COMMIT")


def bare_tables(path: Path) -> sqlite3.Connection:
    """Two tables without checks or triggers, on a connection with the store's own pragmas."""
    bare = sqlite3.connect(path, isolation_level=None)
    for pragma in PRAGMAS:
        bare.execute(pragma).fetchall()
    bare.execute(
        "CREATE TABLE segments (id TEXT PRIMARY KEY, contract_id TEXT, starts_s INTEGER, "
        "ends_s INTEGER, memo TEXT, state TEXT, record BLOB)"
    )
    bare.execute(
        "CREATE TABLE outbox (place INTEGER PRIMARY KEY AUTOINCREMENT, item_id TEXT UNIQUE, "
        "segment_id TEXT, kind TEXT, state TEXT, device_id TEXT, seq INTEGER, prev TEXT, salt TEXT, "
        "record BLOB, payload_sha256 TEXT, snapshots TEXT)"
    )
    return bare


def made(n: int) -> tuple[Segment, Link]:
    """The n-th segment, ten counted minutes, and its link; made before the clock runs."""
    starts_s = FIRST_S + n * SLOT_S
    minutes = tuple(
        Minute(starts_s=at_s, presses=7, clicks=1, scrolls=0, active_s=5, synthetic=0)
        for at_s in range(starts_s, starts_s + SLOT_S, 60)
    )
    segment = Segment(
        id=UUID(int=n + 1),
        contract_id=CONTRACT,
        starts_s=starts_s,
        ends_s=starts_s + SLOT_S,
        memo="Cart totals: tax rounding tests",
        minutes=minutes,
    )
    record = segment_bytes(segment)
    return segment, Link(
        device_id=DEVICE, seq=n + 1, prev="00" * 32, salt=(b"s" * 16).hex(), record=record
    )


def values_of(segment: Segment, link: Link) -> tuple[tuple[object, ...], tuple[object, ...]]:
    """What the store writes for them, spelled before the clock runs."""
    id, contract = str(segment.id), str(segment.contract_id)
    row = (id, contract, segment.starts_s, segment.ends_s, segment.memo, "recording", link.record)
    chained = (str(link.device_id), link.seq, link.prev, link.salt, link.record)
    return row, (id, id, "segment", "waiting", *chained, link.record_sha256, "[]")


if __name__ == "__main__":
    main(measure)
