"""Real pictures of a real Wayland desktop: two monitors, one of them at scale 2."""

import shutil

import pytest

from tests.stage.sway import sway
from tests.stage.user import run_as_user
from tests.tracker.capture.wayland import desk

pytestmark = [
    pytest.mark.xdist_group("sway"),
    pytest.mark.skipif(shutil.which("sway") is None, reason="install the package sway"),
]
LEFT, RIGHT = (0x22, 0x44, 0x66), (0x66, 0x44, 0x22)
# The right one begins at 1280 logical units, in the common space at twice as many pixels.
TWO = [(1, 1280, 720, 0, 0), (2, 800, 600, 2560, 0)]


@pytest.fixture(scope="module")
def session():
    with sway(outputs=2) as made:
        yield made


def seen(session, look, *args, **more):
    return run_as_user(look, *args, env={**session.environment, **more})


def test_monitors_are_known_by_place_pixels_and_scale(session):
    assert seen(session, desk.monitors) == [
        ("HEADLESS-1", 0, 0, 1280, 720, 1.0),
        ("HEADLESS-2", 1280, 0, 800, 600, 2.0),
    ]


def test_grim_takes_each_monitor_in_its_own_pixels(session):
    assert seen(session, desk.by_grim) == (TWO, [LEFT, RIGHT])


def test_the_portals_one_picture_is_cut_into_the_same_frames(session):
    assert seen(session, desk.by_portal) == (TWO, [LEFT, RIGHT])
    assert seen(session, desk.files_left) == [], "its file is gone from the disk"


def test_nothing_is_called_before_the_person_said_yes(session):
    assert seen(session, desk.before_a_yes) == "ask_first"


def test_a_windows_box_is_where_its_pixels_are_on_every_monitor(session):
    on_one, on_two, active, focused, middles = seen(session, desk.the_window_in_both)
    assert [(p.app, p.title, p.left_px, p.top_px) for p in on_one] == [
        ("shop", "Invoice 7", 100, 100)
    ]
    assert [(p.left_px, p.top_px) for p in on_two] == [(1150, 20), (2560, 40)]
    assert (active.app, active.title, active.width_px) == ("shop", "Invoice 7", 0)
    assert focused.app == "shop"
    assert middles == [desk.RED] * 4


def test_a_window_that_fills_the_screen_is_known(session):
    assert seen(session, desk.full_screen) == (False, True)


def test_the_best_way_that_answers_is_found_by_trying(session):
    found, taken, counts = seen(session, desk.abilities, False)
    name, passed_over, limits = found["pictures"]
    assert (name, taken, limits) == ("grim", TWO, ())
    assert passed_over == (("mss", "no_display"), ("portal", "ask_first"))
    assert counts is None, "nobody counts on Wayland: unknown, not zero"
    assert found["windows"][0] == "sway"


def test_with_the_persons_yes_the_portal_comes_first(session):
    found, taken, _counts = seen(session, desk.abilities, True)
    assert (found["pictures"][0], taken) == ("portal", TWO)


def test_an_x_server_inside_is_never_taken_for_the_desktop(session):
    if shutil.which("Xwayland") is None:
        pytest.skip("install the package xwayland")
    found, _taken, counts = seen(session, desk.of_the_guest)
    assert found["pictures"][:2] == ("grim", (("mss", "xwayland"), ("portal", "ask_first")))
    assert counts is None


def test_one_monitor_without_a_portal_is_seen_by_grim():
    with sway(outputs=1, with_portal=False) as session:
        found, taken, _counts = seen(session, desk.abilities, True)
        assert found["pictures"][:2] == ("grim", (("mss", "no_display"), ("portal", "no_portal")))
        assert taken == TWO[:1]
        found, taken, _counts = seen(session, desk.abilities, True, SWAYSOCK="")
        assert found["windows"][0] == "foreign-toplevel"


def test_wayland_without_portal_and_grim_says_so_and_goes_on():
    with sway(outputs=1, with_portal=False) as session:
        assert seen(session, desk.why_not, PATH="/nowhere") == ("none", "no_grim")
