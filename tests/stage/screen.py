"""A screen nobody sees: Xvfb with a window manager, for as long as a block lasts."""

import os
import select
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.stage.child import StageFailed, child, program, wait_until

START_S = 20.0
# A test must reach neither the person's own screen nor their session bus and the keyring behind it.
OF_THE_PERSON = ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XAUTHORITY", "QT_QPA_PLATFORM")


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """A running X server: its name (":7"), its size and a folder that goes with it."""

    display: str
    width_px: int
    height_px: int
    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        """What a program needs to open its windows here."""
        kept = {name: value for name, value in os.environ.items() if name not in OF_THE_PERSON}
        return {
            **kept,
            "DISPLAY": self.display,
            "XDG_SESSION_TYPE": "x11",
            "QT_QPA_PLATFORM": "xcb",
            "LIBGL_ALWAYS_SOFTWARE": "1",
            # The person's own screen lock is none of a test's business.
            "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere/bus",
        }


@contextmanager
def screen(*, width_px: int = 1920, height_px: int = 1080) -> Iterator[Screen]:
    """Start an X server on a free number with openbox in it; both end with the block."""
    server = program("Xvfb", "xvfb")
    manager = program("openbox", "openbox")
    with tempfile.TemporaryDirectory(prefix="fairhour-screen-") as name:
        folder = Path(name)
        reads, writes = os.pipe()
        command = [server, "-displayfd", str(writes), "-screen", "0"]
        command += [f"{width_px}x{height_px}x24", "-nolisten", "tcp", "-noreset"]
        with os.fdopen(reads, "rb") as answer:
            with child(command, log=folder / "server.log", pass_fds=[writes]) as process:
                os.close(writes)
                number = _read_line(answer.fileno(), folder / "server.log")
                made = Screen(
                    display=f":{number}", width_px=width_px, height_px=height_px, folder=folder
                )
                log = folder / "openbox.log"
                openbox = [manager, "--sm-disable"]
                with child(openbox, log=log, env=made.environment) as process:
                    wait_until(lambda: _has_manager(made), process=process, log=log)
                    yield made


def _read_line(file: int, log: Path) -> str:
    """The number that the server writes once it is ready."""
    said = b""
    while not said.endswith(b"\n"):
        ready, _, _ = select.select([file], [], [], START_S)
        piece = os.read(file, 64) if ready else b""
        if not piece:
            raise StageFailed(f"Xvfb did not start:\n{log.read_text(errors='replace')[-2000:]}")
        said += piece
    return said.decode().strip()


def _has_manager(on: Screen) -> bool:
    """Does a window manager answer? Only one sets the number of the current desktop."""
    asked = [program("xdotool", "xdotool"), "get_desktop"]
    return subprocess.run(asked, env=on.environment, capture_output=True).returncode == 0
