"""The system says no, by strace's injection: what was acknowledged is kept, nothing is half there."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.stage.child import program

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
@pytest.mark.parametrize("fault", ["pwrite64:error=ENOSPC", "pwrite64:error=EIO"])
def test_F82_no_half_state_after_a_write_that_failed(tmp_path, diary_in, fault):
    nth = acknowledged = 0
    while acknowledged < 12:
        nth += 1
        folder = tmp_path / str(nth)
        diary_in(folder).close()
        acknowledged = written(folder, f"{fault}:when={nth}")
        assert acknowledged <= kept(folder, diary_in) <= acknowledged + 1
