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
