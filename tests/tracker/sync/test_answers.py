import pytest

from tests.builders import terms
from tracker.sync.answers import NotTaken, Parked, read_answers, read_contracts, read_hello
from workdiary.errors import BadRecord
from workdiary.wire import terms_to_json

ID = "01940000-0000-7000-8000-000000000001"
HELLO = {
    "kind": "hello",
    "v": 1,
    "server": "fairhour",
    "now_s": 5,
    "versions": {"segment": [1, 2]},
    "keys": [{"id": "k1", "public": "aa"}],
    "sandbox": {"offset_ms": 7},
}


def answers(*items):
    return {"kind": "answers", "v": 1, "items": list(items)}


def test_hello_tells_clock_keys_and_versions_and_may_say_more():
    hello = read_hello(HELLO | {"motd": "welcome"})
    assert (hello.now_s, hello.keys, hello.segment_versions) == (5, {"k1": "aa"}, (1, 2))
    assert hello.sandbox_offset_ms == 7
    assert read_hello(HELLO | {"sandbox": None}).sandbox_offset_ms is None
    assert read_hello(HELLO | {"sandbox": {"offset_ms": -9}}).sandbox_offset_ms == -9


@pytest.mark.parametrize(
    "changed",
    [
        {"server": "hotel"},
        {"kind": "goodbye"},
        {"now_s": "5"},
        {"keys": None},
        {"versions": []},
        {"sandbox": {"offset_ms": "1"}},
        {"sandbox": True},
    ],
    ids=str,
)
def test_another_greeting_is_not_ours(changed):
    with pytest.raises(BadRecord):
        read_hello(HELLO | changed)


def test_an_answer_that_cannot_be_read_is_none_and_leaves_the_others():
    parked = {"id": ID, "state": "parked", "code": "overlap", "other": ID}
    refused = {"id": None, "state": "refused", "code": "bad_record", "detail": "Not a segment."}
    read = read_answers(answers(parked, {"state": "eaten"}, 5, refused), 4)
    assert [type(answer) for answer in read] == [Parked, type(None), type(None), NotTaken]
    assert str(read[0].other_id) == ID
    assert (read[3].id, read[3].detail) == (None, "Not a segment.")


def test_a_wrong_number_of_answers_is_no_answer():
    with pytest.raises(BadRecord):
        read_answers(answers(), 1)


def test_a_contract_comes_with_its_totals():
    item = terms_to_json(terms()) | {"week_s": 60, "balance_covers_s": None}
    (told,) = read_contracts({"kind": "contracts", "v": 1, "items": [item]})
    assert (told.terms, told.week_s, told.balance_covers_s) == (terms(), 60, None)
    item |= {"balance_covers_s": 3_600}
    (told,) = read_contracts({"kind": "contracts", "v": 1, "items": [item]})
    assert told.balance_covers_s == 3_600
    assert told.is_client_verified
