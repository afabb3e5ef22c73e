"""A writer is killed with SIGKILL at random: what it acknowledged is in the diary."""

import os
import signal
import subprocess
import sys
from secrets import randbelow
from uuid import UUID

import pytest

WRITER = """
import os, sys
from dataclasses import replace
from pathlib import Path
from uuid import UUID
from tests.builders import a_segment, unix
from tracker.store.diary import open_diary
from tracker.store.vault import Vault
from workdiary.seal import SigningKey
from workdiary.wire import segment_bytes

DEVICE_ID = UUID("01930000-0000-7000-8000-00000000000d")
diary = open_diary(
    Path(sys.argv[1]),
    vault=Vault(b"k" * 32),
    device=SigningKey.from_bytes(b"d" * 32),
    device_id=DEVICE_ID,
)
first = int(sys.argv[2])
for n in range(first, first + 100_000):
    begins_s = 600 * n
    segment = replace(
        a_segment(minutes=()), id=UUID(int=n + 1), starts_s=begins_s, ends_s=begins_s + 600
    )
    with diary.database.transaction() as tx:
        diary.segments.open(tx, segment)
        diary.segments.close(tx, segment, held_until_s=None)
        diary.segments.move(tx, segment.id, "approve")
        link = diary.chain.append(tx, segment_bytes(segment), os.urandom(16))
        diary.outbox.put(tx, link, item_id=segment.id, kind="segment")
    os.write(1, f"{n + 1}\\n".encode())
"""


def kill_a_writer(folder, first):
    """Let a writer work for 50 to 150 ms after its first word; the numbers it acknowledged."""
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder), str(first)],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": os.getcwd()},
    )
    assert writer.stdout is not None
    said = writer.stdout.readline()
    try:
        writer.wait(timeout=(50 + randbelow(100)) / 1000)
    except subprocess.TimeoutExpired:
        writer.send_signal(signal.SIGKILL)
    rest = writer.stdout.read()
    writer.stdout.close()
    writer.wait()
    whole = (said + rest).decode().split("\n")[:-1]
    return [int(number) for number in whole]


def check(diary, acknowledged):
    diary.database.check()
    kept = {int(k.segment.id): k for k in diary.segments.between(0, 2**40)}
    assert set(acknowledged) <= kept.keys()
    assert {kept[n].state for n in acknowledged} <= {"approved"}
    waiting = diary.outbox.waiting(1_000_000, now_s=0)
    assert {int(item.id) for item in waiting} == kept.keys()
    assert [item.link.seq for item in waiting] == list(range(1, len(kept) + 1))
    return max(kept)


@pytest.mark.timeout(1_800)
@pytest.mark.parametrize("cycles", [4, pytest.param(200, marks=pytest.mark.long)])
def test_what_was_acknowledged_before_a_kill_is_in_the_diary(tmp_path, diary_in, cycles):
    folder = tmp_path / "diary"
    acknowledged: list[int] = []
    last = 0
    for _ in range(cycles):
        acknowledged += kill_a_writer(folder, last)
        diary = diary_in(folder)
        last = check(diary, acknowledged)
        diary.close()
    assert len(acknowledged) >= cycles
    assert UUID(int=last)
