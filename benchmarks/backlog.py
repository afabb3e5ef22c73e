"""Thirty days without a network, then one push to a real marketplace on this machine.

Figure: seconds to push 5,000 segments and 1,250 pictures. Floor: seconds that one bare `requests`
session needs to put the same bytes, request by request, to a view of the same server that only
writes them to disk. `--days N` takes a shorter time. How far the memory grew is told beside it.
"""

import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from random import Random  # noqa: TID251 - a seed draws the pictures
from threading import Lock
from time import perf_counter
from typing import Any
from uuid import UUID

import requests
from PIL import Image

from benchmarks.figure import Figure, main
from tests.builders import a_segment
from tests.faults.sync_desk import SyncDesk, stamp, sync_desk
from tests.journeys.sandbox import ROOT, environment, free_port, market
from tests.stage.child import child, wait_until
from tests.tracker.sync.approved import approve
from tracker.store.outbox import Counts
from tracker.sync.api import MarketApi
from workdiary.seal import sha256_hex
from workdiary.snapshot import Snapshot

DAYS, PER_DAY, WITH_PICTURE = 30, 5_000 / 30, 4
GOAL, GROWTH_MB = 2.5, 30


def measure() -> Figure:
    """Push the days, then put the bytes that were sent."""
    days = int(sys.argv[sys.argv.index("--days") + 1]) if "--days" in sys.argv else DAYS
    with tempfile.TemporaryDirectory(prefix="fairhour-backlog-") as name:
        folder = Path(name)
        (sent := folder / "sent").mkdir()
        with sync_desk(folder / "desk", "2026-10-05T09:00:00Z") as desk:
            count = _work(desk, round(days * PER_DAY))
            push = desk.reached(desk.sandbox.url)  # past the desk's proxy, as the bare session goes
            requests_made: list[tuple[str, str]] = []
            _record(push._api, sent, requests_made)
            is_grown = _growth()
            took_s = _time(lambda: push.run(is_asked=True))
            grown_mb = is_grown()
            if desk.counts() != Counts():
                raise RuntimeError(f"not all was sent: {desk.counts()}")
            for number, (method, path) in enumerate(requests_made):
                if method == "PUT":
                    picture = desk.diary.snapshots.picture(path.rpartition("/")[2])
                    (sent / f"{number:06}").write_bytes(picture)
        bare_s = _bare(folder, sent, requests_made)
    print(
        f"{count} segments in {len(requests_made)} requests; memory grew by {grown_mb:.1f} MB "
        f"(at most {GROWTH_MB})",
        file=sys.stderr,
    )
    return Figure(name="backlog", figure=took_s, floor=bare_s, goal=GOAL, unit="s")


def _work(desk: SyncDesk, count: int) -> int:
    """Approved segments, every fourth with a picture of a screen's size and weight."""
    contract = UUID(desk.sandbox.people["contracts"][0]["id"])
    chance = Random(5)
    for number in range(count):
        plain = replace(a_segment(stamp(desk.next_s)), contract_id=contract)
        if number % WITH_PICTURE:
            approve(desk.diary, plain)
        else:
            picture = _picture(chance)
            shot = Snapshot(
                sha256=sha256_hex(picture),
                size_bytes=len(picture),
                taken_s=plain.starts_s + 61,
                screen=1,
                width_px=1280,
                height_px=720,
            )
            approve(desk.diary, replace(plain, snapshots=(shot,)), picture)
        desk.next_s += 600
    return count


def _picture(chance: Random) -> bytes:
    """Lines like those of a text, 1280 by 720."""
    page = Image.new("RGB", (1280, 720), (250, 250, 248))
    for top in range(20, 700, 18):
        for left in range(30, 900 + chance.randrange(300), 9):
            page.paste((chance.randrange(90),) * 3, (left, top, left + 6, top + 9))
    file = BytesIO()
    page.save(file, "WEBP", quality=60, method=0)
    return file.getvalue()


def _record(api: MarketApi, folder: Path, made: list[tuple[str, str]]) -> None:
    """Each request is told as it is sent; the bytes of batches wait on the disk, not in memory."""
    exchange = api._exchange
    guard = Lock()

    def record(request: Any, headers: dict[str, str]) -> Any:
        with guard:
            number = len(made)
            made.append((request.method, request.path))
        if request.method != "PUT":  # pictures are in the diary
            (folder / f"{number:06}").write_bytes(request.body)
        return exchange(request, headers)

    api._exchange = record  # type: ignore[method-assign]


def _bare(folder: Path, sent: Path, made: list[tuple[str, str]]) -> float:
    """Seconds to put the same bytes with one session to the view that only writes."""
    port, home, kept = free_port(), folder / "empty", folder / "kept"
    url = f"http://127.0.0.1:{port}"
    home.mkdir(mode=0o700)
    kept.mkdir()
    market(home, url, "migrate", "--verbosity", "0")
    command = [sys.executable, "-m", "benchmarks.empty_view", str(port), str(kept)]
    log = home / "serve.log"
    with (
        child(command, log=log, env=environment(home, url), cwd=ROOT) as process,
        requests.Session() as session,
    ):
        wait_until(lambda: _answers(session, url), process=process, log=log, within_s=60)

        def put_all() -> None:
            for number, (method, path) in enumerate(made):
                data = (sent / f"{number:06}").read_bytes()
                session.request(method, url + path, data=data, timeout=60).raise_for_status()

        return _time(put_all)


def _answers(session: requests.Session, url: str) -> bool:
    try:
        return session.put(url + "/hello", data=b"", timeout=5).status_code == 200
    except requests.ConnectionError:
        return False


def _growth() -> Callable[[], float]:
    """From now on: megabytes by which this process's memory has grown at its highest."""
    Path("/proc/self/clear_refs").write_text("5")  # the highest mark begins anew, proc(5)
    before = _status_kb("VmRSS")
    return lambda: (_status_kb("VmHWM") - before) / 1024


def _status_kb(name: str) -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith(name)).split()[1])


def _time(act: Callable[[], None]) -> float:
    began = perf_counter()
    act()
    return perf_counter() - began


if __name__ == "__main__":
    main(measure)
