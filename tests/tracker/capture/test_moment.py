import secrets
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.capture.moment import moment

SLOT_STARTS_S = 1_795_443_600
SLOT_ENDS_S = SLOT_STARTS_S + 600


@given(from_s=st.integers(SLOT_STARTS_S, SLOT_ENDS_S - 1), data=st.data())
def test_the_moment_lies_in_what_is_left_of_the_slot(from_s, data):
    def draw(n: int) -> int:
        return data.draw(st.integers(0, n - 1))

    assert from_s <= moment(from_s=from_s, slot_ends_s=SLOT_ENDS_S, draw=draw) < SLOT_ENDS_S


@given(left_s=st.integers(1, 600))
def test_each_second_left_is_met_by_exactly_one_draw(left_s):
    from_s = SLOT_ENDS_S - left_s
    met = [
        moment(from_s=from_s, slot_ends_s=SLOT_ENDS_S, draw=lambda n, i=i: i) for i in range(left_s)
    ]
    assert met == list(range(from_s, SLOT_ENDS_S))


def test_the_draw_is_asked_once_for_the_seconds_left():
    asked = []
    moment(
        from_s=SLOT_ENDS_S - 37,
        slot_ends_s=SLOT_ENDS_S,
        draw=lambda n: asked.append(n) or 0,
    )
    assert asked == [37]


def test_no_minute_of_a_slot_is_favoured():
    draws = 6000
    minutes = Counter(
        (moment(from_s=0, slot_ends_s=600, draw=secrets.randbelow)) // 60 for _ in range(draws)
    )
    # Chi-square of ten equal minutes, nine degrees of freedom: 50 is passed once in ten million.
    fair = draws / 10
    assert sum((minutes[m] - fair) ** 2 / fair for m in range(10)) < 50


def test_a_slot_that_is_over_has_no_moment():
    with pytest.raises(ValueError, match="no second is left"):
        moment(from_s=600, slot_ends_s=600, draw=secrets.randbelow)
