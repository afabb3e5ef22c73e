"""Picture files named by their hash, and their rows: keep, fetch, forget.

    keep     sealed bytes: temporary file, fsync, rename, fsync folder, and only then the row
    forget   the row first, then the files: a row never names a file that is gone
A file without a row is swept after a day; it may belong to a row that is about to be written.
"""

import os
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile
from uuid import UUID

from sqlalchemy import Connection, Select, delete, select
from sqlalchemy.dialects.sqlite import insert as insert_once

from tracker.errors import DiskFull, PictureDamaged, StoreError, WrongKey
from tracker.store.db import Database, sync_folder
from tracker.store.tables import RECEIPTS, SEGMENTS, SNAPSHOTS
from tracker.store.vault import Vault
from workdiary.seal import sha256_hex
from workdiary.snapshot import Snapshot

ORPHAN_AGE_S = 86_400
_THUMBNAIL = ".thumb"
_PARTIAL = ".partial"
_INSERT = insert_once(SNAPSHOTS).on_conflict_do_nothing()


class Snapshots:
    """Sealed pictures in one private folder. Two segments with the same picture share its file."""

    def __init__(self, database: Database, folder: Path, vault: Vault) -> None:
        self._database = database
        self._folder = folder
        self._vault = vault
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
            folder.chmod(0o700)
        except OSError as error:
            raise _store_error(error) from error

    def keep(self, snapshot: Snapshot, segment_id: UUID, picture: bytes, thumbnail: bytes) -> None:
        """Keep a picture: on the disk and synced before any row names it. Twice is once."""
        self.write(snapshot, picture, thumbnail)
        with self._database.transaction() as tx:
            self.add(tx, snapshot, segment_id)

    def write(self, snapshot: Snapshot, picture: bytes, thumbnail: bytes) -> None:
        """The bytes alone; `add` names them in the caller's transaction."""
        if sha256_hex(picture) != snapshot.sha256:
            raise PictureDamaged(snapshot.sha256)
        for name, plain in (
            (snapshot.sha256 + _THUMBNAIL, thumbnail),
            (snapshot.sha256, picture),
        ):
            if not self._is_sound(name, plain):
                self._write(name, self._vault.seal(plain, aad=name.encode("ascii")))
        sync_folder(self._folder)

    def add(self, tx: Connection, snapshot: Snapshot, segment_id: UUID) -> None:
        """The row of a picture whose bytes were written. Its segment has a row already."""
        tx.execute(
            _INSERT,
            {
                "segment_id": str(segment_id),
                "taken_s": snapshot.taken_s,
                "screen": snapshot.screen,
                "sha256": snapshot.sha256,
                "size_bytes": snapshot.size_bytes,
            },
        )

    def picture(self, sha256: str) -> bytes:
        """The picture as it is sent. PictureDamaged when missing or other bytes, or WrongKey."""
        plain = self._read(sha256)
        if sha256_hex(plain) != sha256:
            raise PictureDamaged(sha256)
        return plain

    def thumbnail(self, sha256: str) -> bytes:
        """The small picture of the same name. PictureDamaged or WrongKey as above."""
        return self._read(sha256 + _THUMBNAIL)

    def forget(self, sha256: str) -> None:
        """Remove a picture and its thumbnail for good; the segments keep its hash."""
        with self._database.transaction() as tx:
            tx.execute(delete(SNAPSHOTS).where(SNAPSHOTS.c.sha256 == sha256))
        for name in (sha256, sha256 + _THUMBNAIL):
            self._unlink(self._folder / name)
        sync_folder(self._folder)

    def names(self) -> set[str]:
        """The hashes that rows name."""
        with self._database.read() as connection:
            return set(connection.execute(select(SNAPSHOTS.c.sha256).distinct()).scalars())

    def missing(self) -> set[str]:
        """Hashes that a row names and whose picture does not open. Reads every file."""
        return {name for name in self.names() if not self._opens(name)}

    def receipted_before(self, before_s: int) -> list[str]:
        """Pictures whose every segment was receipted before `before_s`: retention may take them."""
        kept_by = (
            select(SNAPSHOTS.c.sha256)
            .join(RECEIPTS, RECEIPTS.c.segment_id == SNAPSHOTS.c.segment_id, isouter=True)
            .where((RECEIPTS.c.received_s.is_(None)) | (RECEIPTS.c.received_s >= before_s))
        )
        return self._hashes_without(kept_by)

    def removed_before(self, before_s: int) -> list[str]:
        """Pictures whose every segment was removed and ended before `before_s`."""
        kept_by = (
            select(SNAPSHOTS.c.sha256)
            .join(SEGMENTS, SEGMENTS.c.id == SNAPSHOTS.c.segment_id)
            .where((SEGMENTS.c.state != "removed") | (SEGMENTS.c.ends_s >= before_s))
        )
        return self._hashes_without(kept_by)

    def sweep(self, now_s: int) -> int:
        """Remove files that no row names and that are older than a day; how many went."""
        named = self.names()
        gone = 0
        for path in self._files():
            name = path.name.removesuffix(_THUMBNAIL)
            with suppress(FileNotFoundError):
                if name not in named and path.stat().st_mtime < now_s - ORPHAN_AGE_S:
                    self._unlink(path)
                    gone += 1
        return gone

    def _hashes_without(self, kept_by: Select[str]) -> list[str]:
        wanted = select(SNAPSHOTS.c.sha256).distinct().where(SNAPSHOTS.c.sha256.not_in(kept_by))
        with self._database.read() as connection:
            return sorted(connection.execute(wanted).scalars())

    def _is_sound(self, name: str, plain: bytes) -> bool:
        """Is this very file there already? One under another key is never overwritten."""
        try:
            return self._read(name) == plain
        except PictureDamaged:
            return False

    def _opens(self, sha256: str) -> bool:
        try:
            self.picture(sha256)
        except (PictureDamaged, WrongKey):
            return False
        return True

    def _read(self, name: str) -> bytes:
        try:
            sealed = (self._folder / name).read_bytes()
        except OSError as error:
            raise PictureDamaged(name) from error
        return self._vault.open(sealed, aad=name.encode("ascii"))

    def _write(self, name: str, sealed: bytes) -> None:
        try:
            # NamedTemporaryFile makes its file 0600.
            with NamedTemporaryFile(
                dir=self._folder, prefix=name, suffix=_PARTIAL, delete=False
            ) as file:
                try:
                    file.write(sealed)
                    file.flush()
                    os.fsync(file.fileno())
                    os.replace(file.name, self._folder / name)
                except OSError:
                    self._unlink(Path(file.name))
                    raise
        except OSError as error:
            raise _store_error(error) from error

    def _files(self) -> list[Path]:
        try:
            return sorted(path for path in self._folder.iterdir() if path.is_file())
        except OSError as error:
            raise _store_error(error) from error

    def _unlink(self, path: Path) -> None:
        with suppress(FileNotFoundError):
            path.unlink()


def _store_error(error: OSError) -> StoreError:
    return DiskFull() if error.errno == 28 else StoreError(error.strerror or "")
