"""The machine has no memory or no descriptor left: a picture is missed, time goes on, the app lives."""

import json
import os
import resource
import subprocess
import sys
import time

import pytest

from tests.faults.kills import Home
from tracker.errors import ControlError

# A huge screen is there; then hardly any memory is, at the moment of the picture.
STARVED = """
import json, resource, sys
from dataclasses import replace
from pathlib import Path
from tests.fakes import checked_frame
from tests.tracker.workbench import Workbench
from tracker.capture.desktop import Frame
from tracker.events import PicturesFailed

bench = Workbench(Path(sys.argv[1]))
bench.fetch()
bench.drawn = 5
small = checked_frame()
wide, high = 7680, 4320
pixels = bytes(wide * high * (len(small.pixels) // (small.width_px * small.height_px)))
bench.screen.frames = (replace(small, width_px=wide, height_px=high, pixels=pixels),)
bench.start()
bench.run(4)
used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + 20_000_000, resource.RLIM_INFINITY))
bench.run(10)
resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
bench.run(6)
bench.stop()
failed = [e.reason for e in bench.happened() if isinstance(e, PicturesFailed)]
print(json.dumps([sum(k.segment.seconds for k in bench.kept()), failed]))
bench.close()
"""


@pytest.mark.long
def test_F09_without_memory_a_picture_is_missed_and_said_to_be_and_time_goes_on(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", STARVED, str(tmp_path / "diary")],
        env=os.environ | {"PYTHONPATH": os.getcwd()},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0 and "Traceback" not in done.stderr, done.stderr
    assert json.loads(done.stdout) == [20, ["broke"]]


@pytest.mark.long
def test_F09_without_a_free_descriptor_time_goes_on_and_the_app_answers_again(tmp_path):
    home = Home(tmp_path / "home")
    with home.app() as app:
        home.wait_until("ready")
        home.start()
        began_s = home.wait_for_seconds(2)["stretch_s"] - time.monotonic()
        before = resource.prlimit(app.pid, resource.RLIMIT_NOFILE)
        resource.prlimit(app.pid, resource.RLIMIT_NOFILE, (3, before[1]))
        home.ask("status")  # the descriptor for it was drawn when the app began to wait
        with pytest.raises(ControlError):
            home.ask("status")
        time.sleep(6)
        resource.prlimit(app.pid, resource.RLIMIT_NOFILE, before)
        status = home.wait_until("recording")
        assert abs(status["stretch_s"] - (began_s + time.monotonic())) <= 2
    assert "Traceback" not in home.log.read_text()
