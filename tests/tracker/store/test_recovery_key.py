import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.errors import BadRecoveryKey
from tracker.store.recovery_key import ALPHABET, read, spell


@given(st.binary(min_size=32, max_size=32))
def test_what_is_written_down_is_read_again(key):
    line = spell(key)
    assert read(line) == key
    assert read(f"  {line.lower().replace('-', ' ')} ") == key


@given(st.binary(min_size=32, max_size=32), st.data())
def test_one_wrong_letter_is_found(key, data):
    line = spell(key)
    place = data.draw(st.sampled_from([n for n in range(3, len(line)) if line[n] != "-"]))
    other = data.draw(st.sampled_from([letter for letter in ALPHABET if letter != line[place]]))
    with pytest.raises(BadRecoveryKey):
        read(line[:place] + other + line[place + 1 :])


def test_letters_that_look_alike_are_read_as_what_was_meant():
    line = spell(bytes(range(32)))
    assert read(line.replace("0", "O").replace("1", "l")) == bytes(range(32))


@pytest.mark.parametrize("text", ["", "FH-", "FH-" + "0" * 55, "FH-" + "ü" * 56, "x" * 10_000])
def test_what_is_no_key_is_refused(text):
    with pytest.raises(BadRecoveryKey):
        read(text)
