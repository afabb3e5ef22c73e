"""A login under a real X server: no tray, one that comes, one that leaves; always something seen."""

import signal
import subprocess
import sys
from pathlib import Path

from tests.stage.bus import Service, private_bus
from tests.stage.child import child, program, wait_until
from tests.stage.screen import screen
from tracker.tray_host import WATCHER

ROOT = Path(__file__).resolve().parents[3]


def mini_is_seen(environment):
    found = [program("xdotool", "xdotool"), "search", "--onlyvisible", "--name", "Mini window"]
    return subprocess.run(found, env=environment, capture_output=True).returncode == 0


def watcher(bus, registered):
    def register(name):
        registered.append(name)
        return "", ()

    methods = {"Get": lambda *_: ("v", (("b", True),)), "RegisterStatusNotifierItem": register}
    return Service(bus, WATCHER, methods)


def test_the_app_is_never_invisible_and_takes_a_tray_that_comes_late(tmp_path):
    with screen(width_px=800, height_px=600) as on, private_bus() as bus:
        environment = {
            **on.environment,
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "FAIRHOUR_HOME": str(tmp_path),
        }
        log, registered = tmp_path / "app.log", []
        command = [sys.executable, "-m", "tests.tracker.ui.desk_app", "--hidden"]
        with child(command, log=log, env=environment, cwd=ROOT) as process:

            def becomes(is_so):
                wait_until(is_so, process=process, log=log)

            becomes(lambda: mini_is_seen(environment))
            with watcher(bus, registered):
                becomes(lambda: len(registered) == 1 and not mini_is_seen(environment))
            becomes(lambda: mini_is_seen(environment))
            with watcher(bus, registered):
                becomes(lambda: len(registered) == 2 and not mini_is_seen(environment))
                process.send_signal(signal.SIGTERM)
                assert process.wait(10) == 0
