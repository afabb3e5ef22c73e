"""The system says no, by strace's injection: what was acknowledged is kept, nothing is half there."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.faults.kills import Home
from tests.stage.child import child, program

# Says each segment once it is committed; stops at the first refusal, opens anew and says what is there.
WRITER = """
import os, sys
from pathlib import Path
from uuid import UUID
from tests.tracker.store.damage import fill
from tracker.errors import StoreError
from tracker.store.diary import open_diary
from tracker.store.vault import Vault
from workdiary.seal import SigningKey

diary = open_diary(
    Path(sys.argv[1]),
    vault=Vault(b"k" * 32),
    device=SigningKey.from_bytes(b"d" * 32),
    device_id=UUID("01930000-0000-7000-8000-00000000000d"),
)
for n in range(12):
    try:
        fill(diary, 1, first=n)
    except StoreError:
        break
    os.write(1, f"{n}\\n".encode())
os._exit(0)
"""


def written(folder: Path, inject: str) -> int:
    """How many segments the writer acknowledged while these calls failed."""
    folder.mkdir(exist_ok=True)
    call = inject.partition(":")[0]
    strace = [program("strace", "strace"), "-f", "-o", "/dev/null", "-e", f"trace={call}"]
    done = subprocess.run(
        [*strace, "-e", f"inject={inject}", sys.executable, "-c", WRITER, str(folder)],
        env=os.environ | {"PYTHONPATH": os.getcwd()},
        capture_output=True,
        text=True,
    )
    return len(done.stdout.split())


def kept(folder: Path, diary_in) -> int:
    """How many segments the diary holds afterwards; sound, each with its link."""
    diary = diary_in(folder)
    try:
        diary.database.check()
        segments = diary.segments.between(0, 2**40)
        assert len(diary.chain.links()) == len(segments)
        return len(segments)
    finally:
        diary.close()


@pytest.mark.parametrize("nth", [4, pytest.param(9, marks=pytest.mark.long)])
def test_F80_a_commit_whose_sync_failed_is_not_believed(tmp_path, diary_in, nth):
    folder = tmp_path / "diary"
    diary_in(folder).close()
    acknowledged = written(folder, f"fdatasync:error=EIO:when={nth}+")
    assert acknowledged < 12
    assert acknowledged <= kept(folder, diary_in) <= acknowledged + 1


@pytest.mark.long
@pytest.mark.timeout(3_600)
def test_F80_whichever_sync_fails_nothing_acknowledged_is_lost(tmp_path, diary_in):
    nth = acknowledged = 0
    while acknowledged < 12:
        nth += 1
        folder = tmp_path / str(nth)
        diary_in(folder).close()
        acknowledged = written(folder, f"fdatasync:error=EIO:when={nth}")
        assert acknowledged <= kept(folder, diary_in) <= acknowledged + 1


@pytest.mark.long
def test_F89_while_each_sync_takes_two_seconds_beats_are_right_and_windows_never_stand(
    tmp_path, capsys
):
    home, stood = Home(tmp_path / "home"), tmp_path / "stood"
    stood_ms = []
    with home.app("-m", "tests.faults.slow_desk", stood, QT_QPA_PLATFORM="offscreen") as app:
        home.wait_until("ready")
        home.start()
        began_s = home.wait_for_seconds(3)["stretch_s"] - time.monotonic()
        for each_takes_us in (1, 2_000_000):
            stood.unlink()
            with child(slowed(app.pid, each_takes_us), log=tmp_path / "log"):
                time.sleep(12)
                stood_ms.append(int(stood.read_text()))
        home.ask("stop")
        should_be_s = began_s + time.monotonic()
        counted_s = home.ask("status")["today_s"]
    with capsys.disabled():
        print(
            f"\nwindows stood still for {stood_ms} ms; counted {counted_s} s of {should_be_s:.1f}"
        )
    assert abs(counted_s - should_be_s) <= 2
    assert stood_ms[1] <= stood_ms[0] + 100


def slowed(pid: int, each_takes_us: int) -> list[str]:
    """Hold up each sync of a running process so long."""
    inject = f"inject=fdatasync,fsync:delay_enter={each_takes_us}"
    words = [program("strace", "strace"), "-f", "-p", str(pid), "-o", "/dev/null"]
    return [*words, "-e", "trace=fdatasync,fsync", "-e", inject]


@pytest.mark.long
@pytest.mark.timeout(3_600)
@pytest.mark.parametrize("fault", ["pwrite64:error=ENOSPC", "pwrite64:error=EIO"])
def test_F82_no_half_state_after_a_write_that_failed(tmp_path, diary_in, fault):
    nth = acknowledged = 0
    while acknowledged < 12:
        nth += 1
        folder = tmp_path / str(nth)
        diary_in(folder).close()
        acknowledged = written(folder, f"{fault}:when={nth}")
        assert acknowledged <= kept(folder, diary_in) <= acknowledged + 1
