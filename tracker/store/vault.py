"""Pictures at rest: AES-256-GCM, a key of its own per picture, wrapped by the keyring's key."""

import hashlib
import os
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from tracker.errors import PictureDamaged, WrongKey

KEY_BYTES = 32
KEY_MAGIC = b"FHK1"
MAGIC = b"FHP1"
NAME_BYTES = 8
NONCE_BYTES = 12
TAG_BYTES = 16
HEAD_BYTES = len(KEY_MAGIC) + NAME_BYTES
WRAPPED_BYTES = HEAD_BYTES + NONCE_BYTES + KEY_BYTES + TAG_BYTES
OVERHEAD_BYTES = len(MAGIC) + NONCE_BYTES + TAG_BYTES


@dataclass(frozen=True, slots=True)
class PictureKey:
    """The key of one picture: as it is kept, wrapped, and ready for use."""

    wrapped: bytes = field(repr=False)
    _secret: AESGCM = field(repr=False)

    def seal(self, plain: bytes, *, aad: bytes) -> bytes:
        """sealed = magic 4 | nonce 12, bytes, tag 16; `OVERHEAD_BYTES` longer than `plain`."""
        nonce = os.urandom(NONCE_BYTES)
        return MAGIC + nonce + self._secret.encrypt(nonce, plain, MAGIC + aad)

    def open(self, sealed: bytes, *, aad: bytes) -> bytes:
        """What was sealed with this key under the same `aad`, or PictureDamaged."""
        nonce, body = sealed[len(MAGIC) :][:NONCE_BYTES], sealed[len(MAGIC) + NONCE_BYTES :]
        if len(sealed) < OVERHEAD_BYTES or not sealed.startswith(MAGIC):
            raise PictureDamaged()
        try:
            return self._secret.decrypt(nonce, body, MAGIC + aad)
        except InvalidTag as error:
            raise PictureDamaged() from error


class Vault:
    """Makes and unwraps the pictures' keys with the master keys of this computer.

    wrapped = magic 4 | name of the master key 8 | nonce 12, wrapped key 48

    A picture's key lies apart from the picture: overwriting these 72 bytes destroys the picture,
    whatever becomes of its file. Both are bound to `aad`, so bytes moved under another name do not
    open. The master key's name tells a changed keyring from a damaged file: the person must do
    other things. New keys are wrapped by the first master key; `older` ones only open.
    """

    def __init__(self, master_key: bytes, *older: bytes) -> None:
        for key in (master_key, *older):
            if len(key) != KEY_BYTES:
                raise ValueError(f"a master key has {KEY_BYTES} bytes, not {len(key)}")
        self._head = KEY_MAGIC + name_of(master_key)
        self._masters = {
            KEY_MAGIC + name_of(key): AESGCM(key) for key in reversed((master_key, *older))
        }

    def learn(self, older: bytes) -> None:
        """Pictures wrapped by this master key open too from now on."""
        self._masters.setdefault(KEY_MAGIC + name_of(older), AESGCM(older))

    def new_key(self, *, aad: bytes) -> PictureKey:
        """A fresh key; asked twice it gives another one."""
        key, nonce = AESGCM.generate_key(bit_length=8 * KEY_BYTES), os.urandom(NONCE_BYTES)
        wrapped = self._masters[self._head].encrypt(nonce, key, self._head + aad)
        return PictureKey(self._head + nonce + wrapped, AESGCM(key))

    def unwrap(self, wrapped: bytes, *, aad: bytes) -> PictureKey:
        """The key again. WrongKey: of a master key that is not here; PictureDamaged: all else."""
        head, rest = wrapped[:HEAD_BYTES], wrapped[HEAD_BYTES:]
        if len(wrapped) != WRAPPED_BYTES or not head.startswith(KEY_MAGIC):
            raise PictureDamaged()
        master = self._masters.get(head)
        if master is None:
            raise WrongKey()
        try:
            key = master.decrypt(rest[:NONCE_BYTES], rest[NONCE_BYTES:], head + aad)
        except InvalidTag as error:
            raise PictureDamaged() from error
        return PictureKey(wrapped, AESGCM(key))


def name_of(master_key: bytes) -> bytes:
    """Eight bytes that tell master keys apart and say nothing about them."""
    return hashlib.sha256(b"fairhour-vault-key\x00" + master_key).digest()[:NAME_BYTES]
