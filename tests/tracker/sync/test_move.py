import pytest

from tests.tracker.sync.small_market import SmallMarket
from tracker.errors import SyncError
from tracker.sync.move import move
from workdiary.seal import SigningKey


@pytest.fixture
def other(credentials, device):
    """Another marketplace, with a key of its own of the same name."""
    made = SmallMarket(credentials.device_key(), chain_key=device)
    made.keys = {"k1": SigningKey.from_bytes(b"o" * 32)}
    yield made
    made.close()


@pytest.fixture
def out(api, credentials):
    """Nobody was signed in here yet."""
    credentials.forget()
    return api


def test_a_new_diary_takes_another_marketplace_and_believes_its_keys(diary, out, pull, other):
    pull.run()
    assert move(diary, out, f" {other.url}/ ") == ""
    assert out.origin == other.url
    assert diary.receipts.keys() == {"k1": other.keys["k1"].public_hex}
    assert pull.run()


def test_the_same_again_changes_nothing(diary, out, market):
    assert move(diary, out, market.url) == ""
    assert out.origin == market.url


def test_a_diary_that_was_signed_in_stays_where_it_is(diary, api, pull, market, other, credentials):
    assert move(diary, api, other.url) == "diary_belongs"
    pull.run()  # it has contracts now
    credentials.forget()
    assert move(diary, api, other.url) == "diary_belongs"
    assert api.origin == market.url


def test_where_nobody_answers_the_one_before_stays(diary, out, market):
    with pytest.raises(SyncError):
        move(diary, out, "http://127.0.0.1:9")
    assert out.origin == market.url


@pytest.mark.parametrize(
    "typed", ["", "fairhour.example", "ftp://a.example", "https://a b", "https://"]
)
def test_what_is_no_address_is_not_asked(diary, out, typed):
    assert move(diary, out, typed) == "bad_address"


def test_a_marketplace_without_tls_elsewhere_is_not_asked(diary, out, market):
    assert move(diary, out, "http://fairhour.example") == "not_https"
    assert out.origin == market.url
