"""Canonical JSON, the device's SHA-256 chain, Ed25519 over its heads. Pure.

    link n:  inner = SHA-256(salt || record)      hash = SHA-256(prev || inner)
    head:    Ed25519 over "fairhour-chain-v1\\n" + device + "\\n" + seq + "\\n" + hash

The inner hash alone keeps the chain whole where a record never leaves the device, and the salt
keeps its content from being guessed.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING
from uuid import UUID

from workdiary.errors import BadRecord, BrokenSeal

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (
        Ed25519PrivateKey,
        Ed25519PublicKey,
    )

ZERO_HASH = "00" * 32
SALT_BYTES = 16
MAX_INT = 2**53 - 1


def canonical(value: object) -> bytes:
    """`value` as canonical JSON, UTF-8: keys in UTF-16 order, no spaces, no floats.

    RFC 8785 without its number part: floats are refused, integers lie within 2**53 - 1.
    """
    # Keys of ASCII alone sort alike as UTF-16 and as the encoder sorts them: one walk is enough.
    is_ascii = _check(value)
    text = (_SPELL_SORTED if is_ascii else _SPELL).encode(value if is_ascii else _sorted(value))
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        raise BadRecord("bad_text") from None


_SPELL = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_SPELL_SORTED = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _check(value: object) -> bool:
    """BadRecord for what has no canonical spelling; True when every key is ASCII."""
    if value is None or isinstance(value, str | bool):
        return True
    if isinstance(value, int):
        if -MAX_INT <= value <= MAX_INT:
            return True
        raise BadRecord("bad_number")
    if isinstance(value, list | tuple):
        return _check_all(value)
    if isinstance(value, dict):
        return _are_ascii(value) & _check_all(value.values())
    raise BadRecord("bad_value", type(value).__name__)


def _check_all(values: Iterable[object]) -> bool:
    is_ascii = True
    for value in values:
        # Most values of a record are counts and texts: judged here, without a call.
        kind = type(value)
        if kind is int and -MAX_INT <= value <= MAX_INT or kind is str:  # type: ignore[operator]
            continue
        is_ascii &= _check(value)
    return is_ascii


def _are_ascii(keys: Iterable[object]) -> bool:
    is_ascii = True
    for key in keys:
        if not isinstance(key, str):
            raise BadRecord("bad_key")
        is_ascii &= key.isascii()
    return is_ascii


def _sorted(value: object) -> object:
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be", "surrogatepass"))
        return {key: _sorted(value[key]) for key in keys}
    if isinstance(value, list | tuple):
        return [_sorted(item) for item in value]
    return value


def sha256_hex(data: bytes) -> str:
    """The SHA-256 of `data`, 64 lower-case hex digits."""
    return sha256(data).hexdigest()


class SigningKey:
    """An Ed25519 private key."""

    # The library is loaded where it is used: the first window needs hashes and nothing signed.

    def __init__(self, key: "Ed25519PrivateKey") -> None:
        self._key = key

    @classmethod
    def generate(cls) -> "SigningKey":
        """A new key from the system's randomness."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return cls(Ed25519PrivateKey.generate())

    @classmethod
    def from_bytes(cls, raw: bytes) -> "SigningKey":
        """The key with these 32 private bytes."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return cls(Ed25519PrivateKey.from_private_bytes(raw))

    def to_bytes(self) -> bytes:
        """The 32 private bytes."""
        return self._key.private_bytes_raw()

    @cached_property
    def public_hex(self) -> str:
        """The public key, 64 hex digits."""
        return self._key.public_key().public_bytes_raw().hex()

    def sign(self, message: bytes) -> str:
        """The signature over `message`, 128 hex digits."""
        return self._key.sign(message).hex()


def verify(public_hex: str, signature_hex: str, message: bytes) -> bool:
    """Did the owner of this public key sign `message`? False for anything malformed too."""
    from cryptography.exceptions import InvalidSignature

    try:
        _public_key(public_hex).verify(bytes.fromhex(signature_hex), message)
    except (InvalidSignature, ValueError):
        return False
    return True


@lru_cache(maxsize=64)
def _public_key(public_hex: str) -> "Ed25519PublicKey":
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    return Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_hex))


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One record in a device's chain. `prev` and `salt` are hex, `record` its bytes."""

    device_id: UUID
    seq: int
    prev: str
    salt: str
    record: bytes

    @property
    def record_sha256(self) -> str:
        """The hash of the record's bytes: what a receipt names."""
        return sha256_hex(self.record)

    @property
    def hash(self) -> str:
        """This link's hash; the next link's `prev`."""
        return link_hash(prev=self.prev, salt=self.salt, record=self.record)


def inner_hash(salt: str, record: bytes) -> bytes:
    """SHA-256(salt || record), 32 bytes: a record as others may know it without reading it."""
    return sha256(bytes.fromhex(salt) + record).digest()


def chained(prev: str, inner: bytes) -> str:
    """SHA-256(prev || inner), hex: the hash of the link whose record has this inner hash."""
    return sha256(bytes.fromhex(prev) + inner).hexdigest()


def link_hash(*, prev: str, salt: str, record: bytes) -> str:
    """SHA-256(prev || SHA-256(salt || record)), hex."""
    return chained(prev, inner_hash(salt, record))


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A gapless piece of a device's chain behind link `after`, as inner hashes, its end signed.

    It says of each record where it stands, and of none what it says. `prev` is the hash of link
    `after`, ZERO_HASH for 0. Without inner hashes it is the signed head alone.
    """

    device_id: UUID
    after: int
    prev: str
    inners: tuple[bytes, ...]
    signature: str

    @property
    def upto(self) -> int:
        """The number of its last link."""
        return self.after + len(self.inners)

    def hashes(self) -> list[str]:
        """The hashes of its links `after + 1` to `upto`."""
        found, hash_hex = [], self.prev
        for inner in self.inners:
            hash_hex = chained(hash_hex, inner)
            found.append(hash_hex)
        return found


def head_message(device_id: UUID, seq: int, hash_hex: str) -> bytes:
    """The bytes a device signs for the head of its chain."""
    return f"fairhour-chain-v1\n{device_id}\n{seq}\n{hash_hex}".encode("ascii")


def seal_piece(
    inners: Sequence[bytes], *, device_id: UUID, after: int, prev: str, key: SigningKey
) -> Piece:
    """The piece with these inner hashes, its end signed."""
    piece = Piece(device_id=device_id, after=after, prev=prev, inners=tuple(inners), signature="")
    head = [prev, *piece.hashes()][-1]
    return replace(piece, signature=key.sign(head_message(device_id, piece.upto, head)))


def check_piece(piece: Piece, public_hex: str) -> list[str]:
    """Its hashes; BrokenSeal unless the device with this public key signed its end."""
    hashes = piece.hashes()
    head = [piece.prev, *hashes][-1]
    if not verify(public_hex, piece.signature, head_message(piece.device_id, piece.upto, head)):
        raise BrokenSeal("chain_signature")
    return hashes
