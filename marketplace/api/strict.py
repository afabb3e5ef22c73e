"""One strict JSON parser for bodies, and a cut before anything is read. Nothing is guessed."""

from typing import Any

from django.http import HttpRequest

from marketplace.api.problem import Problem
from workdiary.errors import BadRecord
from workdiary.fields import Fields
from workdiary.seal import Piece
from workdiary.strict import strict_json
from workdiary.wire import read_piece

DRAINED_BYTES = 16 * 1024 * 1024


def body(request: HttpRequest, *, content_type: str, most_bytes: int) -> bytes:
    """The body; 415 for another content type, 413 over the size."""
    cut(request, most_bytes=most_bytes)
    if request.content_type != content_type:
        raise Problem(415, "wrong_type")
    return request.body


def cut(request: HttpRequest, *, most_bytes: int) -> None:
    """413 for a body that says it is larger, before anything of it is kept."""
    if _length(request) > most_bytes:
        _drain(request)
        raise Problem(413, "too_large")


def batch(request: HttpRequest, *, most_bytes: int, most_items: int) -> tuple[Piece, list[Any]]:
    """The piece of the chain and the unread items of `{"kind":"batch","v":1,"chain":…,"items":…}`."""
    data = body(request, content_type="application/json", most_bytes=most_bytes)
    try:
        value = strict_json(data)
    except BadRecord as error:
        raise Problem(400, error.code) from None
    if not isinstance(value, dict) or value.get("kind") != "batch" or not _is_one(value.get("v")):
        raise Problem(422, "bad_record")
    fields = Fields({name: value[name] for name in value if name not in ("kind", "v")})
    items = fields.items("items", most_items) if _fits(value, most_items) else None
    if items is None:
        raise Problem(422, "too_many")
    piece = read_piece(fields.value("chain"))
    fields.done()
    return piece, items


def _is_one(version: object) -> bool:
    return type(version) is int and version == 1  # True == 1 in Python, not on our wire


def _fits(value: dict[str, Any], most_items: int) -> bool:
    items = value.get("items")
    return not isinstance(items, list) or len(items) <= most_items


def _length(request: HttpRequest) -> int:
    try:
        return int(request.META.get("CONTENT_LENGTH") or 0)
    except ValueError:
        return 0


def _drain(request: HttpRequest) -> None:
    """Read and drop a body that is not too far over, so that its sender hears the answer."""
    left = min(_length(request), DRAINED_BYTES)
    while left > 0 and (piece := request.read(min(left, 65_536))):
        left -= len(piece)
