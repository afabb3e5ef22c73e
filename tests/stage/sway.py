"""A Wayland desktop nobody sees: sway without a graphics card, its portals, a bus of its own.

Everything runs as an ordinary user, since sway refuses root. One session takes seconds to start,
so tests share it.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.stage.bus import CONFIG, is_served
from tests.stage.child import child, program, wait_until
from tests.stage.user import group_id, user_id

PORTAL = "org.freedesktop.portal.Desktop"
PERMISSIONS = "org.freedesktop.impl.portal.PermissionStore"
LIBEXEC = Path("/usr/libexec")
CONFIG_OF_SWAY = """
output HEADLESS-1 resolution 1280x720 position 0,0 bg #224466 solid_color
output HEADLESS-2 resolution 800x600 position 1280,0 scale 2 bg #664422 solid_color
default_border none
for_window [title=".*"] floating enable
"""
# Each starts after the one before: portal-gtk gives the Access portal, without which no
# Screenshot is offered; the portal itself looks for both when it starts.
SERVICES = (
    ("pipewire", "pipewire", ""),
    ("wireplumber", "wireplumber", ""),
    ("xdg-permission-store", "xdg-desktop-portal", PERMISSIONS),
    ("xdg-desktop-portal-wlr", "xdg-desktop-portal-wlr", "org.freedesktop.impl.portal.desktop.wlr"),
    ("xdg-desktop-portal-gtk", "xdg-desktop-portal-gtk", "org.freedesktop.impl.portal.desktop.gtk"),
    ("xdg-desktop-portal", "xdg-desktop-portal", PORTAL),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wayland:
    """A running session: its folder, which is XDG_RUNTIME_DIR, and its environment."""

    folder: Path
    environment: Mapping[str, str]


@contextmanager
def sway(*, outputs: int = 2, with_portal: bool = True) -> Iterator[Wayland]:
    """HEADLESS-1: 1280x720 at scale 1; HEADLESS-2, right of it: 800x600 pixels at scale 2."""
    with ExitStack() as stack:
        name = stack.enter_context(tempfile.TemporaryDirectory(prefix="fairhour-sway-"))
        folder = Path(name)
        (folder / "tmp").mkdir()
        (folder / "sway.conf").write_text(CONFIG_OF_SWAY)
        (folder / "bus.conf").write_text(CONFIG.format(socket=folder / "bus"))
        for path in (folder, *folder.iterdir()):
            os.chown(path, user_id(), group_id())
        folder.chmod(0o700)
        start = _Starter(stack, folder, outputs)
        start("dbus-daemon", "dbus-daemon", "--nofork", f"--config-file={folder / 'bus.conf'}")
        start.wait((folder / "bus").exists)
        start("sway", "sway", "-c", str(folder / "sway.conf"))
        start.wait(lambda: bool(_sockets(folder)))
        start.environment["WAYLAND_DISPLAY"] = _sockets(folder)[0].name
        start.environment["SWAYSOCK"] = str(next(folder.glob("sway-ipc.*")))
        address = start.environment["DBUS_SESSION_BUS_ADDRESS"]
        for service, package, owned in SERVICES if with_portal else ():
            start(service, package)
            if owned:
                start.wait(lambda owned=owned: is_served(address, owned))
        yield Wayland(folder=folder, environment=start.environment)


class _Starter:
    """Starts one program after the other as the ordinary user, in the session's environment."""

    def __init__(self, stack: ExitStack, folder: Path, outputs: int) -> None:
        self._stack, self._folder = stack, folder
        self.environment = {
            "PATH": f"{os.environ.get('PATH', os.defpath)}:/usr/bin",
            "HOME": str(folder),
            "TMPDIR": str(folder / "tmp"),
            "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(folder),
            "XDG_CURRENT_DESKTOP": "sway",
            "XDG_SESSION_TYPE": "wayland",
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder / 'bus'}",
            "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={folder / 'no-system-bus'}",
            "WLR_BACKENDS": "headless",
            "WLR_RENDERER": "pixman",
            "WLR_LIBINPUT_NO_DEVICES": "1",
            "WLR_HEADLESS_OUTPUTS": str(outputs),
            "GDK_BACKEND": "wayland",
        }

    def __call__(self, name: str, package: str, *words: str) -> None:
        self._log = self._folder / f"{name}.log"
        command = [_found(name, package), *words]
        as_user = child(_as_user(command), log=self._log, env=self.environment)
        self._process = self._stack.enter_context(as_user)

    def wait(self, is_ready) -> None:
        wait_until(is_ready, process=self._process, log=self._log)


def _sockets(folder: Path) -> list[Path]:
    ipc = list(folder.glob("sway-ipc.*"))
    return [path for path in folder.glob("wayland-?") if ipc and path.is_socket()]


def _found(name: str, package: str) -> str:
    inside = LIBEXEC / name
    return str(inside) if inside.exists() else program(name, package)


def _as_user(command: Sequence[str]) -> list[str]:
    if os.geteuid() != 0:
        return list(command)
    setpriv = shutil.which("setpriv") or program("setpriv", "util-linux")
    ids = [f"--reuid={user_id()}", f"--regid={group_id()}", "--clear-groups"]
    return [setpriv, *ids, "--", *command]
