from dataclasses import dataclass

import pytest

from tests.fakes import FakeCounter, FakeIdle
from tracker.capture import presence as rules
from tracker.capture.desktop import InputCounts
from tracker.capture.presence import NotedCounter, Presence, Way
from tracker.errors import NoInput

TYPED = InputCounts(presses=9, clicks=0, scrolls=0, active_s=3, synthetic=0)
NOTHING = InputCounts(presses=0, clicks=0, scrolls=0, active_s=0, synthetic=0)


@dataclass
class Named(FakeIdle):
    is_open: bool = True

    def close(self):
        self.is_open = False


def two(first=0, second=7):
    sources = Named("first", first), Named("second", second)
    return *sources, Presence([Way(one.name, lambda one=one: one) for one in sources])


def seconds_pass(presence, count, counts=NOTHING):
    """Asked once a second, counted every five."""
    for second in range(count):
        presence.idle_s()
        if second % 5 == 4:
            presence.note(counts)


def test_the_best_source_that_answers_is_used_and_named():
    first, second, presence = two(None)
    assert (presence.name, presence.idle_s()) == ("second", 7)
    assert presence.ability.passed_over == (("first", "gone"),)
    assert not first.is_open


def test_a_source_that_stands_at_0_while_nothing_is_touched_is_left():
    _, _, presence = two(0)
    seconds_pass(presence, 295)
    assert presence.name == "first"
    seconds_pass(presence, 10)
    assert (presence.name, presence.idle_s()) == ("second", 7)
    assert ("first", "always_zero") in presence.ability.passed_over


def test_a_source_that_grows_while_somebody_types_is_left():
    _, _, presence = two(5_000)
    seconds_pass(presence, 15, TYPED)
    assert presence.name == "second"
    assert ("first", "never_resets") in presence.ability.passed_over


def test_who_sits_still_and_who_types_are_both_believed():
    first, _, presence = two(0)
    for _ in range(40):
        first.seconds = 0
        seconds_pass(presence, 10, TYPED)
        for second in range(30):
            first.seconds = second
            presence.idle_s()
        presence.note(NOTHING)
    assert presence.name == "first"


def test_a_pointer_that_rests_once_in_five_minutes_is_a_person():
    first, _, presence = two(0)
    for _ in range(4):
        seconds_pass(presence, 200)
        first.seconds = 1
        seconds_pass(presence, 5)
        first.seconds = 0
    assert presence.name == "first"


@pytest.mark.parametrize("answer", [None, -1, 2**40])
def test_a_source_that_is_gone_gives_way_within_the_same_second(answer):
    first, _, presence = two(3)
    first.seconds = answer
    assert presence.idle_s() == 7
    assert presence.name == "second"


def test_where_none_is_left_it_says_so_and_nobody_is_active():
    presence = Presence([Way("first", lambda: Named("first", 0))])
    seconds_pass(presence, 305)
    assert (presence.name, presence.idle_s()) == ("none", None)
    seconds_pass(presence, 100)
    assert presence.name == "none", "who lied is not asked again"


def test_a_service_that_comes_up_later_is_found_within_ten_seconds():
    there = []

    def late():
        if not there:
            raise NoInput("no_session_bus")
        return Named("late", 4)

    presence = Presence([Way("late", late)])
    assert presence.ability.passed_over == (("late", "no_session_bus"),)
    there.append(True)
    seconds_pass(presence, rules.LOOK_AGAIN_AFTER)
    assert (presence.name, presence.ability.passed_over) == ("late", ())


def test_without_a_counter_nothing_is_held_against_a_source():
    _, _, presence = two(0)
    for _ in range(500):
        presence.idle_s()
        presence.note(None)
    assert presence.name == "first"


def test_the_counter_tells_the_witness_what_it_gave():
    told, counter = [], FakeCounter()
    counter.press(3)
    noted = NotedCounter(counter, told.append)
    assert [noted.take()] == told
    assert noted.name == counter.name
