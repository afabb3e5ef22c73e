"""One request to the marketplace and its whole answer, as plain values."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

ANSWER_MAX_BYTES = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked, and how much of an answer is taken."""

    method: str
    path: str
    body: bytes = b""
    content_type: str = ""
    most_bytes: int = ANSWER_MAX_BYTES  # of the answer
    more_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Answered:
    """A whole answer, whoever gave it."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def is_json(self) -> bool:
        """Does it call itself JSON?"""
        kind = self.headers.get("Content-Type", "").split(";")[0].strip().lower()
        return kind in ("application/json", "application/problem+json")

    @property
    def is_plain(self) -> bool:
        """Is it empty, or a picture? Anybody can say so: what it is is known by its hash."""
        return not self.body or self.headers.get("Content-Type", "") == "image/webp"


def problem_code(response: Answered) -> str:
    """The machine code of a problem answer, or "" where it is none."""
    try:
        value = json.loads(response.body) if response.is_json else None
    except (ValueError, RecursionError):
        return ""
    return code_of(value) if isinstance(value, dict) else ""


def code_of(answer: Mapping[str, Any]) -> str:
    """The machine code that a JSON answer names, or ""."""
    code = answer.get("code") or answer.get("error") or ""
    return code[:100] if isinstance(code, str) else ""
