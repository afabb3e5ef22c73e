"""Take an exported outbox when the app cannot send: the same verbs, the same answers."""

import re
from collections import Counter
from dataclasses import dataclass
from typing import Any
from zipfile import BadZipFile, ZipFile

from django.contrib.auth.decorators import login_required
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from marketplace.errors import MarketError
from marketplace.intake.answers import Answer, DoneItem, ParkedItem, Receipted, RefusedItem
from marketplace.intake.receive_operations import receive_operations
from marketplace.intake.receive_segments import receive_segments
from marketplace.intake.receive_snapshot import receive_snapshot
from marketplace.people.models import Device, Member
from marketplace.people.queries import device_called
from marketplace.tools import Tools, tools
from marketplace.web import sentences
from marketplace.web.reader import member_of
from workdiary.errors import BadRecord, UnknownVersion
from workdiary.fields import Fields
from workdiary.seal import Piece
from workdiary.strict import strict_json
from workdiary.wire import read_piece

FILE_BYTES = 256 * 1024 * 1024
OUTBOX_BYTES = 32 * 1024 * 1024
ENTRIES = 5_000
ITEMS = 20_000
PIECES = 1_000
PICTURE = re.compile(r"pictures/([0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class _Outbox:
    pieces: list[Piece]
    segments: list[Any]
    operations: list[Any]


class _NotOurs(Exception):
    """The file is not an exported outbox; `code` says what is wrong with it."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def rescue(request: HttpRequest) -> HttpResponse:
    """Send an exported outbox in; what became of each item, with the reason."""
    context: dict[str, Any] = {}
    status = 200
    if request.method == "POST":
        try:
            answers = _take(_file_of(request), member_of(request), tools())
            context = {"counts": _counted(answers), "has_answers": True}
        except _NotOurs as error:
            context, status = {"error": sentences.RESCUE[error.code]}, 422
        except MarketError as error:
            context, status = {"error": sentences.problem(error)}, error.status
    return render(request, "web/rescue.html", context, status=status)


def _file_of(request: HttpRequest) -> UploadedFile:
    # Asked before Django reads the form: a body over the limit is not kept at all.
    if int(request.META.get("CONTENT_LENGTH") or 0) > FILE_BYTES:
        raise _NotOurs("too_large")
    file = request.FILES.get("outbox")
    if not isinstance(file, UploadedFile):
        raise _NotOurs("no_file")
    return file


def _take(file: UploadedFile, member: Member, kit: Tools) -> list[Answer]:
    """Pictures first, then the chain, then segments and operations in batches."""
    try:
        with ZipFile(file) as bundle:
            outbox, device = _opened(bundle, member)
            for name in bundle.namelist():
                found = PICTURE.fullmatch(name)
                if found:
                    data = _entry(bundle, name, kit.policy.snapshot_bytes)
                    _keep(found[1], data, member, kit)
    except (BadZipFile, NotImplementedError, RuntimeError, EOFError, KeyError) as error:
        raise _NotOurs("no_outbox") from error
    known: dict[str, Any] = {
        "device": device,
        "clock": kit.clock,
        "policy": kit.policy,
        "blobs": kit.blobs,
        "seal": kit.seal,
    }
    for piece in outbox.pieces:
        receive_segments([], piece, **known)
    answers: list[Answer] = []
    most, last = kit.policy.batch_items, outbox.pieces[-1]
    for at in range(0, len(outbox.segments), most):
        answers += receive_segments(outbox.segments[at : at + most], last, **known)
    for at in range(0, len(outbox.operations), most):
        answers += receive_operations(outbox.operations[at : at + most], last, **known)
    return answers


def _opened(bundle: ZipFile, member: Member) -> tuple[_Outbox, Device]:
    """What waits, and the member's computer that recorded it."""
    if len(bundle.infolist()) > ENTRIES:
        raise _NotOurs("too_large")
    outbox = _read(_entry(bundle, "outbox.json", OUTBOX_BYTES))
    device = device_called(member, outbox.pieces[-1].device_id)
    if device is None:
        raise _NotOurs("other_computer")
    return outbox, device


def _entry(bundle: ZipFile, name: str, most_bytes: int) -> bytes:
    """One file of the bundle; nothing is unpacked past `most_bytes`, whatever it claims to be."""
    with bundle.open(name) as packed:
        data = packed.read(most_bytes + 1)
    if len(data) > most_bytes:
        raise _NotOurs("too_large")
    return data


def _read(data: bytes) -> _Outbox:
    try:
        value = strict_json(data)
        fields = Fields(value)
        fields.one_of("kind", ("outbox",))
        if fields.whole("v") != 1:
            raise _NotOurs("no_outbox")
        pieces = [read_piece(piece) for piece in fields.items("pieces", PIECES)]
        segments, operations = fields.items("segments", ITEMS), fields.items("operations", ITEMS)
        fields.done()
    except (BadRecord, UnknownVersion) as error:
        raise _NotOurs("no_outbox") from error
    if not pieces:
        raise _NotOurs("no_outbox")
    return _Outbox(pieces, segments, operations)


def _keep(sha256: str, data: bytes, member: Member, kit: Tools) -> None:
    """A picture that is not sound is left out; its segment then says that it is missing."""
    try:
        receive_snapshot(
            sha256,
            data,
            member=member,
            now_s=kit.clock.read().now_s,
            policy=kit.policy,
            blobs=kit.blobs,
        )
    except MarketError:
        return


def _counted(answers: list[Answer]) -> list[tuple[str, int]]:
    """How many of each outcome, in words."""
    return list(Counter(sentences.rescued(*_outcome(answer)) for answer in answers).items())


def _outcome(answer: Answer) -> tuple[str, str]:
    match answer:
        case Receipted():
            return "taken", ""
        case DoneItem():
            return "done", ""
        case ParkedItem(code=code):
            return "parked", code
        case RefusedItem(code=code):
            return "refused", code
