"""A diary of many days for the benchmarks: rows put in at once, each segment with a picture."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from io import BytesIO
from pathlib import Path
from uuid import UUID

from PIL import Image, ImageDraw
from sqlalchemy import insert

from tests.builders import a_segment
from tracker.store.diary import Diary, open_diary
from tracker.store.tables import CONTACTS, LINKS, SEGMENTS, SLOT_SEALS, SNAPSHOTS
from tracker.store.vault import Vault
from workdiary.seal import ZERO_HASH, SigningKey, link_hash, sha256_hex
from workdiary.segment import Segment
from workdiary.snapshot import Snapshot
from workdiary.wire import segment_bytes

DAY_S, SLOT_S, SLOTS_A_DAY = 86_400, 600, 144
DEVICE_ID = UUID(int=13)
# A day shows each of them once; more would only be more of the same files.
PICTURES = SLOTS_A_DAY
BATCH = 5_000
# Forty hours a week, five years.
FIVE_YEARS = 75_000


@contextmanager
def filled(folder: Path, count: int) -> Iterator[Diary]:
    """An open diary with `count` sent segments, one a slot from the first day on, closed after."""
    diary = open_diary(
        folder, vault=Vault(b"k" * 32), device=SigningKey.generate(), device_id=DEVICE_ID
    )
    try:
        shown = _pictures(diary)
        prev = ZERO_HASH
        for first in range(0, count, BATCH):
            prev = _put(diary, range(first, min(first + BATCH, count)), shown, prev)
        yield diary
    finally:
        diary.close()


def _pictures(diary: Diary) -> list[Snapshot]:
    found = []
    for number in range(PICTURES):
        picture, thumbnail = _drawn(number, 640, 400), _drawn(number, 240, 150)
        snapshot = Snapshot(
            sha256=sha256_hex(picture),
            size_bytes=len(picture),
            taken_s=0,
            screen=1,
            width_px=640,
            height_px=400,
        )
        diary.snapshots.write(snapshot, picture, thumbnail)
        found.append(snapshot)
    return found


def _drawn(number: int, width: int, height: int) -> bytes:
    """Lines of another length on each picture, as PNG."""
    image = Image.new("RGB", (width, height), (250, 250, 248))
    draw = ImageDraw.Draw(image)
    for line in range(4, height - 4, 6):
        long = 10 + (line * 37 + number * 101) % (width - 20)
        draw.rectangle((8, line, long, line + 2), fill=(60, 60 + number % 160, 120))
    with BytesIO() as file:
        image.save(file, "PNG")
        return file.getvalue()


def _put(diary: Diary, numbers: range, shown: list[Snapshot], prev: str) -> str:
    """The rows of these segments in one transaction; the hash of their last link."""
    rows: dict[str, list[dict[str, object]]] = {"segments": [], "snapshots": [], "links": []}
    seals, contacts = [], []
    for number in numbers:
        segment = _segment(number, shown[number % PICTURES])
        record, salt, id = segment_bytes(segment), number.to_bytes(16, "big").hex(), str(segment.id)
        hash_hex = link_hash(prev=prev, salt=salt, record=record)
        rows["segments"].append(
            {
                "id": id,
                "contract_id": str(segment.contract_id),
                "starts_s": segment.starts_s,
                "ends_s": segment.ends_s,
                "memo": segment.memo,
                "state": "sent",
                "record": record,
            }
        )
        picture = asdict(segment.snapshots[0])
        named = ("taken_s", "screen", "sha256", "size_bytes")
        rows["snapshots"].append({"segment_id": id, **{name: picture[name] for name in named}})
        rows["links"].append(
            {
                "device_id": str(DEVICE_ID),
                "seq": number + 1,
                "prev": prev,
                "hash": hash_hex,
                "salt": salt,
                "record": record,
            }
        )
        sealed = {"seq": number + 1, "salt": salt, "ends_s": segment.ends_s}
        seals.append({"segment_id": id, **sealed, "recorded": "00" * 32, "key": "00" * 16})
        contacts.append(
            {
                "device_id": str(DEVICE_ID),
                "at_s": segment.ends_s + 1,
                "upto": number + 1,
                "ahead_s": 0,
            }
        )
        prev = hash_hex
    with diary.database.transaction() as tx:
        tx.execute(insert(SEGMENTS), rows["segments"])
        tx.execute(insert(SNAPSHOTS), rows["snapshots"])
        tx.execute(insert(LINKS), rows["links"])
        tx.execute(insert(SLOT_SEALS), seals)
        tx.execute(insert(CONTACTS), contacts)
    return prev


def _segment(number: int, picture: Snapshot) -> Segment:
    starts_s = DAY_S + number * SLOT_S
    return replace(
        a_segment(),
        id=UUID(int=number + 1),
        starts_s=starts_s,
        ends_s=starts_s + SLOT_S,
        minutes=tuple(
            replace(minute, starts_s=starts_s + 60 * place)
            for place, minute in enumerate(a_segment().minutes)
        ),
        snapshots=(replace(picture, taken_s=starts_s + 300),),
    )
