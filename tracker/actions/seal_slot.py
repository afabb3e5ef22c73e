"""Seal a segment when it is closed, and name its seal once it may leave; steps of actions."""

from dataclasses import replace

from tracker.actions.desk import Desk, Tx
from workdiary.segment import Segment
from workdiary.slot_seal import SlotSeal, recorded_hash, seal_bytes, told
from workdiary.wire import segment_bytes


def seal_slot(desk: Desk, tx: Tx, segment: Segment) -> None:
    """The device's chain says from now on that this was recorded, and to nobody what."""
    key, salt = desk.salt().hex(), desk.salt()
    recorded = recorded_hash(key, segment_bytes(segment))
    record = seal_bytes(segment.id, segment.starts_s, segment.ends_s, recorded)
    link = desk.diary.chain.append(tx, record, salt)
    seal = SlotSeal(seq=link.seq, salt=link.salt, ends_s=segment.ends_s, recorded=recorded, key=key)
    desk.diary.slot_seals.put(tx, segment.id, seal)


def with_seal(desk: Desk, segment: Segment) -> bytes:
    """The record as it leaves: it names its seal if it has one."""
    record, seal = segment_bytes(segment), desk.diary.slot_seals.of(segment.id)
    if seal is None:
        return record
    return segment_bytes(replace(segment, slot_seal=told(seal, record)))
