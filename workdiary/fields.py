"""One field of a JSON object at a time: taken once, of its kind, or refused. Pure."""

import re
from functools import lru_cache
from typing import cast
from uuid import UUID

from workdiary.errors import BadRecord, UnknownVersion
from workdiary.seal import MAX_INT

VERSIONS = {
    "segment": (1,),
    "operation": (1,),
    "link": (1,),
    "chain": (1,),
    "receipt": (1, 2),
    "terms": (1,),
    "bundle": (1,),
}
MAX_PATH = 64
HEX_16 = re.compile(r"[0-9a-f]{16}")
HEX_64 = re.compile(r"[0-9a-f]{64}")
HEX_128 = re.compile(r"[0-9a-f]{128}")
SALT = re.compile(r"[0-9a-f]{32}")
INNERS = re.compile(r"([0-9a-f]{64})*")
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


@lru_cache(maxsize=1024)
def uuid_of(text: str) -> UUID | None:
    """The UUID in its one lower-case spelling; None if this is none."""
    # Kept for a while: one record after the other names the same contract and device.
    return UUID(text) if _UUID.fullmatch(text) else None


def hashes_of(items: list[object]) -> list[bytes] | None:
    """Hashes in lower-case hex, 32 bytes each; None if one is anything else."""
    if not items:
        return []
    try:
        joined = "".join(cast(list[str], items))
        data = bytes.fromhex(joined)
    except (TypeError, ValueError):
        return None
    # Spaces and capitals, which `fromhex` takes too, are none of ours.
    is_whole = 2 * len(data) == len(joined) and {64}.issuperset(map(len, cast(list[str], items)))
    if not is_whole or joined != joined.lower():
        return None
    return [data[at : at + 32] for at in range(0, len(data), 32)]


MISSING = object()


def _bad(value: object, code: str, name: str) -> BadRecord:
    return BadRecord("missing_field" if value is MISSING else code, name)


class Fields:
    """The fields of one JSON object, each taken once; `done` refuses what nobody took."""

    def __init__(self, value: object, kind: str = "") -> None:
        if not isinstance(value, dict):
            raise BadRecord("not_an_object", kind)
        self._left = dict(value)
        self.version = 0
        if kind:
            if self._take("kind") != kind:
                raise BadRecord("wrong_kind", kind)
            self.version = self.whole("v")
            if self.version not in VERSIONS[kind]:
                raise UnknownVersion(kind, self.version)

    def _take(self, name: str) -> object:
        try:
            return self._left.pop(name)
        except KeyError:
            raise BadRecord("missing_field", name) from None

    def done(self) -> None:
        """BadRecord if a field is left that nobody knows, unless it is named `x_...`."""
        for name in self._left:
            if not name.startswith("x_"):
                raise BadRecord("unknown_field", name)

    def value(self, name: str) -> object:
        """Whatever stands there, for a reader of its own."""
        return self._take(name)

    def value_if_any(self, name: str) -> object | None:
        """Whatever stands there; None where an older writer leaves it out."""
        return self._take(name) if name in self._left else None

    def text(self, name: str, most: int) -> str:
        """A string of at most `most` characters, without NUL."""
        value = self._left.pop(name, MISSING)
        if not isinstance(value, str) or len(value) > most or "\x00" in value:
            raise _bad(value, "bad_text", name)
        return value

    def text_or_none(self, name: str, most: int) -> str | None:
        """A string or null."""
        if self._left.get(name, "") is None:
            self._take(name)
            return None
        return self.text(name, most)

    def text_if_any(self, name: str, most: int) -> str:
        """A string that an older writer leaves out; "" then."""
        return self.text(name, most) if name in self._left else ""

    def texts_if_any(self, name: str, many: int, most: int) -> tuple[str, ...]:
        """At most `many` strings of at most `most` characters; () where an older writer has none."""
        if name not in self._left:
            return ()
        texts = self.items(name, many)
        if not all(isinstance(one, str) and len(one) <= most and "\0" not in one for one in texts):
            raise BadRecord("bad_list", name)
        return tuple(str(one) for one in texts)

    def is_said(self, name: str) -> bool:
        """true or false; false where an older writer leaves it out."""
        return name in self._left and self.boolean(name)

    def number_said(self, name: str, least: int, most: int) -> int | None:
        """A whole number in [least, most]; None where an older writer leaves it out."""
        return self.whole(name, least, most) if name in self._left else None

    def whole(self, name: str, least: int = 0, most: int = MAX_INT) -> int:
        """A whole number in [least, most]; true and false are none."""
        value = self._left.pop(name, MISSING)
        if type(value) is not int or not least <= value <= most:
            raise _bad(value, "bad_number", name)
        return value

    def whole_or_none(self, name: str) -> int | None:
        """A whole number or null."""
        if self._left.get(name, "") is None:
            self._take(name)
            return None
        return self.whole(name)

    def count(self, name: str) -> int | None:
        """A count, or null where it could not be taken; any whole number: the segment judges."""
        value = self._left.pop(name, MISSING)
        if value is None:
            return None
        if type(value) is not int:
            raise _bad(value, "bad_number", name)
        return value

    def boolean(self, name: str) -> bool:
        """true or false."""
        value = self._left.pop(name, MISSING)
        if not isinstance(value, bool):
            raise _bad(value, "bad_boolean", name)
        return value

    def uuid(self, name: str) -> UUID:
        """A UUID in its one lower-case spelling."""
        value = self._left.pop(name, MISSING)
        found = uuid_of(value) if isinstance(value, str) and len(value) == 36 else None
        if found is None:
            raise _bad(value, "bad_id", name)
        return found

    def hex(self, name: str, pattern: re.Pattern[str]) -> str:
        """Lower-case hex of the length the pattern asks for."""
        value = self._left.pop(name, MISSING)
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise _bad(value, "bad_hex", name)
        return value

    def has(self, name: str) -> bool:
        """Is it there, untaken?"""
        return name in self._left

    def hex_if_any(self, name: str, pattern: re.Pattern[str]) -> str:
        """Hex that a writer may leave out; "" then."""
        return self.hex(name, pattern) if name in self._left else ""

    def one_of(self, name: str, words: tuple[str, ...]) -> str:
        """One of these words."""
        value = self._left.pop(name, MISSING)
        if not isinstance(value, str) or value not in words:
            raise _bad(value, "bad_value", name)
        return value

    def items(self, name: str, most: int) -> list[object]:
        """A list of at most `most` things."""
        value = self._left.pop(name, MISSING)
        if not isinstance(value, list) or len(value) > most:
            raise _bad(value, "bad_list", name)
        return value

    def hashes(self, name: str) -> list[bytes]:
        """The hashes of a proof, 32 bytes each."""
        found = hashes_of(self.items(name, MAX_PATH))
        if found is None:
            raise BadRecord("bad_hex", name)
        return found
