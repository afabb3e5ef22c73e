"""Write the unsent as one file that the website takes when the app itself cannot send.

outbox.json          kind, v, the pieces of the chain from its beginning, segments, operations
pictures/<sha256>    the pictures of those segments, as they would have been sent
"""

import json
import os
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any
from zipfile import ZIP_STORED, ZipFile

from tracker.errors import PictureDamaged, StoreError, WrongKey
from tracker.store.diary import Diary
from tracker.store.outbox import Item
from workdiary.wire import link_to_json, piece_to_json

PIECE_LINKS = 1_000


def unsent(diary: Diary) -> list[Item]:
    """Everything in the outbox, whatever its state, in order."""
    return diary.outbox.all()


def export_outbox(diary: Diary, file: Path) -> int:
    """Write all of the outbox; how many items. The file appears whole or not at all."""
    items = unsent(diary)
    try:
        with NamedTemporaryFile(dir=file.parent, delete=False) as made:
            with ZipFile(made, "w", ZIP_STORED) as bundle:
                bundle.writestr("outbox.json", json.dumps(_spelled(diary, items)))
                for sha256 in sorted({name for item in items for name in item.snapshots}):
                    picture = _picture(diary, sha256)
                    if picture is not None:
                        bundle.writestr(f"pictures/{sha256}", picture)
            made.flush()
            os.fsync(made.fileno())
        os.replace(made.name, file)
    except OSError as error:
        raise StoreError(error.strerror or "") from error
    return len(items)


def _spelled(diary: Diary, items: list[Item]) -> dict[str, Any]:
    head = diary.chain.head().seq
    ends = [*range(PIECE_LINKS, head, PIECE_LINKS), head]
    return {
        "kind": "outbox",
        "v": 1,
        "pieces": [
            piece_to_json(diary.chain.piece(after=after, upto=upto))
            for after, upto in zip([0, *ends], ends, strict=False)
        ],
        "segments": [link_to_json(item.link) for item in items if item.kind == "segment"],
        "operations": [link_to_json(item.link) for item in items if item.kind == "operation"],
    }


def _picture(diary: Diary, sha256: str) -> bytes | None:
    """The picture; None where it cannot be opened: its time then says that it is missing."""
    try:
        return diary.snapshots.picture(sha256)
    except (PictureDamaged, WrongKey):
        return None
