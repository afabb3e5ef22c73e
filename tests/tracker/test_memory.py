import subprocess
import sys

HELD = """
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tracker.memory import give_back, keep_small

def held_kb():
    for line in Path("/proc/self/smaps_rollup").read_text().splitlines():
        if line.startswith("Private_Dirty:"):
            return int(line.split()[1])

keep_small()
with ThreadPoolExecutor(4) as pool:
    # Half of it lies between what stays: only a trim finds it.
    kept = list(pool.map(lambda n: [bytes(20_000) for _ in range(500)], range(8)))
    before = held_kb()
    kept = [[one for one in many[::2]] for many in kept]
    give_back()
    print(before - held_kb())
"""


def test_what_lies_free_inside_the_heap_goes_back():
    said = subprocess.run([sys.executable, "-c", HELD], capture_output=True, text=True, check=True)
    assert int(said.stdout) > 10_000


CODE = """
import sqlite3, sys
from pathlib import Path
from tracker.memory import give_back

def code_kb():
    held, is_code = 0, False
    for line in Path("/proc/self/smaps").read_text().splitlines():
        fields = line.split()
        if not fields[0].endswith(":"):
            is_code = fields[1] == "r-xp" and len(fields) == 6
        elif fields[0] == "Rss:" and is_code:
            held += int(fields[1])
    return held

database = sqlite3.connect(":memory:")
before = code_kb()
give_back()
print(before - code_kb(), database.execute("SELECT 6 * 7").fetchone()[0])
"""


def test_code_that_is_not_run_goes_back_and_runs_again_when_it_is_wanted():
    said = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    held_kb, answer = map(int, said.stdout.split())
    assert held_kb > 500
    assert answer == 42
