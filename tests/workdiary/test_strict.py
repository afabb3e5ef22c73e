import pytest

from workdiary.errors import BadRecord
from workdiary.strict import strict_json


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\xff\xfe{}", "not_utf8"),
        (b"\xef\xbb\xbf{}", "byte_order_mark"),
        (b"{", "not_json"),
        (b'{"a":1,"a":2}', "duplicate_key"),
        (b"1.5", "float"),
        (b"1e400", "float"),
        (b"NaN", "not_a_number"),
        (b"-Infinity", "not_a_number"),
        (b"9" * 5000, "bad_number"),
        (b"9007199254740992", "bad_number"),
        (b'"\\ud800"', "bad_text"),
        (b"[" * 10_000 + b"]" * 10_000, "too_deep"),
    ],
)
def test_json_is_never_guessed(data, code):
    with pytest.raises(BadRecord) as caught:
        strict_json(data)
    assert caught.value.code == code


def test_sixteen_levels_are_read_and_brackets_in_texts_are_none():
    deep = b"[" * 15 + b'{"a":"}]}]\\"[[[[[[[[[[[[[[[[[[[[[[[["}' + b"]" * 15
    assert strict_json(deep)
    with pytest.raises(BadRecord) as caught:
        strict_json(b"[" + deep + b"]")
    assert caught.value.code == "too_deep"


@pytest.mark.parametrize("number", [2**53 - 1, -(2**53 - 1)])
def test_a_number_is_bounded_wherever_it_stands(number):
    beyond = number + (1 if number > 0 else -1)
    for spelled in ("%d", "[%d]", '{"a": %d}', '{"a":[0,%d]}', '{"a":\n%d}'):
        assert strict_json((spelled % number).encode())
        with pytest.raises(BadRecord):
            strict_json((spelled % beyond).encode())
