"""Sealed pictures as files in one private folder: write, read, erase, put aside, sweep.

    <hash>         the picture      <hash>.thumb   its thumbnail
    <hash>.key     the key of both, wrapped; overwritten before it is unlinked
Each is written as temporary file, fsync, rename, and the folder is synced after the last.
"""

import errno
import os
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from tracker.errors import (
    DiskFull,
    FolderReadOnly,
    PictureDamaged,
    PictureGone,
    StoreError,
    WrongKey,
)
from tracker.faultpoint import faultpoint
from tracker.store.db import sync_folder
from tracker.store.vault import WRAPPED_BYTES, PictureKey, Vault
from workdiary.seal import sha256_hex

THUMBNAIL = ".thumb"
KEY = ".key"
ASIDE = ".damaged"
_PARTIAL = ".partial"
ORPHAN_AGE_S = 86_400
ASIDE_AGE_S = 30 * 86_400


class PictureFiles:
    """Pictures by the hash of their bytes. Nothing under another key is ever overwritten."""

    def __init__(self, folder: Path, vault: Vault) -> None:
        self._folder = folder
        self._vault = vault
        try:
            self._make_folder()
            folder.chmod(0o700)
        except OSError as error:
            raise store_error(error) from error

    def write(self, sha256: str, picture: bytes, thumbnail: bytes) -> None:
        """On the disk and synced when this returns; writing the same again changes nothing."""
        try:
            self._make_folder()
            key = self._key_kept(sha256)
            for name, plain in ((sha256 + THUMBNAIL, thumbnail), (sha256, picture)):
                if not self._is_sound(key, name, plain):
                    self._write(name, key.seal(plain, aad=name.encode("ascii")))
            sync_folder(self._folder)
        except OSError as error:
            raise store_error(error) from error

    def picture(self, sha256: str) -> bytes:
        """The picture as it is sent. PictureDamaged when missing or other bytes, or WrongKey."""
        plain = self._open(sha256, sha256)
        if sha256_hex(plain) != sha256:
            raise PictureDamaged(sha256)
        return plain

    def thumbnail(self, sha256: str) -> bytes:
        """The small picture of the same name. PictureDamaged or WrongKey as above."""
        return self._open(sha256, sha256 + THUMBNAIL)

    def erase(self, sha256: str) -> None:
        """Gone for good: its key is overwritten first, so that what a disk forgets to erase is noise."""
        key = self._folder / (sha256 + KEY)
        try:
            with suppress(FileNotFoundError):
                _overwrite(key)
            for path in (key, self._folder / sha256, self._folder / (sha256 + THUMBNAIL)):
                path.unlink(missing_ok=True)
            if self._folder.is_dir():
                sync_folder(self._folder)
        except OSError as error:
            raise store_error(error) from error

    def put_aside(self, sha256: str) -> None:
        """Keep a damaged picture's files for a look at them, under names nothing reads."""
        for name in (sha256, sha256 + THUMBNAIL, sha256 + KEY):
            with suppress(FileNotFoundError):
                os.replace(self._folder / name, self._folder / (name + ASIDE))

    def locked(self) -> set[str]:
        """Hashes whose key was wrapped by a master key that is not here."""
        found = set()
        for path in self._files():
            if path.name.endswith(KEY):
                sha256 = path.name.removesuffix(KEY)
                with suppress(PictureDamaged, OSError):
                    try:
                        self._vault.unwrap(path.read_bytes(), aad=sha256.encode("ascii"))
                    except WrongKey:
                        found.add(sha256)
        return found

    def sweep(self, named: set[str], now_s: int) -> int:
        """Remove files that no row names and that are older than a day; how many went.

        What was put aside stays a month.
        """
        gone = 0
        for path in self._files():
            name = path.name.removesuffix(THUMBNAIL).removesuffix(KEY)
            age_s = ASIDE_AGE_S if name.endswith(ASIDE) else ORPHAN_AGE_S
            with suppress(FileNotFoundError):
                if name not in named and path.stat().st_mtime < now_s - age_s:
                    if path.name.endswith(KEY):
                        _overwrite(path)
                    path.unlink()
                    gone += 1
        return gone

    def _make_folder(self) -> None:
        """Never the folder above: without that there is no diary."""
        if not self._folder.is_dir():
            self._folder.mkdir(mode=0o700, exist_ok=True)
            # Else a power cut takes the folder away, with every picture that a row names.
            sync_folder(self._folder.parent)

    def _key_kept(self, sha256: str) -> PictureKey:
        """The picture's key: the one that is there, else a new one that is on the disk now."""
        try:
            return self._key(sha256)
        except PictureDamaged:
            key = self._vault.new_key(aad=sha256.encode("ascii"))
            self._write(sha256 + KEY, key.wrapped)
            return key

    def _key(self, sha256: str) -> PictureKey:
        try:
            wrapped = (self._folder / (sha256 + KEY)).read_bytes()
        except FileNotFoundError as error:
            raise PictureGone(sha256) from error
        except OSError as error:
            raise PictureDamaged(sha256) from error
        return self._vault.unwrap(wrapped, aad=sha256.encode("ascii"))

    def _open(self, sha256: str, name: str) -> bytes:
        return self._read(self._key(sha256), name)

    def _read(self, key: PictureKey, name: str) -> bytes:
        try:
            sealed = (self._folder / name).read_bytes()
        except OSError as error:
            raise PictureDamaged(name) from error
        return key.open(sealed, aad=name.encode("ascii"))

    def _is_sound(self, key: PictureKey, name: str, plain: bytes) -> bool:
        try:
            return self._read(key, name) == plain
        except PictureDamaged:
            return False

    def _write(self, name: str, content: bytes) -> None:
        # NamedTemporaryFile makes its file 0600.
        with NamedTemporaryFile(
            dir=self._folder, prefix=name, suffix=_PARTIAL, delete=False
        ) as file:
            try:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
                os.replace(file.name, self._folder / name)
                faultpoint("picture_renamed")
            except OSError:
                Path(file.name).unlink(missing_ok=True)
                raise

    def _files(self) -> list[Path]:
        try:
            return sorted(path for path in self._folder.iterdir() if path.is_file())
        except FileNotFoundError:
            return []
        except OSError as error:
            raise store_error(error) from error


def _overwrite(key: Path) -> None:
    """In place and synced: a rename would leave the old bytes in a free block."""
    with key.open("r+b") as file:
        file.write(bytes(WRAPPED_BYTES))
        file.flush()
        os.fsync(file.fileno())


def store_error(error: OSError) -> StoreError:
    """What the disk said, as the store's error."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull()
    return FolderReadOnly() if error.errno == errno.EROFS else StoreError(error.strerror or "")
