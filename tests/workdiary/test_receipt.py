"""A receipt says one thing and is signed."""

from dataclasses import replace

import pytest

from tests.builders import CONTRACT, an_id
from workdiary.errors import BrokenSeal
from workdiary.receipt import Receipt, check_receipt, sign_receipt
from workdiary.seal import SigningKey, canonical
from workdiary.wire import receipt_bytes, receipt_to_json


def test_no_word_of_a_receipt_can_be_changed():
    key = SigningKey.generate()
    receipt = sign_receipt(
        Receipt(
            segment_id=an_id(),
            contract_id=CONTRACT,
            record_sha256="ab" * 32,
            position=4,
            log_size=5,
            log_root="cd" * 32,
            received_s=1,
            is_late=False,
            key_id="k1",
        ),
        key,
    )
    check_receipt(receipt, key.public_hex)
    for changed in (
        replace(receipt, segment_id=an_id()),
        replace(receipt, record_sha256="ac" * 32),
        replace(receipt, position=3),
        replace(receipt, log_root="ce" * 32),
        replace(receipt, received_s=2),
        replace(receipt, is_late=True),
        replace(receipt, key_id="k2"),
    ):
        with pytest.raises(BrokenSeal):
            check_receipt(changed, key.public_hex)


def test_a_receipt_written_out_is_its_canonical_json():
    receipt = sign_receipt(
        Receipt(
            segment_id=an_id(),
            contract_id=CONTRACT,
            record_sha256="ab" * 32,
            position=4,
            log_size=5,
            log_root="cd" * 32,
            received_s=1,
            is_late=True,
            key_id="0123456789abcdef",
        ),
        SigningKey.generate(),
    )
    assert receipt_bytes(receipt) == canonical(receipt_to_json(receipt))
