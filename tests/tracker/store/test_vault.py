import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.errors import PictureDamaged, WrongKey
from tracker.store.vault import OVERHEAD_BYTES, Vault

VAULT = Vault(bytes(range(32)))
NAME = b"3f" * 32


@given(plain=st.binary(max_size=2000), aad=st.binary(max_size=80))
def test_what_was_sealed_opens_to_the_same_bytes(plain, aad):
    sealed = VAULT.seal(plain, aad=aad)
    assert len(sealed) == len(plain) + OVERHEAD_BYTES
    assert VAULT.open(sealed, aad=aad) == plain


def test_the_same_picture_sealed_twice_shares_no_key_nor_bytes():
    first, second = VAULT.seal(b"picture", aad=NAME), VAULT.seal(b"picture", aad=NAME)
    assert first[12:] != second[12:]


def test_no_byte_of_a_picture_can_be_read_at_rest():
    sealed = VAULT.seal(b"RIFF....WEBPVP8 the client's secret", aad=NAME)
    assert b"WEBP" not in sealed
    assert b"secret" not in sealed


def test_another_keyring_key_is_told_from_a_damaged_file():
    with pytest.raises(WrongKey):
        Vault(bytes(32)).open(VAULT.seal(b"picture", aad=NAME), aad=NAME)


def test_a_picture_moved_under_another_name_does_not_open():
    with pytest.raises(PictureDamaged):
        VAULT.open(VAULT.seal(b"picture", aad=NAME), aad=b"77" * 32)


@given(data=st.data())
def test_one_changed_bit_anywhere_is_found(data):
    sealed = bytearray(VAULT.seal(b"picture", aad=NAME))
    bit = data.draw(st.integers(0, 8 * len(sealed) - 1))
    sealed[bit // 8] ^= 1 << bit % 8
    with pytest.raises((PictureDamaged, WrongKey)):
        VAULT.open(bytes(sealed), aad=NAME)


@given(cut=st.integers(0, OVERHEAD_BYTES + 6))
def test_a_file_cut_short_is_damaged(cut):
    with pytest.raises(PictureDamaged):
        VAULT.open(VAULT.seal(b"picture", aad=NAME)[:cut], aad=NAME)


def test_a_key_of_another_length_is_refused_before_anything_is_sealed():
    with pytest.raises(ValueError, match="32 bytes, not 16"):
        Vault(bytes(16))
