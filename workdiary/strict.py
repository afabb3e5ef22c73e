"""One strict JSON reader: what could be read two ways is refused. Pure."""

import json
from collections.abc import Callable
from typing import Any, NoReturn

from workdiary.errors import BadRecord
from workdiary.seal import MAX_INT, canonical

MAX_DEPTH = 16
MAX_DIGITS = 16
A_RECORD = 20_000
# Digits all alike, and all that may stand before a number: a hash holds long runs of digits too.
_DIGITS = bytes.maketrans(b"123456789 \n\r\t[,-", b"0" * 9 + b":" * 7)
_LONG = b"0" * MAX_DIGITS


def strict_json(data: bytes | str) -> Any:
    """Read JSON without guessing: UTF-8, no floats, no NaN, no duplicate keys, at most 16 deep."""
    try:
        text = data if isinstance(data, str) else data.decode("utf-8")
    except UnicodeDecodeError:
        raise BadRecord("not_utf8") from None
    if text.startswith("\ufeff"):
        raise BadRecord("byte_order_mark")
    raw = text.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    told = raw.translate(_DIGITS)
    may_be_long = b":" + _LONG in told or told.startswith(_LONG)
    try:
        value = (_ANY if may_be_long else _SHORT).decode(text)
    except json.JSONDecodeError:
        raise BadRecord("not_json") from None
    except RecursionError:
        raise BadRecord("too_deep") from None
    # Of a record it is soon said that it cannot be too deep; a whole bundle is walked at once.
    if len(raw) > A_RECORD or raw.count(b"[") + raw.count(b"{") > MAX_DEPTH:
        _check_depth(value)
    if "\\u" in text or isinstance(data, str):
        canonical(value)  # only an escape, or a text that was none of ours, holds a lone surrogate
    return value


_FLAT = frozenset({str, int})


def _check_depth(value: object) -> None:
    held = [value]
    for _ in range(MAX_DEPTH):
        inside: list[Any] = []
        for one in held:
            if type(one) is dict:
                inside += one.values()
            elif type(one) is list and not _FLAT.issuperset(map(type, one)):
                inside += one
        held = [one for one in inside if type(one) is dict or type(one) is list]
    if held:
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


def _decoder(whole: Callable[[str], int] | None) -> json.JSONDecoder:
    return json.JSONDecoder(
        parse_float=_refuse("float"),
        parse_constant=_refuse("not_a_number"),
        parse_int=whole,
        object_pairs_hook=_once,
    )


_ANY, _SHORT = _decoder(_whole), _decoder(None)  # numbers under 16 digits are all within bounds
