import pytest

from tests.fakes import checked_frame
from tracker.capture.desktop import Ability
from tracker.capture.screens import REST_PICTURES, Screens
from tracker.errors import NoScreen


class Way:
    """A way to look at the screens that works, or fails with the reason it is told."""

    limits = ("one_picture",)

    def __init__(self, name, reason=""):
        self.name, self.reason = name, reason
        self.grabs, self.is_closed = 0, False

    def grab(self, *, with_pointer=False):
        self.grabs += 1
        if self.reason:
            raise NoScreen(self.reason)
        return (checked_frame(),)

    def close(self):
        self.is_closed = True


def test_the_best_way_that_answers_is_used_and_says_what_it_cannot_do():
    best, second = Way("mss", "xwayland"), Way("portal")
    screens = Screens([best, second])
    assert screens.grab()
    assert screens.ability == Ability(
        of="pictures",
        name="portal",
        passed_over=(("mss", "xwayland"),),
        limits=("one_picture",),
    )


def test_a_way_that_fails_in_use_gives_way_to_the_next_within_one_picture():
    best, second = Way("portal"), Way("grim")
    screens = Screens([best, second])
    screens.grab()
    best.reason = "time_out"
    assert screens.grab()
    assert (screens.name, screens.ability.passed_over) == ("grim", (("portal", "time_out"),))


def test_a_way_that_failed_rests_and_is_then_tried_again():
    best, second = Way("portal", "time_out"), Way("grim")
    screens = Screens([best, second])
    for _ in range(REST_PICTURES + 1):
        screens.grab()
    assert best.grabs == 1
    best.reason = ""
    screens.grab()
    assert (screens.name, screens.ability.passed_over) == ("portal", ())


def test_where_nothing_else_is_left_every_way_is_tried_at_each_picture():
    only = Way("mss", "no_display")
    screens = Screens([only])
    for _ in range(3):
        with pytest.raises(NoScreen, match="no_display"):
            screens.grab()
    assert only.grabs == 3
    only.reason = ""
    assert screens.grab()
    assert screens.reason == ""


def test_worthless_pictures_are_taken_by_the_next_way():
    screens = Screens([Way("portal"), Way("grim")])
    screens.grab()
    assert screens.pass_over("one_colour")
    screens.grab()
    assert screens.name == "grim"
    assert not screens.pass_over("one_colour"), "no way is left"


def test_a_way_that_shows_one_colour_stays_in_use_where_no_other_answers():
    screens = Screens([Way("mss"), Way("grim", "no_wayland")])
    screens.grab()
    assert screens.pass_over("one_colour")
    with pytest.raises(NoScreen):
        screens.grab()
    assert (screens.name, screens.reason) == ("mss", "")
    assert screens.grab(), "and is tried again"


def test_the_reason_told_is_that_of_a_way_that_is_there():
    screens = Screens([Way("mss", "no_display"), Way("portal", "denied"), Way("grim", "no_grim")])
    with pytest.raises(NoScreen, match="denied"):
        screens.grab()
    assert screens.name == "none"


def test_after_a_change_every_way_is_tried_again_at_once():
    best = Way("portal", "denied")
    screens = Screens([best, Way("grim")])
    screens.grab()
    best.reason = ""
    screens.wake()
    screens.grab()
    assert screens.name == "portal"


def test_closing_lets_go_of_every_display():
    ways = [Way("mss"), Way("portal")]
    Screens(ways).close()
    assert all(way.is_closed for way in ways)
