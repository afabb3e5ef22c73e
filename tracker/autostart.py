"""Start with the computer: an XDG desktop file, a Run key of Windows, a LaunchAgent of macOS."""

import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from tracker.paths import write_synced

HIDDEN = "--hidden"
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
AGENT = "app.fairhour.Fairhour"


class Autostart(Protocol):
    """Whether this system starts the app at the login of its user; OSError where it will not say."""

    def is_on(self) -> bool: ...

    def turn(self, *, on: bool) -> None: ...


class DesktopFile:
    """Linux: `fairhour.desktop` in the autostart folder. A person's own Hidden=true means off."""

    def __init__(self, folder: Path, program: Sequence[str]) -> None:
        self._path, self._program = folder / "fairhour.desktop", program

    def is_on(self) -> bool:
        try:
            lines = self._path.read_text(encoding="utf-8", errors="replace").splitlines()
        except FileNotFoundError:
            return False
        said = {line.replace(" ", "").lower() for line in lines}
        return not said & {"hidden=true", "x-gnome-autostart-enabled=false"}

    def turn(self, *, on: bool) -> None:
        if not on:
            self._path.unlink(missing_ok=True)
            return
        line = " ".join(quoted(word) for word in (*self._program, HIDDEN))
        text = (
            "[Desktop Entry]\nType=Application\nName=Fairhour\nIcon=fairhour\n"
            f"Exec={line}\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"
        )
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_synced(self._path, text.encode())


class Values(Protocol):
    """The values of one key of the Windows registry."""

    def get(self, name: str) -> str | None: ...

    def put(self, name: str, value: str) -> None: ...

    def drop(self, name: str) -> None: ...


class RunKey:
    """Windows: a value of the user's Run key. Written against fakes; not run on Windows yet."""

    NAME = "Fairhour"

    def __init__(self, values: Values, program: Sequence[str]) -> None:
        self._values, self._program = values, program

    def is_on(self) -> bool:
        return self._values.get(self.NAME) is not None

    def turn(self, *, on: bool) -> None:
        if on:
            line = " ".join(f'"{word}"' if " " in word else word for word in self._program)
            self._values.put(self.NAME, f"{line} {HIDDEN}")
        else:
            self._values.drop(self.NAME)


class LaunchAgent:
    """macOS: a property list that launchd reads at login. Not run on macOS yet."""

    def __init__(self, folder: Path, program: Sequence[str]) -> None:
        self._path, self._program = folder / f"{AGENT}.plist", program

    def is_on(self) -> bool:
        return self._path.exists()

    def turn(self, *, on: bool) -> None:
        if not on:
            self._path.unlink(missing_ok=True)
            return
        # Read on macOS alone: it loads a parser of XML.
        import plistlib

        told = {
            "Label": AGENT,
            "ProgramArguments": [*self._program, HIDDEN],
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_synced(self._path, plistlib.dumps(told))


def autostart(environ: Mapping[str, str]) -> Autostart:
    """The one of this system."""
    home = Path(environ.get("HOME") or Path.home())
    if sys.platform == "win32":
        return RunKey(_Registry(), program())
    if sys.platform == "darwin":
        return LaunchAgent(home / "Library" / "LaunchAgents", program())
    config = environ.get("XDG_CONFIG_HOME")
    return DesktopFile((Path(config) if config else home / ".config") / "autostart", program())


def program() -> tuple[str, ...]:
    """The words that start this app again."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return (sys.executable, "-m", "tracker")


def quoted(word: str) -> str:
    """A word of an Exec line, as the desktop entry specification quotes it."""
    escaped = word.replace("\\", "\\\\").replace("%", "%%")
    for letter in '"`$':
        escaped = escaped.replace(letter, f"\\{letter}")
    is_plain = word and all(letter.isalnum() or letter in "-_./:=+@," for letter in word)
    return escaped if is_plain else f'"{escaped}"'


class _Registry:
    """The user's Run key in the registry itself."""

    def get(self, name: str) -> str | None:
        if sys.platform == "win32":
            import winreg

            with (
                suppress(FileNotFoundError),
                winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key,
            ):
                return str(winreg.QueryValueEx(key, name)[0])
        return None

    def put(self, name: str, value: str) -> None:
        if sys.platform == "win32":
            import winreg

            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
                winreg.SetValueEx(key, name, 0, winreg.REG_SZ, value)

    def drop(self, name: str) -> None:
        if sys.platform == "win32":
            import winreg

            access = winreg.KEY_SET_VALUE
            with (
                suppress(FileNotFoundError),
                winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY, 0, access) as key,
            ):
                winreg.DeleteValue(key, name)
