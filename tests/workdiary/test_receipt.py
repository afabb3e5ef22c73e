"""A receipt says one thing and is signed, alone or with its batch."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis.strategies import integers

from tests.builders import CONTRACT, an_id
from workdiary.errors import BrokenSeal
from workdiary.receipt import Receipt, check_receipt, sign_batch, sign_receipts
from workdiary.seal import SigningKey, canonical
from workdiary.wire import read_receipt, receipt_to_json

KEY = SigningKey.from_bytes(b"m" * 32)


def unsigned(position, log_size):
    return Receipt(
        segment_id=an_id(),
        contract_id=CONTRACT,
        record_sha256="ab" * 32,
        position=position,
        log_size=log_size,
        log_root="cd" * 32,
        received_s=1,
        is_late=False,
        key_id="0123456789abcdef",
    )


def given_together(count, first=4):
    """Receipts for the last `count` leaves of a log."""
    return sign_receipts([unsigned(first + n, first + count) for n in range(count)], KEY)


def of_version_1():
    alone = unsigned(4, 5)
    return replace(alone, signature=KEY.sign(alone.signed_bytes()))


def test_a_receipt_of_version_1_still_holds():
    receipt = of_version_1()
    check_receipt(receipt, KEY.public_hex)
    assert receipt_to_json(receipt)["v"] == 1
    assert read_receipt(receipt_to_json(receipt)) == receipt


@pytest.mark.parametrize("receipt", [of_version_1(), given_together(5)[2], given_together(1)[0]])
def test_no_word_of_a_receipt_can_be_changed(receipt):
    check_receipt(receipt, KEY.public_hex)
    for changed in (
        replace(receipt, segment_id=an_id()),
        replace(receipt, record_sha256="ac" * 32),
        replace(receipt, position=receipt.position - 1),
        replace(receipt, log_size=receipt.log_size + 1),
        replace(receipt, log_root="ce" * 32),
        replace(receipt, received_s=2),
        replace(receipt, is_late=True),
        replace(receipt, key_id="k2"),
        replace(receipt, signature="00" * 64),
        replace(receipt, batch=receipt.batch + 1),
    ):
        with pytest.raises(BrokenSeal):
            check_receipt(changed, KEY.public_hex)
    with pytest.raises(BrokenSeal):
        check_receipt(receipt, SigningKey.generate().public_hex)


@given(integers(1, 40))
def test_each_receipt_of_a_batch_stands_for_itself(count):
    receipts = given_together(count)
    for receipt in receipts:
        alone = read_receipt(receipt_to_json(receipt))
        check_receipt(alone, KEY.public_hex)
    assert len({receipt.signature for receipt in receipts}) == 1


def test_a_path_belongs_to_its_receipt_alone():
    first, second, *_ = given_together(5)
    with pytest.raises(BrokenSeal):
        check_receipt(replace(first, path=second.path), KEY.public_hex)
    for path in (first.path[:-1], (*first.path, b"0" * 32)):
        with pytest.raises(BrokenSeal):
            check_receipt(replace(first, path=path), KEY.public_hex)


@pytest.mark.parametrize("count", [1, 3])
def test_a_receipt_written_out_is_its_canonical_json(count):
    plain = [unsigned(n, count) for n in range(count)]
    batch = sign_batch(plain, KEY)
    for nth, receipt in enumerate(sign_receipts(plain, KEY)):
        assert batch.text(nth, plain[nth]).encode() == canonical(receipt_to_json(receipt))
