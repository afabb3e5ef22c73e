"""One strict JSON reader: what could be read two ways is refused. Pure."""

import json
import re
from collections.abc import Callable
from typing import Any, NoReturn

from workdiary.errors import BadRecord
from workdiary.seal import MAX_INT, canonical

MAX_DEPTH = 16
MAX_DIGITS = 16
_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?', re.DOTALL)
_BRACKET = re.compile(r"[\[\]{}]")
_LONG = re.compile(r"[0-9]{16}")


def strict_json(data: bytes | str) -> Any:
    """Read JSON without guessing: UTF-8, no floats, no NaN, no duplicate keys, at most 16 deep."""
    try:
        text = data if isinstance(data, str) else data.decode("utf-8")
    except UnicodeDecodeError:
        raise BadRecord("not_utf8") from None
    if text.startswith("\ufeff"):
        raise BadRecord("byte_order_mark")
    _check_depth(text)
    try:
        value = json.loads(
            text,
            parse_float=_refuse("float"),
            parse_constant=_refuse("not_a_number"),
            parse_int=_whole if _LONG.search(text) else None,  # shorter ones are all within bounds
            object_pairs_hook=_once,
        )
    except json.JSONDecodeError:
        raise BadRecord("not_json") from None
    if "\\u" in text or isinstance(data, str):
        canonical(value)  # only an escape, or a text that was none of ours, holds a lone surrogate
    return value


def _check_depth(text: str) -> None:
    """Count brackets outside strings before parsing, so that depth never meets the recursion."""
    if text.count("[") + text.count("{") <= MAX_DEPTH:
        return
    depth = 0
    for char in _BRACKET.findall(_STRING.sub("", text)):
        depth += 1 if char in "[{" else -1
        if depth > MAX_DEPTH:
            raise BadRecord("too_deep")


def _refuse(code: str) -> Callable[[str], NoReturn]:
    def refuse(_text: str) -> NoReturn:
        raise BadRecord(code)

    return refuse


def _whole(text: str) -> int:
    if len(text) > MAX_DIGITS + 1 or not -MAX_INT <= (number := int(text)) <= MAX_INT:
        raise BadRecord("bad_number")
    return number


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    record = dict(pairs)
    if len(record) != len(pairs):
        raise BadRecord("duplicate_key")
    return record
