"""`fairhour verify FILE`: check a signed week offline; name the first thing that is wrong."""

import json
import os
import stat
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, TextIO

from tracker.control import say
from tracker.control.words import broken_bundle
from workdiary.bundle import MAX_BYTES, check
from workdiary.bundle_found import Sum, Wrong

VALID, INVALID, NO_FILE = 0, 1, 2


def verify_file(
    path: str, *, trusted: Sequence[str] = (), is_json: bool, out: TextIO, err: TextIO
) -> int:
    """Print what the bundle comes to, or its first fault; 0 valid, 1 invalid, 2 no such file.

    `trusted` are the marketplace's keys; with none the file's own are told, to be compared.
    """
    try:
        data = _read(path)
    except OSError as error:
        err.write(f"{path}: {error.strerror}\n")
        return NO_FILE
    found = check(data, trusted=[key.lower() for key in trusted] or None)
    if is_json:
        out.write(json.dumps(_facts(found), ensure_ascii=False) + "\n")
    elif isinstance(found, Wrong):
        err.write(sentence(found) + "\n")
    else:
        told = sum_json(found)
        lines = [say.valid_week(told), *([] if trusted else [say.whose_keys(told)])]
        out.write("\n".join(lines) + "\n")
    return INVALID if isinstance(found, Wrong) else VALID


def _read(path: str) -> bytes:
    """At most one byte more than a bundle may have; a pipe or a device is no file."""
    with open(path, "rb", opener=lambda name, flags: os.open(name, flags | os.O_NONBLOCK)) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            return b""
        return file.read(MAX_BYTES + 1)


def _facts(found: Wrong | Sum) -> dict[str, object]:
    if isinstance(found, Wrong):
        told: dict[str, object] = {"code": found.code, "where": found.where, "at_s": found.at_s}
        return {"v": 1, "ok": False} | told | {"say": sentence(found)}
    return {"v": 1, "ok": True} | sum_json(found)


def sum_json(found: Sum) -> dict[str, Any]:
    """What a valid week comes to, in numbers."""
    total = found.total
    return {
        "week": found.week,
        "title": found.title,
        "segments": found.segments,
        "seconds": found.seconds,
        "total_minor": None if total is None else total.minor,
        "currency": None if total is None else total.currency,
        "log_size": found.log_size,
        "keys": list(found.keys),
    }


def sentence(wrong: Wrong) -> str:
    """What is wrong, and where."""
    where = wrong.where
    if wrong.at_s is not None:
        where = f"{datetime.fromtimestamp(wrong.at_s, UTC):%a %d %b %H:%M} UTC"
    return f"{where}: {broken_bundle(wrong.code)}" if where else broken_bundle(wrong.code)
