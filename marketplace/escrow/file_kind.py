"""What kind of file these bytes are, and a name that is safe to show. Pure.

The name a file came with decides nothing: a kind is seen in the bytes or the file is refused.
"""

import re

_MAGIC = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"PK\x03\x04", "application/zip"),  # also what offices write
    (b"\x1f\x8b\x08", "application/gzip"),
)
TEXT = "text/plain; charset=utf-8"
_UNSEEN = re.compile(r"[\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_MOST = 120


def media_type(data: bytes) -> str | None:
    """The kind of these bytes, or None if it is none that is taken."""
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return TEXT if _is_text(data) else None


def shown_name(name: str) -> str:
    """The last part of a path, without what cannot be seen: "file" if nothing is left."""
    last = re.split(r"[/\\]", name)[-1]
    seen = _UNSEEN.sub("", last).strip(" .")
    return seen[-_MOST:].strip() or "file"


def _is_text(data: bytes) -> bool:
    try:
        return bool(data) and not _UNSEEN.search(re.sub(r"[\t\n\r\f]", "", data.decode("utf-8")))
    except UnicodeDecodeError:
        return False
