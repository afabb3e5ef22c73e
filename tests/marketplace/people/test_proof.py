import pytest

from marketplace.people.proof import Proven, Unproven, judge_proof, new_nonce, signed_message
from workdiary.seal import SigningKey

KEY = SigningKey.generate()
REQUEST = {"method": "POST", "path": "/api/v1/segments?x=1", "body": b"{}"}


def header(**changed):
    nonce = changed.pop("nonce", None) or new_nonce()
    message = signed_message(**{**REQUEST, **changed}, nonce=nonce)
    return f"{KEY.public_hex} {nonce} {KEY.sign(message)}"


def test_a_signed_request_proves_the_key():
    assert judge_proof(header(), **REQUEST, lasts_s=300) == Proven(KEY.public_hex)


@pytest.mark.parametrize(
    "changed",
    [{"method": "PUT"}, {"path": "/api/v1/segments"}, {"body": b"[]"}],
)
def test_the_proof_of_one_request_is_none_of_another(changed):
    assert judge_proof(header(**changed), **REQUEST, lasts_s=300) == Unproven("bad_proof")


def test_an_old_or_made_up_nonce_asks_for_a_new_one():
    old = judge_proof(header(), **REQUEST, lasts_s=-1)
    made_up = judge_proof(header(nonce="n:1abcde:madeupsignature"), **REQUEST, lasts_s=300)
    assert old == made_up == Unproven("use_nonce")


def test_no_header_asks_for_a_signature():
    assert judge_proof("", **REQUEST, lasts_s=300) == Unproven("use_nonce")


@pytest.mark.parametrize("header", ["x", "a b c", "0" * 64 + " nonce " + "0" * 128, "\x00"])
def test_a_malformed_header_is_no_proof(header):
    assert judge_proof(header, **REQUEST, lasts_s=300) == Unproven("bad_proof")
