"""Where the app keeps things on each operating system."""

import os
import stat
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from workdiary.seal import sha256_hex

NAME = "fairhour"
# A Unix socket's name has at most 108 bytes on Linux, 104 on macOS, its closing zero included.
SOCKET_NAME_BYTES = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Paths:
    """The folders and files of one installation. Nothing here creates or opens them."""

    home: Path
    runtime: Path

    @property
    def diary(self) -> Path:
        """The folder of the diary: its database and the pictures."""
        return self.home / "diary"

    @property
    def settings(self) -> Path:
        return self.home / "settings.json"

    @property
    def secrets(self) -> Path:
        """Where the sign-in is kept where there is no keyring and the user agreed."""
        return self.home / "sign-in.json"

    @property
    def log(self) -> Path:
        return self.home / "fairhour.log"

    @property
    def socket(self) -> Path:
        """The local socket of the running app; in the runtime folder, where only this user may look."""
        return self.runtime / "control"


def paths(environ: Mapping[str, str]) -> Paths:
    """The usual folders of this system, or everything under FAIRHOUR_HOME if that is set."""
    chosen = environ.get("FAIRHOUR_HOME")
    if chosen:
        home = Path(chosen).expanduser().absolute()
        return Paths(home=home, runtime=_short(home / "run"))
    home = Path(platformdirs.user_data_dir(NAME))
    session = environ.get("XDG_RUNTIME_DIR")
    # A system without a session folder (a bare container) gets one beside the diary.
    return Paths(home=home, runtime=_short(Path(session) / NAME if session else home / "run"))


def _short(runtime: Path) -> Path:
    """The folder itself, or where its name is too long for a socket one of ours in the temporary folder."""
    if len(os.fsencode(runtime / "control")) <= SOCKET_NAME_BYTES:
        return runtime
    mark = sha256_hex(os.fsencode(runtime))[:16]
    return Path(tempfile.gettempdir()) / f"{NAME}-{os.getuid()}-{mark}"


def make_private(folder: Path) -> None:
    """Make the folder, readable by this user alone; PermissionError if another user owns it."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or (hasattr(os, "getuid") and found.st_uid != os.getuid()):
        raise PermissionError(f"{folder} is not a folder of this user")
    if stat.S_IMODE(found.st_mode) & 0o077:
        folder.chmod(0o700)


def write_synced(path: Path, content: bytes) -> None:
    """All of it or none, whatever fails: 0600, temporary file, fsync, rename, fsync of the folder."""
    # mkstemp makes its file 0600.
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".partial")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
