"""What Andris does while the power may go: each step tells what is in the diary from then on.

`python -m tests.faults.power_scenarios NAME HOME` runs one; the diary lies in HOME/diary.
"""

import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeAlias
from uuid import UUID

from tests.builders import CONTRACT, OTHER_CONTRACT, terms, unix
from tests.faults.old_diary import make_old
from tests.tracker.store.damage import PAGE, fill, spoil
from tests.tracker.store.test_receipts import a_receipt
from tests.tracker.workbench import DEVICE, START, Workbench
from tracker.recovery import backup, prune, recover
from tracker.settings import Settings, write
from tracker.store.diary import DATABASE, Diary
from tracker.store.quarantine import open_or_rebuild
from tracker.store.tables import METADATA
from tracker.store.vault import Vault
from workdiary.cover import Cover
from workdiary.seal import SigningKey

Steps: TypeAlias = Iterator[None]
LATER = "2026-11-20T13:00:00Z"
EDGE = "2026-11-20T13:09:56Z"


def facts(diary: Diary, home: Path) -> list[str]:
    """A short word for each row, and for each file that is written as a whole."""
    whole = [*home.glob("*.json"), *home.glob("diary/backups/*.sqlite3")]
    found = [f"{file.name} {sha256(file.read_bytes()).hexdigest()[:12]}" for file in whole]
    with diary.database.read() as connection:
        for table in METADATA.sorted_tables:
            for row in connection.execute(table.select()):
                found.append(f"{table.name} {sha256(repr(tuple(row)).encode()).hexdigest()[:12]}")
    return found


def open_real(folder: Path, now_s: int) -> tuple[Diary, object]:
    """As the app does."""
    device = SigningKey.from_bytes(b"d" * 32)
    return open_or_rebuild(
        folder, vault=Vault(b"k" * 32), device=device, device_id=DEVICE, now_s=now_s
    )


def seconds(bench: Workbench, count: int) -> Steps:
    for _ in range(count):
        bench.run(1)
        yield


def records(bench: Workbench) -> Steps:
    bench.fetch(terms(weekly_limit_s=None, takes_manual=True), terms(id=OTHER_CONTRACT))
    yield
    bench.drawn = 3
    bench.start()
    yield
    yield from seconds(bench, 12)
    bench.stop()


def over_a_slots_edge(bench: Workbench) -> Steps:
    bench.drawn = 1
    bench.start()
    yield from seconds(bench, 8)
    bench.stop()


def switches(bench: Workbench) -> Steps:
    bench.start()
    yield from seconds(bench, 3)
    bench.timekeeper.switch(OTHER_CONTRACT).result()
    yield
    bench.timekeeper.change_memo("Logo sketches").result()
    yield from seconds(bench, 3)
    bench.stop()


def first(bench: Workbench) -> UUID:
    return bench.kept()[0].segment.id


def approves(bench: Workbench) -> Steps:
    bench.timekeeper.approve((first(bench),)).result()
    yield
    bench.timekeeper.approve(None).result()


def holds_end(bench: Workbench) -> Steps:
    bench.clock.pass_s(7_200)
    bench.timekeeper.approve_due().result()
    yield


def removes(bench: Workbench) -> Steps:
    bench.timekeeper.remove((first(bench),)).result()
    yield
    bench.timekeeper.restore((first(bench),)).result()
    yield
    bench.timekeeper.remove((first(bench),)).result()


def removes_what_was_approved(bench: Workbench) -> Steps:
    bench.timekeeper.approve(None).result()
    yield
    yield from removes(bench)


def changes_memos(bench: Workbench) -> Steps:
    for memo in ("One", "Two"):
        bench.timekeeper.change_memo(memo, (first(bench),)).result()
        yield
    bench.timekeeper.approve(None).result()
    yield
    bench.timekeeper.change_memo("Three", (first(bench),)).result()


def adds_by_hand(bench: Workbench) -> Steps:
    begins_s = unix(START) + 1_200
    answer = bench.timekeeper.add_manual(CONTRACT, begins_s, begins_s + 1_500, "Call", "call")
    assert answer.result().value == 1_500
    yield


def hides(bench: Workbench) -> Steps:
    pictured = next(one.segment for one in bench.kept() if one.segment.snapshots)
    bench.timekeeper.hide(pictured.id, pictured.snapshots[0], Cover(is_blurred=True)).result()
    yield
    bench.timekeeper.approve(None).result()
    yield
    prune(bench.diary, now_s=bench.clock.now_s)


def hides_and_undoes(bench: Workbench) -> Steps:
    for cover in (Cover(is_blurred=True), Cover()):
        kept = next(one.segment for one in bench.kept() if one.segment.snapshots)
        bench.timekeeper.hide(kept.id, kept.snapshots[0], cover).result()
        yield


def backs_up(bench: Workbench) -> Steps:
    backup(bench.diary, now_s=bench.clock.now_s)
    yield


def sends(bench: Workbench) -> Steps:
    bench.timekeeper.approve(None).result()
    yield
    database, outbox = bench.diary.database, bench.diary.outbox
    for item in outbox.waiting(10, now_s=bench.clock.now_s):
        with database.transaction() as tx:
            outbox.sending(tx, (item.id,))
            bench.diary.segments.move(tx, item.id, "send")
        receipt = a_receipt(item.id, record_sha256=sha256(item.link.record).hexdigest())
        with database.transaction() as tx:
            bench.diary.receipts.put(tx, receipt)
            outbox.receipted(tx, item.id, receipt)
            bench.diary.segments.move(tx, item.id, "receipt")
        yield


def pictures_go(bench: Workbench) -> Steps:
    for sha256_hex in sorted(bench.diary.snapshots.names()):
        bench.diary.snapshots.forget(sha256_hex)
        yield


def steps_away(bench: Workbench) -> Steps:
    bench.start()
    bench.run(10)
    bench.run(700, working=False)
    yield
    bench.run(1)
    yield
    bench.timekeeper.answer_away("working", "On the phone").result()
    yield
    bench.stop()


def sleeps(bench: Workbench) -> Steps:
    bench.start()
    yield from seconds(bench, 3)
    bench.timekeeper.note_power("sleeping").result()
    yield
    bench.clock.sleep_s(3_600)
    bench.timekeeper.note_power("woke").result()
    yield from seconds(bench, 3)
    bench.stop()


def clock_jumps(bench: Workbench) -> Steps:
    bench.start()
    yield from seconds(bench, 3)
    bench.clock.jump_s(3_600)
    yield from seconds(bench, 3)
    bench.stop()


def takes_up_again(bench: Workbench) -> Steps:
    recover(bench.desk, bench.clock.read())
    yield
    bench.start()
    yield from seconds(bench, 6)


def left_open(bench: Workbench) -> Steps:
    records(bench)
    bench.start()
    yield from seconds(bench, 7)


def much(bench: Workbench) -> Steps:
    """Over a thousand pages of log: it is written back in the middle."""
    for n in range(8):
        fill(bench.diary, 60, first=1_000_000 + 60 * n)
        yield


def changes_settings(bench: Workbench) -> Steps:
    home = bench.diary.database.path.parent.parent
    for hold_s in (0, 600, None):
        write(home / "settings.json", Settings(hold_s=hold_s))
        yield


def opens(bench: Workbench) -> Steps:
    """Nothing more: what opening does is what is cut."""
    yield


def opens_as_the_app_does(bench: Workbench) -> Steps:
    """Damage is mended before."""
    yield from opens(bench)


Before: TypeAlias = Callable[[Path], None]


def recorded(home: Path) -> None:
    """Twelve seconds with a picture, held, and eight over the edge of a slot."""
    _run(records, home, START)
    _run(over_a_slots_edge, home, "2026-11-20T12:09:56Z")


def broken_off(home: Path) -> None:
    """The app died while it recorded."""
    recorded(home)
    _run(left_open, home, "2026-11-20T12:58:00Z")


def damaged(home: Path) -> None:
    recorded(home)
    bench = Workbench(home / "diary", at="2026-11-20T12:30:00Z")
    fill(bench.diary, 40)
    backup(bench.diary, now_s=bench.clock.now_s)
    bench.close()
    path = home / "diary" / DATABASE
    spoil(path, path.stat().st_size // PAGE)


def old(home: Path) -> None:
    make_old(home / "diary", "0001_first")


def nothing(_home: Path) -> None:
    """A first start."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """What is done, after what, and when."""

    then: Callable[[Workbench], Steps]
    before: Before = recorded
    at: str = LATER


SCENARIOS: Mapping[str, Scenario] = {
    "a first start, and seconds with a picture": Scenario(records, nothing),
    "over the edge of a slot": Scenario(over_a_slots_edge, at=EDGE),
    "another contract": Scenario(switches),
    "approved": Scenario(approves),
    "holds end": Scenario(holds_end),
    "removed and restored": Scenario(removes),
    "removed after it was approved": Scenario(removes_what_was_approved),
    "memos": Scenario(changes_memos),
    "time by hand": Scenario(adds_by_hand),
    "a picture is hidden": Scenario(hides),
    "and shown again": Scenario(hides_and_undoes),
    "the daily copy": Scenario(backs_up),
    "receipts come": Scenario(sends),
    "pictures are over": Scenario(pictures_go),
    "away and back": Scenario(steps_away),
    "sleep": Scenario(sleeps),
    "the clock jumps": Scenario(clock_jumps),
    "after a crash": Scenario(takes_up_again, broken_off, "2026-11-20T12:59:00Z"),
    "the log is written back": Scenario(much),
    "settings": Scenario(changes_settings),
    "opened and closed": Scenario(opens),
    "a damaged diary": Scenario(opens_as_the_app_does, damaged),
    "a diary of an older version": Scenario(opens, old),
}


def _run(then: Callable[[Workbench], Steps], home: Path, at: str, *, tells: bool = False) -> None:
    if then is opens_as_the_app_does:
        open_real(home / "diary", unix(at))[0].close()
    bench = Workbench(home / "diary", at=at)
    for _ in then(bench):
        if tells:
            _tell(bench, home)
    if tells:
        _tell(bench, home)
    bench.close()


def _tell(bench: Workbench, home: Path) -> None:
    status: Any = bench.timekeeper.status().result()
    said = {"facts": facts(bench.diary, home), "today_s": status.value.today_s}
    os.write(1, json.dumps(said).encode() + b"\n")


if __name__ == "__main__":
    name, home = sys.argv[1], Path(sys.argv[2])
    _run(SCENARIOS[name].then, home, SCENARIOS[name].at, tells=True)
