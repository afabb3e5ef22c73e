import pytest

from marketplace.people.stolen import PLACE, SHORT_BYTES, is_stolen


@pytest.mark.parametrize(
    "password",
    ["password", "PassWord", "qwerty", "dragon1", "Dragon2026!", "letmein!!", "123456789"],
)
def test_what_thieves_try_first_is_known_with_a_tail_and_in_any_case(password):
    assert is_stolen(password)


@pytest.mark.parametrize(
    "password", ["a lamp beside the old map", "xkZ9-pqLw-72aa", "", "гроза над полем"]
)
def test_what_nobody_tries_is_not(password):
    assert not is_stolen(password)


def test_the_list_is_sorted_and_whole():
    data = PLACE.read_bytes()
    rows = [data[at : at + SHORT_BYTES] for at in range(0, len(data), SHORT_BYTES)]
    assert len(rows) > 35_000 and rows == sorted(set(rows))
