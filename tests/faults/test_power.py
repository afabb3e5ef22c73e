"""The power goes at any moment: what was shown as saved is there, and each picture a row names opens."""

import json
import os
import shutil
import subprocess
import sys
from itertools import islice, pairwise

import pytest

from tests.builders import unix
from tests.faults.power_scenarios import SCENARIOS, facts, open_real
from tests.stage.child import program
from tests.stage.power_cut import Disk, said_by, traced
from tests.tracker.workbench import Workbench
from tracker.recovery import recover
from workdiary.segment import COUNTED

FIRST = "a first start, and seconds with a picture"
REBUILDS = {"a damaged diary"}


NOTHING = {"facts": [], "today_s": 0}


def check(home, name, ends, count):
    """The diary as it is opened after the cut, against what was said before and right after it."""
    said, then = ([NOTHING, *ends, *(ends[-1:] or [NOTHING])][at] for at in (count, count + 1))
    ever = {fact for end in ends[:count] for fact in end["facts"]}
    at = SCENARIOS[name].at
    diary, rebuilt = open_real(home / "diary", unix(at))
    found = set(facts(diary, home))
    before, after = set(said["facts"]), set(then["facts"])
    assert before & after <= found, "what was saved is gone"
    assert not found & (ever - before - after), "what was gone is back"
    assert rebuilt is None or name in REBUILDS
    diary.close()
    bench = Workbench(home / "diary", at=at)
    bench.clock.pass_s(86_000)
    recover(bench.desk, bench.clock.read())
    bench.diary.database.check()
    assert not bench.diary.snapshots.missing(), "a row names a picture that does not open"
    counted = [one.segment for one in bench.kept() if one.state in COUNTED]
    assert all(a.ends_s <= b.starts_s for a, b in pairwise(counted))
    links = bench.diary.chain.links(limit=10_000)
    assert [link.seq for link in links] == list(range(1, len(links) + 1))
    if len(before) > 2 and name not in REBUILDS:
        shown = sorted((said["today_s"], then["today_s"]))
        today = sum(one.seconds for one in counted if one.starts_s >= unix("2026-11-20T00:00:00Z"))
        assert shown[0] - 10 <= today <= shown[1] + 1
    bench.close()


@pytest.mark.timeout(3_600)
@pytest.mark.parametrize(
    ("name", "step"),
    [
        (FIRST, 20),
        *(pytest.param(name, 1, marks=pytest.mark.long) for name in SCENARIOS),
    ],
)
def test_F78_after_a_power_cut_all_that_was_shown_as_saved_is_there(tmp_path, name, step, capsys):
    home = tmp_path / "home"
    home.mkdir()
    SCENARIOS[name].before(home)
    disk = Disk(home)
    module = [sys.executable, "-m", "tests.faults.power_scenarios"]
    calls = traced([*module, name, home], tmp_path / "trace")
    ends = [json.loads(line) for line in said_by(calls)]
    shutil.rmtree(home)
    seen: set[tuple[int, int]] = set()
    for count, states in islice(disk.moments(calls), 0, None, step):
        for state in states():
            if (count, state.key) not in seen:
                seen.add((count, state.key))
                home.mkdir()
                state.lay(home)
                check(home, name, ends, count)
                shutil.rmtree(home)
    assert len(ends) > 1 and len(seen) > 3
    with capsys.disabled():
        print(f"\n{name}: {len(ends)} times something was said, {len(seen)} states of the disk")


@pytest.mark.long
@pytest.mark.timeout(3_600)
@pytest.mark.parametrize("name", [FIRST, "a picture is hidden"])
@pytest.mark.parametrize("call", ["rename", "ftruncate", "fsync", "fallocate", "mkdir", "unlink"])
def test_F82_no_half_state_after_any_one_call_that_failed(tmp_path, name, call, capsys):
    home, trace = tmp_path / "home", tmp_path / "trace"
    nth, has_failed = 0, True
    while has_failed:
        nth += 1
        home.mkdir()
        SCENARIOS[name].before(home)
        words = [program("strace", "strace"), "-f", "--seccomp-bpf", "-o", trace]
        words += ["-e", f"trace={call}", "-e", f"inject={call}:error=ENOSPC:when={nth}"]
        module = [sys.executable, "-m", "tests.faults.power_scenarios", name, home]
        done = subprocess.run(
            list(map(str, [*words, *module])),
            env=os.environ | {"PYTHONPATH": os.getcwd(), "TZ": "UTC"},
            capture_output=True,
            text=True,
        )
        ends = [json.loads(line) for line in done.stdout.splitlines()]
        has_failed = "(INJECTED)" in trace.read_text()
        check(home, name, ends, len(ends))
        shutil.rmtree(home)
    with capsys.disabled():
        print(f"\n{name}: {nth - 1} times {call} failed")
