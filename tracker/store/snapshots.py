"""Pictures and their rows: keep, swap, fetch, forget.

    keep     the files first (see `picture_files`), and only then the row that names them
    forget   the row first, then the files: a row never names a file that is gone
A file without a row is swept after a day; it may belong to a row that is about to be written.
"""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as insert_once

from tracker.errors import PictureDamaged, WrongKey
from tracker.store.db import Database
from tracker.store.originals import Originals
from tracker.store.picture_files import PictureFiles
from tracker.store.tables import ORIGINALS, SNAPSHOTS
from tracker.store.vault import Vault
from workdiary.seal import sha256_hex
from workdiary.snapshot import Snapshot

_INSERT = insert_once(SNAPSHOTS).on_conflict_do_nothing()


class Snapshots:
    """Sealed pictures in one private folder. Two segments with the same picture share its file."""

    def __init__(self, database: Database, folder: Path, vault: Vault) -> None:
        self._database = database
        self._files = PictureFiles(folder, vault)
        self._vault = vault
        self.originals = Originals(database)

    def keep(self, snapshot: Snapshot, segment_id: UUID, picture: bytes, thumbnail: bytes) -> None:
        """Keep a picture: on the disk and synced before any row names it. Twice is once."""
        self.write(snapshot, picture, thumbnail)
        with self._database.transaction() as tx:
            self.add(tx, snapshot, segment_id)

    def write(self, snapshot: Snapshot, picture: bytes, thumbnail: bytes) -> None:
        """The bytes alone; `add` names them in the caller's transaction."""
        if sha256_hex(picture) != snapshot.sha256:
            raise PictureDamaged(snapshot.sha256)
        self._files.write(snapshot.sha256, picture, thumbnail)

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

    def swap(self, tx: Connection, segment_id: UUID, now: Snapshot) -> None:
        """The segment shows this picture in place of the one of the same second and screen."""
        self.drop(tx, segment_id, now)
        self.add(tx, now, segment_id)

    def drop(self, tx: Connection, segment_id: UUID, snapshot: Snapshot) -> None:
        """The segment no longer shows the picture of this second and screen."""
        tx.execute(
            delete(SNAPSHOTS).where(
                SNAPSHOTS.c.segment_id == str(segment_id),
                SNAPSHOTS.c.taken_s == snapshot.taken_s,
                SNAPSHOTS.c.screen == snapshot.screen,
            )
        )

    def picture(self, sha256: str) -> bytes:
        """The picture as it is sent. PictureDamaged when missing or other bytes, or WrongKey."""
        return self._files.picture(sha256)

    def thumbnail(self, sha256: str) -> bytes:
        """The small picture of the same name. PictureDamaged or WrongKey as above."""
        return self._files.thumbnail(sha256)

    def forget(self, sha256: str) -> None:
        """Remove a picture and its thumbnail for good; the segments keep its hash."""
        with self._database.transaction() as tx:
            tx.execute(delete(SNAPSHOTS).where(SNAPSHOTS.c.sha256 == sha256))
            tx.execute(delete(ORIGINALS).where(ORIGINALS.c.sha256 == sha256))
        self._files.erase(sha256)

    def erase_of(self, segment_id: UUID, shots: Sequence[Snapshot]) -> int:
        """Erase what this segment shows, and what it showed before it was covered; how many files.

        A picture that another segment shows too stays with that one.
        """
        originals = self.originals.of(segment_id)
        with self._database.transaction() as tx:
            for shot in shots:
                self.drop(tx, segment_id, shot)
            for original in originals:
                self.originals.remove(tx, original)
        gone = {one.sha256 for one in (*shots, *(each.snapshot for each in originals))}
        gone -= self.names()
        for sha256 in gone:
            self._files.erase(sha256)
        return len(gone)

    def shred(self) -> int:
        """Destroy the originals nobody may bring back, key first; how many. Safe to run again.

        The row goes last: what a crash interrupts is found and done at the next time.
        """
        over = self.originals.over()
        for original in over:
            sha256 = original.snapshot.sha256
            if sha256 not in self._shown([sha256]):
                self._files.erase(sha256)
            with self._database.transaction() as tx:
                self.originals.remove(tx, original)
        return len(over)

    def put_aside(self, sha256: str) -> None:
        """A picture that is damaged: its files stay beside for a look, under other names."""
        self._files.put_aside(sha256)

    def names(self) -> set[str]:
        """The hashes that rows name, those of covered originals too."""
        return self._shown() | self.originals.names()

    def missing(self) -> set[str]:
        """Hashes that a row names and whose picture does not open. Reads every file."""
        return {name for name in self.names() if self.fault_of(name)}

    def locked_count(self) -> int:
        """How many pictures were kept under a key that this computer does not have now."""
        return len(self._files.locked() & self.names())

    def learn(self, older_key: bytes) -> None:
        """Pictures kept under this master key open from now on."""
        self._vault.learn(older_key)

    def fault_of(self, sha256: str) -> str:
        """Why a picture cannot be had: "picture_damaged", "picture_locked", or "" when it can."""
        try:
            self.picture(sha256)
        except PictureDamaged:
            return "picture_damaged"
        except WrongKey:
            return "picture_locked"
        return ""

    def sweep(self, now_s: int) -> int:
        """Remove files that no row names and that are older than a day; how many went."""
        return self._files.sweep(self.names(), now_s)

    def _shown(self, among: Sequence[str] | None = None) -> set[str]:
        wanted = select(SNAPSHOTS.c.sha256).distinct()
        if among is not None:
            wanted = wanted.where(SNAPSHOTS.c.sha256.in_(among))
        with self._database.read() as connection:
            return set(connection.execute(wanted).scalars())
