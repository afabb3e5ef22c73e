"""Is a password known from other places' thefts? The list is here; nobody is asked."""

import hashlib
import re
from bisect import bisect_left
from functools import cache
from pathlib import Path

PLACE = Path(__file__).with_name("stolen_passwords.bin")
SHORT_BYTES = 5
# What people add when a rule wants more: "Summer2026!". Guessing programs add it too.
_TAIL = re.compile(r"[\d\W_]{1,5}$")


def is_stolen(password: str) -> bool:
    """Is it on the list, in any case of letters, as it is or without a tail of signs and digits?"""
    plain = password.lower()
    return _is_listed(plain) or _is_listed(_TAIL.sub("", plain))


def shortened(password: str) -> bytes:
    """What stands on the list for a password: one of 10^12, so a chance hit is no worry."""
    return hashlib.sha256(password.encode("utf-8", "surrogatepass")).digest()[:SHORT_BYTES]


def _is_listed(password: str) -> bool:
    listed, found = _list(), shortened(password)
    place = bisect_left(listed, found)
    return place < len(listed) and listed[place] == found


@cache
def _list() -> "_Rows":
    return _Rows(PLACE.read_bytes())


class _Rows:
    """The file as a sequence, without a Python object for each row."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def __len__(self) -> int:
        return len(self._data) // SHORT_BYTES

    def __getitem__(self, row: int) -> bytes:
        return self._data[row * SHORT_BYTES : (row + 1) * SHORT_BYTES]
