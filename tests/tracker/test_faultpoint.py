import signal
import subprocess
import sys

import pytest

LOOP = """
from tracker.faultpoint import faultpoint

for n in range(5):
    print(n, flush=True)
    faultpoint("here")
"""


@pytest.mark.parametrize(
    ("fault", "passes", "code"),
    [("here", 1, -signal.SIGKILL), ("here:3", 3, -signal.SIGKILL), ("there", 5, 0), ("", 5, 0)],
)
def test_the_nth_pass_dies_at_the_named_step(fault, passes, code):
    done = subprocess.run(
        [sys.executable, "-c", LOOP],
        env={"FAIRHOUR_FAULT": fault} if fault else {},
        capture_output=True,
        text=True,
    )
    assert (len(done.stdout.split()), done.returncode) == (passes, code)
