"""Pictures at rest: AES-256-GCM, a key of its own per picture, wrapped by the keyring's key."""

import hashlib
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from tracker.errors import PictureDamaged, WrongKey

KEY_BYTES = 32
MAGIC = b"FHV1"
NAME_BYTES = 8
NONCE_BYTES = 12
TAG_BYTES = 16
WRAPPED_BYTES = NONCE_BYTES + KEY_BYTES + TAG_BYTES
HEAD_BYTES = len(MAGIC) + NAME_BYTES
OVERHEAD_BYTES = HEAD_BYTES + WRAPPED_BYTES + NONCE_BYTES + TAG_BYTES


class Vault:
    """Seals and opens what is kept on this disk.

    sealed = magic 4 | name of the master key 8 | nonce 12, wrapped key 48 | nonce 12, bytes, tag 16

    Both layers are bound to the head and to `aad`, so bytes moved under another name do not open.
    The key's name tells a changed keyring from a damaged file: the person must do other things.
    """

    def __init__(self, master_key: bytes) -> None:
        if len(master_key) != KEY_BYTES:
            raise ValueError(f"a master key has {KEY_BYTES} bytes, not {len(master_key)}")
        self._master = AESGCM(master_key)
        named = hashlib.sha256(b"fairhour-vault-key\x00" + master_key).digest()
        self._head = MAGIC + named[:NAME_BYTES]

    def seal(self, plain: bytes, *, aad: bytes) -> bytes:
        """`plain` under a fresh key, `OVERHEAD_BYTES` longer; sealing it twice gives other bytes."""
        key = AESGCM.generate_key(bit_length=8 * KEY_BYTES)
        key_nonce, nonce = os.urandom(NONCE_BYTES), os.urandom(NONCE_BYTES)
        bound = self._head + aad
        wrapped = self._master.encrypt(key_nonce, key, bound)
        return b"".join(
            (
                self._head,
                key_nonce,
                wrapped,
                nonce,
                AESGCM(key).encrypt(nonce, plain, bound),
            )
        )

    def open(self, sealed: bytes, *, aad: bytes) -> bytes:
        """What was sealed under the same `aad`. WrongKey: another master key; PictureDamaged: all else."""
        head, rest = sealed[:HEAD_BYTES], sealed[HEAD_BYTES:]
        if len(sealed) < OVERHEAD_BYTES or not head.startswith(MAGIC):
            raise PictureDamaged()
        if head != self._head:
            raise WrongKey()
        bound = head + aad
        body = rest[WRAPPED_BYTES:]
        try:
            key = self._master.decrypt(rest[:NONCE_BYTES], rest[NONCE_BYTES:WRAPPED_BYTES], bound)
            return AESGCM(key).decrypt(body[:NONCE_BYTES], body[NONCE_BYTES:], bound)
        except InvalidTag as error:
            raise PictureDamaged() from error
