"""Keep bytes by their hash in a folder: written, synced, named, and read back.

The standard way to write a file is not enough: a receipt is signed on these bytes, so the data
and the name are both synced, and a name that is there already is never written again.
"""

import os
import re
import secrets
from collections.abc import Callable, Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Protocol, TypeVar

_NAME = re.compile(r"[0-9a-f]{64}")
Seen = TypeVar("Seen")


class Blobs(Protocol):
    """Bytes named by their SHA-256."""

    def keep(self, name: str, data: bytes) -> None:
        """Durable and readable when this returns; keeping the same again changes nothing."""

    def read(self, name: str) -> bytes | None:
        """The bytes, or None when they are not there or no longer have their hash."""

    def has(self, name: str) -> bool:
        """Are they there? Their hash was checked when they were kept."""

    def forget(self, name: str) -> None:
        """Gone; forgetting what is not there changes nothing."""

    def lay_aside(self, owner: int, name: str, data: bytes, *, at_s: int) -> bool:
        """Readable, not durable yet. True if it was not there; the caller has checked its hash."""

    def aside(self, owner: int) -> dict[str, int]:
        """What an owner has laid aside: the second by name."""

    def owners_aside(self) -> list[int]:
        """Who has something laid aside."""

    def keep_aside(
        self, owner: int, names: Iterable[str], look: Callable[[bytes], Seen]
    ) -> dict[str, Seen]:
        """Durable when this returns: what `look` saw of each that was whole. They stay aside too."""

    def drop_aside(self, owner: int, names: Iterable[str]) -> None:
        """No longer aside; what was kept stays kept."""


class FolderBlobs:
    """One file a picture, mode 0600, in 256 folders."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, name: str, data: bytes) -> None:
        """Temporary file, fsync, link to the name (fails when it exists), fsync the folder."""
        if sha256(data).hexdigest() != name:
            raise ValueError("the name is not the hash of the bytes")
        path = self._path(name)
        if self.read(name) is not None:
            return
        self._make(path.parent)
        mine = path.with_name(f".{name}.{secrets.token_hex(8)}")
        descriptor = os.open(mine, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            # Replace, not link: what is there under this name was just found missing or damaged,
            # and another writer of the same name writes the same bytes.
            os.replace(mine, path)
        except BaseException:
            mine.unlink(missing_ok=True)
            raise
        _sync(path.parent)
        if self.read(name) is None:
            raise OSError(f"{name} was written and does not read back")

    def read(self, name: str) -> bytes | None:
        """The bytes, checked against their name."""
        try:
            data = self._path(name).read_bytes()
        except FileNotFoundError:
            return None
        return data if sha256(data).hexdigest() == name else None

    def has(self, name: str) -> bool:
        """One look at the folder."""
        # Asked of each picture of a batch: a path object would cost more than the look.
        return bool(_NAME.fullmatch(name)) and os.path.isfile(f"{self._folder}/{name[:2]}/{name}")

    def forget(self, name: str) -> None:
        """Unlink and sync the folder."""
        path = self._path(name)
        try:
            path.unlink()
        except FileNotFoundError:
            return
        _sync(path.parent)

    def lay_aside(self, owner: int, name: str, data: bytes, *, at_s: int) -> bool:
        """Temporary file and a rename, without waiting for the disk; `at_s` is the file's time."""
        # Strings and descriptors: with path objects this took twice as long, for each picture.
        path = self._aside(owner, name)
        mine = f"{path}.{secrets.token_hex(8)}"
        try:
            descriptor = os.open(mine, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileNotFoundError:
            os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
            descriptor = os.open(mine, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(descriptor, "wb", buffering=0) as file:
                left = memoryview(data)
                while left:
                    left = left[file.write(left) :]
                os.utime(descriptor, (at_s, at_s))
                if hasattr(os, "posix_fadvise"):  # the disk begins to write, nobody waits
                    os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
            is_new = not os.path.exists(path)
            os.replace(mine, path)
        except BaseException:
            with suppress(FileNotFoundError):
                os.unlink(mine)
            raise
        return is_new

    def aside(self, owner: int) -> dict[str, int]:
        """One look at the owner's folder."""
        found = {}
        with suppress(FileNotFoundError), os.scandir(f"{self._folder}/aside/{owner}") as files:
            for file in files:
                with suppress(FileNotFoundError):  # another batch has kept and dropped it
                    if _NAME.fullmatch(file.name):
                        found[file.name] = int(file.stat().st_mtime)
        return found

    def owners_aside(self) -> list[int]:
        """The folders there are."""
        try:
            names = os.listdir(self._folder / "aside")
        except FileNotFoundError:
            return []
        return sorted(int(name) for name in names if name.isdigit())

    def keep_aside(
        self, owner: int, names: Iterable[str], look: Callable[[bytes], Seen]
    ) -> dict[str, Seen]:
        """Each file is read, synced and linked to its name; then each folder is synced once."""
        kept: dict[str, Seen] = {}
        for name in names:
            path = self._aside(owner, name)
            with suppress(FileNotFoundError), open(path, "rb", buffering=0) as file:
                data = file.readall()
                if sha256(data).hexdigest() != name:
                    continue  # cut off by a power cut; it is sent again
                os.fsync(file.fileno())
                self._link(path, self._path(name))
                kept[name] = look(data)
        for folder in {name[:2] for name in kept}:
            _sync(self._folder / folder)
        return kept

    def drop_aside(self, owner: int, names: Iterable[str]) -> None:
        """Unlink them."""
        for name in names:
            with suppress(FileNotFoundError):
                os.unlink(self._aside(owner, name))

    def _link(self, path: str, to: Path) -> None:
        try:
            os.link(path, to)
        except FileNotFoundError:
            self._make(to.parent)
            os.link(path, to)
        except FileExistsError:
            if self.read(to.name) is None:  # damaged: the sound one takes its place
                mine = to.with_name(f".{to.name}.{secrets.token_hex(8)}")
                os.link(path, mine)
                os.replace(mine, to)

    def _aside(self, owner: int, name: str) -> str:
        if not _NAME.fullmatch(name):
            raise ValueError("not a SHA-256 in lower-case hex")
        return f"{self._folder}/aside/{owner}/{name}"

    def _path(self, name: str) -> Path:
        if not _NAME.fullmatch(name):
            raise ValueError("not a SHA-256 in lower-case hex")
        return self._folder / name[:2] / name

    def _make(self, folder: Path) -> None:
        if not folder.is_dir():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _sync(folder.parent)


def _sync(folder: Path) -> None:
    """A name is data too: without this it can be lost in a power cut."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def open_blobs(address: str) -> Blobs:
    """The store at this address; today a folder, `file:///srv/fairhour/blobs`."""
    scheme, _, path = address.partition("://")
    if scheme != "file" or not path.startswith("/"):
        raise ValueError(f"{address!r} is no address of a store; file:///folder is one")
    return FolderBlobs(Path(path))
