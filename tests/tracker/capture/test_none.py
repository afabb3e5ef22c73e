import pytest

from tracker.capture.none import NoneCounter, NoneIdle, NoneScreen
from tracker.errors import NoScreen


def test_counts_that_cannot_be_taken_are_none_and_never_zero():
    assert NoneCounter().take() is None


def test_nobody_is_away_where_it_cannot_be_told():
    assert NoneIdle().idle_s() is None


def test_a_screen_that_cannot_be_seen_says_why_each_time():
    screen = NoneScreen("xwayland")
    for _ in range(2):
        with pytest.raises(NoScreen, match="xwayland"):
            screen.grab()
