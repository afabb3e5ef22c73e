"""The signed word that a newer version is there; nothing is fetched or installed by it. Pure.

{"v":1,"version":"0.2.0","page":"https://...","published":"2026-12-01","signature":"..."}
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from workdiary.seal import canonical, verify

MAX_BYTES = 4_096
KEYS = frozenset({"v", "version", "page", "published", "signature"})
_LABEL = b"fairhour-release-1\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """A version, where to read about it and get it, and since when."""

    version: str
    page: str
    published: date


def message(told: Mapping[str, object]) -> bytes:
    """What is signed: everything but the signature."""
    return _LABEL + canonical({name: one for name, one in told.items() if name != "signature"})


def read_release(raw: bytes, public_hex: str) -> Release | None:
    """The release if the key signed it and each part is what it should be, else None."""
    try:
        told = json.loads(raw) if len(raw) <= MAX_BYTES else None
    except ValueError:
        return None
    if not isinstance(told, dict) or set(told) != KEYS or told["v"] != 1:
        return None
    texts = [told[name] for name in ("version", "page", "published", "signature")]
    if not all(isinstance(text, str) for text in texts):
        return None
    version, page, published, signature = texts
    if numbers(version) is None or not page.startswith("https://"):
        return None
    try:
        since = date.fromisoformat(published)
        is_signed = verify(public_hex, signature, message(told))
    except ValueError:
        return None
    return Release(version=version, page=page, published=since) if is_signed else None


def is_newer(version: str, than: str) -> bool:
    """Is this version after that one? A version that cannot be read is never newer."""
    one, other = numbers(version), numbers(than)
    return one is not None and other is not None and one > other


def numbers(version: str) -> tuple[int, ...] | None:
    """`0.10.2` as (0, 10, 2); None for what is no version."""
    found = re.fullmatch(r"(\d{1,6})\.(\d{1,6})\.(\d{1,6})", version)
    return tuple(map(int, found.groups())) if found else None
