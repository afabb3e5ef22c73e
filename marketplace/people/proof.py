"""The device's signature on a request, and the nonce it must carry.

    Fairhour-Proof: <public key hex> <nonce> <signature hex>
    signed: fairhour-proof-v1 \\n METHOD \\n path?query \\n sha256(body) hex \\n nonce

The nonce is a signed timestamp: no table, the same for every process that knows the secret key.
It lives by the machine's own clock, so that a sandbox whose clock is moved signs nobody out.
"""

import re
from dataclasses import dataclass
from typing import Literal

from django.core.signing import BadSignature, SignatureExpired, TimestampSigner

from workdiary.seal import sha256_hex, verify

HEADER = "Fairhour-Proof"
NONCE_HEADER = "Fairhour-Nonce"
_WORDS = re.compile(r"([0-9a-f]{64}) ([A-Za-z0-9:_-]{10,200}) ([0-9a-f]{128})")


@dataclass(frozen=True, slots=True)
class Proven:
    """The caller holds the private key to this public key (hex)."""

    public_key: str


@dataclass(frozen=True, slots=True)
class Unproven:
    """Sign again with the nonce of the answer, or the proof is none at all."""

    code: Literal["use_nonce", "bad_proof"]


def new_nonce() -> str:
    """A nonce that is good from now on."""
    return TimestampSigner(salt="fairhour-nonce").sign("n")


def signed_message(*, method: str, path: str, body: bytes, nonce: str) -> bytes:
    """The bytes a device signs for one request; `path` with its query."""
    words = ("fairhour-proof-v1", method, path, sha256_hex(body), nonce)
    return "\n".join(words).encode("utf-8")


def judge_proof(
    header: str, *, method: str, path: str, body: bytes, lasts_s: int
) -> Proven | Unproven:
    """Whose request this is; `lasts_s` is how old its nonce may be."""
    words = _WORDS.fullmatch(header)
    if words is None:
        return Unproven("bad_proof" if header else "use_nonce")
    public_key, nonce, signature = words.groups()
    try:
        TimestampSigner(salt="fairhour-nonce").unsign(nonce, max_age=lasts_s)
    except (SignatureExpired, BadSignature):
        return Unproven("use_nonce")
    message = signed_message(method=method, path=path, body=body, nonce=nonce)
    return Proven(public_key) if verify(public_key, signature, message) else Unproven("bad_proof")
