"""Copies, forgeries, keys that change, rows that a superuser changes."""

import json
from dataclasses import replace

from django.db import connection

from marketplace import guards
from marketplace.intake.answers import DoneItem, ParkedItem, Receipted, RefusedItem
from marketplace.intake.append_leaves import published_keys
from marketplace.intake.models import Segment
from marketplace.intake.verify_diaries import verify_diaries
from tests.builders import a_segment
from tests.marketplace.conftest import SendingTracker, market
from workdiary.receipt import check_receipt
from workdiary.seal import SigningKey
from workdiary.wire import read_receipt, segment_bytes

__all__ = ["market"]


def test_F46_the_same_id_with_another_payload_changes_nothing(market):
    segment = a_segment()
    first = market.receive(segment)
    assert market.receive(replace(segment, memo="More")) == RefusedItem(segment.id, "id_reused")
    assert market.receive(segment).receipt == first.receipt
    assert market.diary_of(market.contract) == [segment]


def test_F51_a_copied_diary_is_kept_and_its_second_half_parked(market):
    market.receive(a_segment())
    copy = SendingTracker(market.device, market.tracker.key)
    copy.inners, copy.seq, copy.prev = list(market.tracker.inners), 1, market.tracker.prev
    here, there = a_segment("2026-11-20T14:30:00Z"), a_segment("2026-11-20T14:40:00Z")
    assert isinstance(market.receive(here), Receipted)
    [answer] = market.send(copy.link(segment_bytes(there)), by=copy)
    assert answer == ParkedItem(there.id, "fork")
    assert Segment.objects.count() == 3
    assert list(verify_diaries(market.blobs)) == []


def test_F52_a_late_delivery_never_brings_a_removed_segment_back(market):
    segment, other = a_segment(), a_segment("2026-11-20T14:30:00Z")
    link = market.tracker.link(segment_bytes(segment))
    market.send(link)
    market.receive(other)
    assert isinstance(market.operate("remove", segment, 1), DoneItem)
    market.send(link)
    assert market.diary_of(market.contract) == [other]


def test_F55_receipts_of_an_old_key_verify_from_the_published_list(market):
    [old] = [market.receive(a_segment())]
    market.seal = SigningKey.generate()
    new = market.receive(a_segment("2026-11-20T14:30:00Z"))
    keys = {key["id"]: key["public"] for key in published_keys(market.seal)}
    receipts = [read_receipt(json.loads(one.receipt)) for one in (old, new)]
    for receipt in receipts:
        check_receipt(receipt, keys[receipt.key_id])
    assert len({receipt.key_id for receipt in receipts}) == 2
    assert list(verify_diaries(market.blobs)) == []


def test_F76_what_a_superuser_changed_is_named(market):
    segment = a_segment()
    market.receive(segment)
    guards.remove(connection)
    with connection.cursor() as cursor:
        cursor.execute("UPDATE intake_segment SET ends_s = ends_s - 1")
    [found] = verify_diaries(market.blobs)
    assert (found.code, found.where) == ("row_is_not_its_record", f"segment {segment.id}")
