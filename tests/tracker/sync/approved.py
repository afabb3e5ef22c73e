"""Approved segments of a real diary, and what a freelancer does to them."""

import json

from tests.builders import CONTRACT, a_segment, an_id
from workdiary.operation import Operation
from workdiary.seal import sha256_hex
from workdiary.snapshot import Snapshot
from workdiary.wire import operation_bytes, segment_bytes

SEGMENTS = "/api/v1/segments"
PICTURE = b"RIFF....WEBP" * 50


def approve(diary, segment, picture=None):
    with diary.database.transaction() as tx:
        diary.segments.open(tx, segment)
    if picture is not None:
        diary.snapshots.keep(segment.snapshots[0], segment.id, picture, b"thumb")
    with diary.database.transaction() as tx:
        for step in ("close", "approve"):
            diary.segments.move(tx, segment.id, step)
        link = diary.chain.append(tx, segment_bytes(segment), b"s" * 16)
        names = tuple(snapshot.sha256 for snapshot in segment.snapshots)
        diary.outbox.put(tx, link, item_id=segment.id, kind="segment", snapshots=names)
    return segment


def approve_many(diary, count):
    return [
        approve(diary, a_segment(f"2026-11-{2 + n // 144:02}T{n // 6 % 24:02}:{n % 6}0:00Z"))
        for n in range(count)
    ]


def with_picture(starts="2026-11-20T14:20:00Z", picture=PICTURE):
    segment = a_segment(starts)
    snapshot = Snapshot(
        sha256=sha256_hex(picture),
        size_bytes=len(picture),
        taken_s=segment.starts_s + 61,
        screen=1,
        width_px=1920,
        height_px=1080,
    )
    return a_segment(starts, id=segment.id, snapshots=(snapshot,))


def remove(diary, segment, kind="remove"):
    number = diary.segments.get(segment.id).number + 1
    operation = Operation(
        id=an_id(),
        kind=kind,
        segment_id=segment.id,
        contract_id=CONTRACT,
        number=number,
        at_s=1_795_190_000,
    )
    with diary.database.transaction() as tx:
        diary.segments.move(tx, segment.id, kind, number=number)
        link = diary.chain.append(tx, operation_bytes(operation), b"s" * 16)
        diary.outbox.put(tx, link, item_id=operation.id, kind="operation")
    return operation


def state(diary, segment):
    return diary.segments.get(segment.id).state


def altered(**facts):
    def alter(status, value):
        if "items" in value:
            value = json.loads(json.dumps(value))
            value["items"][0]["receipt"] |= facts
        return status, value

    return alter
