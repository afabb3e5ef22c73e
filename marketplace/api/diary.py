"""What a tracker sends: pictures by hash, then segments, then operations."""

import json
import re
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from ninja import Router, Status

from marketplace.api import strict
from marketplace.api.auth import device_of
from marketplace.api.described import takes
from marketplace.api.problem import Problem
from marketplace.intake.answers import Answer, DoneItem, ParkedItem, Receipted, RefusedItem
from marketplace.intake.queries import picture_for
from marketplace.intake.receive_operations import receive_operations
from marketplace.intake.receive_segments import receive_segments
from marketplace.intake.receive_snapshot import receive_snapshot
from marketplace.people.note_clock import note_clock
from marketplace.tools import tools
from workdiary.seal import Piece

router = Router()
SENTENCES = {
    "bad_counts": "A minute's counts are impossible.",
    "bad_record": "The record could not be read.",
    "bad_link": "The record does not stand where its link says in the device's chain.",
    "before_contract": "This time is from before the contract began.",
    "before_enrolment": "This time is from before this device was signed in.",
    "crosses_slot": "The segment crosses the edge of its ten-minute slot.",
    "fork": "This place in the device's chain is taken by another record.",
    "id_reused": "This id was received with other contents.",
    "manual_ahead": "Time entered by hand lies in the past.",
    "manual_not_allowed": "The contract takes no time entered by hand.",
    "not_found": "There is no such contract or segment of yours.",
    "number_reused": "This number was used by another operation on the segment.",
    "record_missing": "Its record was dropped when it was removed; send it first, then this again.",
    "picture_missing": "A picture named here is not stored; send it first, then this again.",
    "pictures_off": "The contract takes no pictures.",
    "titles_off": "The contract lets no application and no window title be noted.",
    "runs_backwards": "The segment ends before it begins.",
    "too_long": "The segment is longer than ten minutes.",
    "unknown_field": "The record has a field that nobody knows.",
    "unknown_version": "This version of the record is not read here.",
    "week_locked": "The week is locked; nothing of it changes any more.",
    "wrong_device": "The link names another device than the one that signed the request.",
}


@router.put(
    "/snapshots/{sha256}",
    response={200: Any, 201: Any},
    openapi_extra=takes("image/webp", "One picture, named by the SHA-256 of these bytes."),
)
def put_snapshot(request: HttpRequest, sha256: str) -> Status:
    """Keep one picture by its hash; 201 new, 200 the same again."""
    if not re.fullmatch(r"[0-9a-f]{64}", sha256):
        raise Problem(422, "wrong_hash")
    kit = tools()
    data = strict.body(request, content_type="image/webp", most_bytes=kit.policy.snapshot_bytes)
    is_new = receive_snapshot(
        sha256,
        data,
        member=device_of(request).member,
        now_s=kit.clock.read().now_s,
        policy=kit.policy,
        blobs=kit.blobs,
    )
    return Status(201 if is_new else 200, {"kind": "snapshot", "v": 1, "sha256": sha256})


@router.get("/segments/{uuid:segment_id}/snapshots/{sha256}", response={200: Any})
def snapshot(request: HttpRequest, segment_id: UUID, sha256: str) -> HttpResponse:
    """A picture of the freelancer's own, byte for byte as it was received."""
    member = device_of(request).member
    found = picture_for(member, segment_id, sha256)
    data = tools().blobs.read(sha256) if found is not None else None
    if data is None:
        raise Problem(404, "not_found")
    return HttpResponse(data, content_type="image/webp")


@router.post(
    "/segments",
    response={200: Any},
    openapi_extra=takes("application/json", "A batch of links; docs/wire.md spells them."),
)
def post_segments(request: HttpRequest) -> dict[str, Any]:
    """Take a batch of segments: one answer an item, in order."""
    kit = tools()
    piece, items = _batch(request)
    told = request.headers.get("Fairhour-Clock", "")
    if told.isascii() and told.isdigit() and len(told) <= 12:
        now_s = kit.clock.read().now_s
        note_clock(device_of(request), told_s=int(told), now_s=now_s)
    answers = receive_segments(
        items,
        piece,
        device=device_of(request),
        clock=kit.clock,
        policy=kit.policy,
        blobs=kit.blobs,
        seal=kit.seal,
    )
    return {"kind": "answers", "v": 1, "items": [_spell(answer) for answer in answers]}


@router.post(
    "/operations",
    response={200: Any},
    openapi_extra=takes("application/json", "A batch of links; docs/wire.md spells them."),
)
def post_operations(request: HttpRequest) -> dict[str, Any]:
    """Take a batch of operations: one answer an item, in order."""
    kit = tools()
    piece, items = _batch(request)
    answers = receive_operations(
        items,
        piece,
        device=device_of(request),
        clock=kit.clock,
        policy=kit.policy,
        blobs=kit.blobs,
        seal=kit.seal,
    )
    return {"kind": "answers", "v": 1, "items": [_spell(answer) for answer in answers]}


def _batch(request: HttpRequest) -> tuple[Piece, list[Any]]:
    policy = tools().policy
    return strict.batch(request, most_bytes=policy.batch_bytes, most_items=policy.batch_items)


def _spell(answer: Answer) -> dict[str, Any]:
    match answer:
        case Receipted(segment_id, receipt):
            return {"id": str(segment_id), "state": "receipted", "receipt": json.loads(receipt)}
        case ParkedItem(item_id, code, other_id):
            other = None if other_id is None else str(other_id)
            return {"id": str(item_id), "state": "parked", "code": code, "other": other}
        case DoneItem(item_id):
            return {"id": str(item_id), "state": "done"}
        case RefusedItem(item_id, code):
            return {
                "id": None if item_id is None else str(item_id),
                "state": "refused",
                "code": code,
                "detail": SENTENCES.get(code, code.replace("_", " ").capitalize() + "."),
            }
