"""A receipt is given again word for word, and stands for itself."""

import json
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import IntegrityError, connection, transaction

from marketplace.intake.answers import Receipted
from marketplace.intake.models import Head, Segment, SingleReceipt
from marketplace.intake.receipts import receipts_of
from marketplace.intake.verify_diaries import verify_diaries
from tests.builders import OTHER_CONTRACT, a_segment
from workdiary.receipt import check_receipt
from workdiary.wire import read_receipt, segment_bytes


def batch(market, slots, **facts):
    segments = [a_segment(f"2026-11-20T1{n // 6}:{n % 6}0:00Z", **facts) for n in slots]
    return [market.tracker.link(segment_bytes(segment)) for segment in segments]


def held():
    return receipts_of(list(Segment.objects.all()))


def test_the_receipts_of_a_batch_have_one_signature_and_each_holds_alone(market):
    answers = market.send(*batch(market, range(7)), *batch(market, [7], contract_id=OTHER_CONTRACT))
    receipts = [read_receipt(json.loads(answer.receipt)) for answer in answers]
    for receipt in receipts:
        check_receipt(receipt, market.seal.public_hex)
    assert len({receipt.signature for receipt in receipts}) == 2  # one a contract
    assert [receipt.batch for receipt in receipts] == [7] * 7 + [1]


def test_what_was_given_in_many_batches_is_given_again_word_for_word(market):
    links = batch(market, range(12))
    first = [*market.send(*links[:5]), *market.send(links[5]), *market.send(*links[6:])]
    assert {answer.id: answer.receipt for answer in first} == held()
    assert market.send(*links) == first


def test_neither_a_removal_nor_a_restoring_changes_a_receipt(market):
    segment = a_segment("2026-11-20T14:00:00Z")
    link = market.tracker.link(segment_bytes(segment))
    [answer] = market.send(link)
    market.operate("remove", segment, 1)
    assert held() == {segment.id: answer.receipt}
    market.send(link)
    market.operate("restore", segment, 2)
    assert held() == {segment.id: answer.receipt}
    assert list(verify_diaries(market.blobs)) == []


@pytest.mark.parametrize("change", [{"is_late": True}, {"position": 5}, {"position": None}])
def test_what_a_receipt_says_never_changes_in_its_row(market, change):
    market.receive(a_segment())
    with pytest.raises(IntegrityError, match="recorded time never changes"), transaction.atomic():
        Segment.objects.update(**change)


def test_a_receipt_that_was_signed_alone_stays_as_it_was(market):
    [answer] = market.send(*batch(market, [0]))
    SingleReceipt.objects.create(segment_id=answer.id, receipt='{"v":1}')
    assert held() == {answer.id: '{"v":1}'}


def test_overlapping_batches_from_many_callers_at_once_agree_on_every_receipt(real_market):
    market = real_market
    links = batch(market, range(30))

    def send(number):
        try:
            return market.send(*links[number : number + 20])
        finally:
            connection.close()

    with ThreadPoolExecutor(5) as pool:
        answers = [one for given in pool.map(send, range(10)) for one in given]
    assert all(isinstance(answer, Receipted) for answer in answers)
    assert {(answer.id, answer.receipt) for answer in answers} == set(held().items())
    assert Segment.objects.count() == 29
    sizes = list(Head.objects.order_by("size").values_list("first", "size"))
    assert [first for first, _ in sizes] == [0, *(size for _, size in sizes[:-1])]
    assert list(verify_diaries(market.blobs)) == []
