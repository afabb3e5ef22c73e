"""Signed segments taken a second, in batches of 500, on one core; SQLite, then PostgreSQL.

Figure: microseconds of processor time a segment of the slower database, through the verb that the
API calls: the batch as bytes, read once, its piece of the chain checked, judged, written with
leaves and receipts, committed; user and system time. The time of the PostgreSQL process that serves
us is added to ours, to the nanosecond (its share of each commit's write too): together they have one
core. What its background writers do later is not counted, nor are HTTP, the proof of the device and
spelling the answer. Each segment has ten minutes of counts, a memo and a picture.
Bound, of 130 us on PostgreSQL: 41 there (the overlap constraint and five foreign keys each 10), 44 to
read JSON and judge its fields, 12 for hashes and receipts; of 100 us on SQLite: 44 to read, 28 to
write and commit.
Floor: what 7,500 a second would take.
"""

import gc
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, process_time
from typing import TYPE_CHECKING

from benchmarks.figure import Figure, main
from tests.stage.postgres import postgres

if TYPE_CHECKING:
    from tests.marketplace.conftest import Market

BATCHES, BATCH = 10, 500
GOAL_PER_S = 7_500


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """Microseconds a segment: by the clock, of this process, of the database's."""

    wall: float
    ours: float
    database: float

    @property
    def core(self) -> float:
        """What one core would need."""
        return self.ours + self.database


def measure() -> Figure:
    """The slower of the two databases, each in a process of its own."""
    costs = {"SQLite": _in_process({})}
    with postgres(is_durable=True) as url:
        costs["PostgreSQL"] = _in_process({"FAIRHOUR_DATABASE_URL": url})
    for name, cost in costs.items():
        print(
            f"{name}: {1e6 / cost.core:,.0f} segments a second of one core "
            f"({cost.ours:.0f} us here, {cost.database:.0f} us in the database's process), "
            f"{1e6 / cost.wall:,.0f} by the clock",
            file=sys.stderr,
        )
    slower = max(cost.core for cost in costs.values())
    return Figure(name="intake", figure=slower, floor=1e6 / GOAL_PER_S, goal=1.0, unit="us")


def _in_process(environment: dict[str, str]) -> Cost:
    """Measured in a process that sees this database alone."""
    words = [sys.executable, "-m", "benchmarks.intake", "--one"]
    with tempfile.TemporaryDirectory(prefix="fairhour-intake-") as home:
        known = os.environ | environment | {"FAIRHOUR_HOME": home}
        done = subprocess.run(words, env=known, stdout=subprocess.PIPE, text=True, check=True)
    return Cost(**json.loads(done.stdout.splitlines()[-1]))


def one() -> None:
    """Fill, measure and print."""
    kind = "testing" if "FAIRHOUR_DATABASE_URL" in os.environ else "embedded"
    os.environ["DJANGO_SETTINGS_MODULE"] = f"marketplace.settings.{kind}"
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    print(json.dumps(taken(Path(os.environ["FAIRHOUR_HOME"]))))


def taken(folder: Path) -> dict[str, float]:
    """The cost of taking all batches but the first, with which everything grows warm."""
    from tests.marketplace.conftest import a_market

    market = a_market(folder)
    market.clock.jump_s(90 * 86_400)
    first, *rest = _batches(market)
    _take(market, first)
    database_s = _database_clock()
    gc.freeze()  # as the server does once it is loaded
    wall, ours, database = perf_counter(), process_time(), database_s()
    for body in rest:
        _take(market, body)
    scale = 1e6 / (len(rest) * BATCH)
    return {
        "wall": (perf_counter() - wall) * scale,
        "ours": (process_time() - ours) * scale,
        "database": (database_s() - database) * scale,
    }


def _batches(market: "Market") -> list[bytes]:
    from marketplace.intake.models import Picture
    from tests.builders import a_segment, unix
    from tests.marketplace.conftest import a_snapshot_of
    from workdiary.wire import piece_to_json, segment_bytes

    pictures = [number.to_bytes(4, "big") * 100 for number in range(BATCH)]
    for data in pictures:
        market.blobs.keep(a_snapshot_of(data, 0).sha256, data)
    Picture.objects.bulk_create(
        Picture(
            member=market.andris,
            sha256=a_snapshot_of(data, 0).sha256,
            size_bytes=len(data),
            width_px=64,
            height_px=36,
            received_s=1,
        )
        for data in pictures
    )
    batches = []
    for number in range(BATCHES):
        after = market.tracker.seq
        links = []
        for n in range(number * BATCH, number * BATCH + BATCH):
            day, slot = divmod(n, 144)
            at = f"2026-{11 + day // 28:02}-{1 + day % 28:02}T{slot // 6:02}:{slot % 6}0:00Z"
            shot = a_snapshot_of(pictures[n % BATCH], unix(at) + 61)
            links.append(market.tracker.link(segment_bytes(a_segment(at, snapshots=(shot,)))))
        body = {"chain": piece_to_json(market.tracker.piece(after)), "items": links}
        batches.append(json.dumps(body).encode())
    return batches


def _take(market: "Market", body: bytes) -> None:
    from marketplace.intake.answers import Receipted
    from marketplace.intake.receive_segments import receive_segments
    from workdiary.strict import strict_json
    from workdiary.wire import read_piece

    value = strict_json(body)
    answers = receive_segments(
        value["items"],
        read_piece(value["chain"]),
        device=market.device,
        clock=market.clock,
        policy=market.policy,
        blobs=market.blobs,
        seal=market.seal,
    )
    if not all(isinstance(answer, Receipted) for answer in answers):
        raise RuntimeError(f"not taken: {answers[:2]}")


def _database_clock() -> Callable[[], float]:
    """Reads the processor seconds of the database's process that serves us; SQLite has none."""
    from django.db import connection

    if connection.vendor == "sqlite":
        return lambda: 0.0
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        (pid,) = cursor.fetchone()

    def seconds() -> float:
        return int(Path(f"/proc/{pid}/schedstat").read_text().split()[0]) / 1e9  # sched-stats

    return seconds


if __name__ == "__main__":
    if "--one" in sys.argv:
        one()
    else:
        main(measure)
