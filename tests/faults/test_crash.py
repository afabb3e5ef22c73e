"""Killed, stopped, started twice: at most ten seconds are gone, and nothing is there twice."""

import os
import signal
import subprocess
import sys
from itertools import islice, pairwise
from statistics import median

import pytest

from tests.faults.kills import Home, said
from tests.tracker.workbench import Workbench
from tracker.recovery import recover
from workdiary.segment import COUNTED

# Andris records, stops, approves, removes; each second that is shown is said.
WORKER = """
import sys
from pathlib import Path
from tests.tracker.workbench import Workbench
from tracker.recovery import backup

bench = Workbench(Path(sys.argv[1]))
bench.fetch()
bench.drawn = 4
bench.start()
for _ in range(17):
    bench.run(1)
    print(bench.timekeeper.status().result().value.stretch_s, flush=True)
bench.stop()
first = bench.kept()[0].segment.id
bench.timekeeper.approve((first,)).result()
backup(bench.diary, now_s=bench.clock.now_s)
bench.timekeeper.remove((first,)).result()
print("done", flush=True)
"""
STEPS = (
    "start",
    "beat:9",
    "checkpoint:3",
    "commit:8",
    "capture",
    "picture_renamed",
    "picture_written",
    "close",
    "stop",
    "approve",
    "remove",
    "backup",
)


def killed_at(step, folder):
    """The seconds that were shown before the process was killed at this step."""
    done = subprocess.run(
        [sys.executable, "-c", WORKER, str(folder)],
        env=os.environ | {"FAIRHOUR_FAULT": step, "PYTHONPATH": os.getcwd()},
        capture_output=True,
        text=True,
    )
    assert done.returncode == -signal.SIGKILL, (step, done.stdout, done.stderr)
    words = done.stdout.split()
    return int(words[-1]) if words else 0


def check(bench):
    """Sound, nothing twice, nothing open, each picture that a row names opens."""
    bench.diary.database.check()
    kept = bench.kept()
    counted = [one.segment for one in kept if one.state in COUNTED]
    assert all(a.ends_s <= b.starts_s for a, b in pairwise(counted))
    assert not [one for one in kept if one.state == "recording"]
    assert not bench.diary.snapshots.missing()
    waiting = bench.diary.outbox.waiting(100, now_s=2**40)
    assert len({item.id for item in waiting}) == len(waiting)


@pytest.mark.parametrize("step", STEPS)
def test_F01_killed_at_a_step_it_loses_at_most_ten_seconds_and_nothing_is_twice(tmp_path, step):
    shown_s = killed_at(step, tmp_path)
    bench = Workbench(tmp_path, at="2026-11-20T13:00:00Z")
    recover(bench.desk, bench.clock.read())
    check(bench)
    saved_s = sum(one.segment.seconds for one in bench.kept())
    assert shown_s - 10 <= saved_s <= shown_s + 1
    bench.start()
    bench.run(10)
    assert bench.stop().value == bench.clock.now_s
    bench.close()


@pytest.mark.timeout(6 * 3_600)
@pytest.mark.parametrize("cycles", [1, pytest.param(1_000, marks=pytest.mark.long)])
def test_F02_killed_at_any_instant_the_app_loses_at_most_ten_seconds(tmp_path, cycles, capsys):
    home = Home(tmp_path / "home")
    costs = list(islice(home.costs(), cycles))
    with capsys.disabled():
        print("\n" + said(costs))
    lost = [one.lost_s for one in costs]
    assert max(lost) <= 10
    assert median(lost) <= 5
    assert max(one.cpu_s for one in costs) <= 3


@pytest.mark.parametrize(
    "number",
    [
        signal.SIGTERM,
        pytest.param(signal.SIGINT, marks=pytest.mark.long),
        pytest.param(signal.SIGHUP, marks=pytest.mark.long),
    ],
)
def test_F03_a_signal_saves_the_last_second(tmp_path, number):
    home = Home(tmp_path / "home")
    with home.app() as process:
        home.wait_until("ready")
        home.start()
        shown = home.wait_for_seconds(2)
        process.send_signal(number)
        assert process.wait(20) == 0
    with home.app() as process:
        saved = home.wait_until("ready")
    assert saved["today_s"] >= shown["today_s"]
    assert "Traceback" not in home.log.read_text()


def test_F04_a_second_start_leaves_the_first_one_alone_and_a_stale_lock_is_taken_over(tmp_path):
    home = Home(tmp_path / "home")
    with home.app():
        home.wait_until("ready")
        with home.app() as second:
            assert second.wait(30) == 0
        home.start()
        home.wait_for_seconds(2)
    assert home.paths.socket.exists()
    with home.app() as again:
        home.wait_until("recording")
        assert again.poll() is None


def test_F11_without_a_display_a_read_only_home_is_refused_with_a_sentence(tmp_path):
    unwritable = tmp_path / "file"
    unwritable.touch()
    done = subprocess.run(
        [sys.executable, "-m", "tracker", "--headless"],
        env={"FAIRHOUR_HOME": str(unwritable / "home"), "PATH": os.defpath},
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr and str(unwritable) in done.stderr
