"""Canonical bytes, the chain, the signature."""

from dataclasses import replace

import pytest

from tests.builders import an_id
from workdiary.errors import BadRecord, BrokenSeal
from workdiary.seal import (
    Link,
    SigningKey,
    canonical,
    check_piece,
    inner_hash,
    seal_piece,
    verify,
)


def test_keys_are_sorted_by_their_utf16_units():
    # RFC 8785, 3.2.3: the sorting example; its values are irrelevant here.
    keys = ["\u20ac", "\r", "\ufb33", "1", "\U0001f600", "\u0080", "\u00f6"]
    ordered = ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\U0001f600", "\ufb33"]
    text = canonical(dict.fromkeys(keys, 0)).decode()
    assert [text.index(key if key != "\r" else "\\r") for key in ordered] == sorted(
        text.index(key if key != "\r" else "\\r") for key in ordered
    )


def test_strings_are_escaped_as_the_standard_says():
    assert canonical('\u20ac$\u000f\nA\'B"\\"/') == b'"\xe2\x82\xac$\\u000f\\nA\'B\\"\\\\\\"/"'


@pytest.mark.parametrize("value", [1.5, float("nan"), {1: 2}, b"bytes", 2**53, "\ud800", object()])
def test_what_has_no_canonical_form_is_refused(value):
    with pytest.raises(BadRecord):
        canonical(value)


def test_the_signature_of_the_standard_verifies():
    # RFC 8032, 7.1, test 2.
    key = SigningKey.from_bytes(
        bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
    )
    assert key.public_hex == "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
    assert key.sign(b"\x72").startswith("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8f")
    assert verify(key.public_hex, key.sign(b"\x72"), b"\x72")


def test_a_piece_is_bound_to_each_record_its_place_and_its_device():
    key, device_id = SigningKey.generate(), an_id()
    inners = [inner_hash("00" * 16, record) for record in (b"1", b"2", b"3")]
    piece = seal_piece(inners, device_id=device_id, after=4, prev="ab" * 32, key=key)
    assert check_piece(piece, key.public_hex) == piece.hashes()
    assert (piece.upto, len(piece.hashes())) == (7, 3)
    for changed in (
        replace(piece, inners=(*piece.inners[:2], inner_hash("00" * 16, b"4"))),
        replace(piece, inners=piece.inners[:2]),
        replace(piece, after=5),
        replace(piece, prev="11" * 32),
        replace(piece, device_id=an_id()),
    ):
        with pytest.raises(BrokenSeal):
            check_piece(changed, key.public_hex)


def test_a_link_stands_where_its_piece_says():
    key, device_id = SigningKey.generate(), an_id()
    link = Link(device_id=device_id, seq=5, prev="ab" * 32, salt="00" * 16, record=b"{}")
    inner = inner_hash(link.salt, link.record)
    piece = seal_piece([inner], device_id=device_id, after=4, prev=link.prev, key=key)
    assert piece.hashes() == [link.hash]


def test_a_piece_of_nothing_is_the_signed_head():
    key = SigningKey.generate()
    piece = seal_piece([], device_id=an_id(), after=4, prev="ab" * 32, key=key)
    assert (piece.upto, check_piece(piece, key.public_hex)) == (4, [])


def test_a_malformed_key_or_signature_is_no_signature():
    assert not verify("zz", "zz", b"")
    assert not verify("00" * 32, "00" * 63, b"")
