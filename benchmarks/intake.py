"""Signed segments taken a second, in batches of 500, by one process; SQLite, then PostgreSQL.

Figure: microseconds a segment of the slower database, through the verb that the API calls: the
batch as bytes, read once, its piece of the chain checked, judged, written with leaves and
receipts, committed. Floor: what 7,500 a second would take.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

from benchmarks.figure import Figure, main
from tests.stage.postgres import postgres

BATCHES, BATCH = 8, 500
GOAL_PER_S = 7_500


def measure() -> Figure:
    """The slower of the two databases, each in a process of its own."""
    sqlite = _in_process({})
    with postgres(is_durable=True) as url:
        postgresql = _in_process({"FAIRHOUR_DATABASE_URL": url})
    for name, micros in (("SQLite", sqlite), ("PostgreSQL", postgresql)):
        print(f"{name}: {1e6 / micros:,.0f} segments a second", file=sys.stderr)
    return Figure(
        name="intake", figure=max(sqlite, postgresql), floor=1e6 / GOAL_PER_S, goal=1.0, unit="us"
    )


def _in_process(environment: dict[str, str]) -> float:
    """Microseconds a segment, measured in a process that sees this database alone."""
    words = [sys.executable, "-m", "benchmarks.intake", "--one"]
    with tempfile.TemporaryDirectory(prefix="fairhour-intake-") as home:
        known = os.environ | environment | {"FAIRHOUR_HOME": home}
        done = subprocess.run(words, env=known, stdout=subprocess.PIPE, text=True, check=True)
    return float(done.stdout.split()[-1])


def one() -> None:
    """Fill, measure and print."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "marketplace.settings.embedded"
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    print(_taken(Path(os.environ["FAIRHOUR_HOME"])))


def _taken(folder: Path) -> float:
    from marketplace.intake.answers import Receipted
    from tests.builders import a_segment
    from tests.marketplace.conftest import a_market
    from workdiary.wire import piece_to_json, read_piece, segment_bytes

    market = a_market(folder)
    market.clock.jump_s(90 * 86_400)
    batches = []
    for number in range(BATCHES):
        after = market.tracker.seq
        links = []
        for n in range(number * BATCH, number * BATCH + BATCH):
            day, slot = divmod(n, 144)
            at = f"2026-{11 + day // 28:02}-{1 + day % 28:02}T{slot // 6:02}:{slot % 6}0:00Z"
            links.append(market.tracker.link(segment_bytes(a_segment(at))))
        body = {"chain": piece_to_json(market.tracker.piece(after)), "items": links}
        batches.append(json.dumps(body).encode())
    began = perf_counter()
    for body in batches:
        value = json.loads(body)
        answers = _receive(market, value["items"], read_piece(value["chain"]))
        if not all(isinstance(answer, Receipted) for answer in answers):
            raise RuntimeError(f"not taken: {answers[:2]}")
    return (perf_counter() - began) * 1e6 / (BATCHES * BATCH)


def _receive(market: "object", items: list[object], piece: "object") -> list[object]:
    from marketplace.intake.receive_segments import receive_segments

    return receive_segments(  # type: ignore[return-value]
        items,
        piece,  # type: ignore[arg-type]
        device=market.device,  # type: ignore[attr-defined]
        clock=market.clock,  # type: ignore[attr-defined]
        policy=market.policy,  # type: ignore[attr-defined]
        blobs=market.blobs,  # type: ignore[attr-defined]
        seal=market.seal,  # type: ignore[attr-defined]
    )


if __name__ == "__main__":
    if "--one" in sys.argv:
        one()
    else:
        main(measure)
