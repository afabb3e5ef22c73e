import pytest

from tests.builders import an_id
from tests.tracker.sync.approved import PICTURE
from tracker.errors import Garbled, Refused
from tracker.sync.fetch_picture import fetch_picture
from workdiary.seal import sha256_hex

WEBP = {"Content-Type": "image/webp"}


def fetch(api, market, body, *, headers=WEBP, status=200):
    market.headers = {"Fairhour-Nonce": market.nonce}
    market.fault("/api/v1/segments/", (status, headers, body))
    return fetch_picture(api, an_id(), sha256_hex(PICTURE))


def test_the_bytes_of_its_hash_are_the_picture(api, market):
    assert fetch(api, market, PICTURE) == PICTURE


def test_other_bytes_are_not_believed(api, market):
    with pytest.raises(Garbled):
        fetch(api, market, PICTURE + b"x")


def test_a_page_of_somebody_else_is_not_believed(api, market):
    with pytest.raises(Garbled):
        fetch(api, market, b"<html>", headers={"Content-Type": "text/html"})


def test_a_picture_that_is_kept_no_more_is_refused_by_name(api, market):
    problem = {"Content-Type": "application/problem+json"}
    with pytest.raises(Refused, match="not_found"):
        fetch(api, market, b'{"code": "not_found"}', headers=problem, status=404)
