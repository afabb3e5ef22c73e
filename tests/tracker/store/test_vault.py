import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.errors import PictureDamaged, WrongKey
from tracker.store.vault import OVERHEAD_BYTES, WRAPPED_BYTES, Vault

MASTER = bytes(range(32))
VAULT = Vault(MASTER)
NAME = b"3f" * 32
KEY = VAULT.new_key(aad=NAME)


@given(plain=st.binary(max_size=2000), aad=st.binary(max_size=80))
def test_what_was_sealed_opens_to_the_same_bytes_with_its_key_unwrapped_again(plain, aad):
    sealed = KEY.seal(plain, aad=aad)
    assert len(sealed) == len(plain) + OVERHEAD_BYTES
    assert VAULT.unwrap(KEY.wrapped, aad=NAME).open(sealed, aad=aad) == plain


def test_no_two_pictures_share_a_key_nor_bytes():
    other = VAULT.new_key(aad=NAME)
    assert KEY.wrapped[12:] != other.wrapped[12:]
    assert KEY.seal(b"picture", aad=NAME)[4:] != KEY.seal(b"picture", aad=NAME)[4:]
    with pytest.raises(PictureDamaged):
        other.open(KEY.seal(b"picture", aad=NAME), aad=NAME)


def test_no_byte_of_a_picture_can_be_read_at_rest():
    sealed = KEY.seal(b"RIFF....WEBPVP8 the client's secret", aad=NAME)
    assert b"WEBP" not in sealed
    assert b"secret" not in sealed


def test_another_keyring_key_is_told_from_a_damaged_file():
    with pytest.raises(WrongKey):
        Vault(bytes(32)).unwrap(KEY.wrapped, aad=NAME)


def test_an_older_master_key_still_opens_and_wraps_nothing_new():
    both = Vault(bytes(32), MASTER)
    sealed = KEY.seal(b"picture", aad=NAME)
    assert both.unwrap(KEY.wrapped, aad=NAME).open(sealed, aad=NAME) == b"picture"
    with pytest.raises(WrongKey):
        VAULT.unwrap(both.new_key(aad=NAME).wrapped, aad=NAME)


def test_a_picture_or_a_key_moved_under_another_name_does_not_open():
    with pytest.raises(PictureDamaged):
        KEY.open(KEY.seal(b"picture", aad=NAME), aad=b"77" * 32)
    with pytest.raises(PictureDamaged):
        VAULT.unwrap(KEY.wrapped, aad=b"77" * 32)


@given(data=st.data())
def test_one_changed_bit_anywhere_is_found(data):
    sealed, wrapped = KEY.seal(b"picture", aad=NAME), KEY.wrapped
    changed = bytearray(wrapped + sealed)
    bit = data.draw(st.integers(0, 8 * len(changed) - 1))
    changed[bit // 8] ^= 1 << bit % 8
    with pytest.raises((PictureDamaged, WrongKey)):
        key = VAULT.unwrap(bytes(changed[:WRAPPED_BYTES]), aad=NAME)
        key.open(bytes(changed[WRAPPED_BYTES:]), aad=NAME)


@given(cut=st.integers(0, OVERHEAD_BYTES + 6))
def test_a_file_cut_short_is_damaged(cut):
    with pytest.raises(PictureDamaged):
        KEY.open(KEY.seal(b"picture", aad=NAME)[:cut], aad=NAME)
    with pytest.raises(PictureDamaged):
        VAULT.unwrap(KEY.wrapped[:cut], aad=NAME)


def test_a_key_of_another_length_is_refused_before_anything_is_sealed():
    with pytest.raises(ValueError, match="32 bytes, not 16"):
        Vault(bytes(16))
