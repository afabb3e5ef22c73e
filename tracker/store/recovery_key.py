"""The pictures' master key as a line to write down: groups of letters and digits, and a check. Pure.

FH-7KQ2-M9XW-...  32 bytes of key and 3 of their SHA-256, in base 32 without I, L, O and U
"""

import hashlib

from tracker.errors import BadRecoveryKey

KEY_BYTES, CHECK_BYTES = 32, 3
HEAD = "FH"
GROUP = 4
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
# What a hand writes for another: read as what was meant.
_MEANT = str.maketrans("OIL", "011")
_LETTERS = (KEY_BYTES + CHECK_BYTES) * 8 // 5


def spell(key: bytes) -> str:
    """The key, 32 bytes, as a person can copy it."""
    number = int.from_bytes(key + _check(key))
    letters = "".join(ALPHABET[number >> 5 * n & 31] for n in reversed(range(_LETTERS)))
    return "-".join([HEAD, *(letters[n : n + GROUP] for n in range(0, _LETTERS, GROUP))])


def read(text: str) -> bytes:
    """The key again; case, spaces and dashes do not matter. BadRecoveryKey for a slip of the pen."""
    letters = "".join(text.upper().split()).replace("-", "").removeprefix(HEAD).translate(_MEANT)
    if len(letters) != _LETTERS or not set(letters) <= set(ALPHABET):
        raise BadRecoveryKey()
    number = 0
    for letter in letters:
        number = number << 5 | ALPHABET.index(letter)
    both = number.to_bytes(KEY_BYTES + CHECK_BYTES)
    if _check(both[:KEY_BYTES]) != both[KEY_BYTES:]:
        raise BadRecoveryKey()
    return both[:KEY_BYTES]


def _check(key: bytes) -> bytes:
    return hashlib.sha256(b"fairhour-recovery-key\x00" + key).digest()[:CHECK_BYTES]
