"""Faults of looking at the screen: nobody lets us, the display dies, monitors and permissions go."""

import json
import shutil
from contextlib import contextmanager

import pytest

from tests.fakes import FakeScreen, checked_frame
from tests.stage.bus import private_bus
from tests.stage.child import child, program, wait_until
from tests.tracker.capture.systems import FakeMac
from tests.tracker.capture.wayland.fake_portal import FakePortal
from tests.tracker.offline_app import furnish, offline_app
from tracker.capture.macos.permission import PermittedScreen
from tracker.capture.mss_screen import MssScreen
from tracker.capture.screens import Screens
from tracker.capture.wayland.grim import GrimScreen
from tracker.capture.wayland.portal import PortalScreen
from tracker.errors import NoScreen

DENIED = (1, "")


def pictures_of(status):
    (source,) = (one for one in status["sources"] if one["of"] == "pictures")
    return source["name"], source["reason"]


def test_F13_a_portal_that_is_told_no_leaves_time_running_and_says_why(tmp_path):
    home = tmp_path / "home"
    furnish(home)
    kept = {"sign_in_in_file": True, "portal_pictures": True}
    (home / "settings.json").write_text(json.dumps(kept))
    with private_bus() as address, FakePortal(address, DENIED) as portal:
        with offline_app(home, {"DBUS_SESSION_BUS_ADDRESS": address}) as app:
            app.say("start", "checkout", "--memo", "Cart totals")
            status = app.wait_for(lambda now: now["stretch_s"] >= 2, "time")
        assert pictures_of(status) == ("none", "denied")
        assert (status["state"], status["counts"]) == ("recording", "none")
        assert any("told not to share" in problem["say"] for problem in status["problems"])
        assert len(portal.asked()) == 1, "nobody is asked again"


def test_F13_a_portal_that_hangs_gives_way_to_the_next(tmp_path):
    foreign = tmp_path / "notes.txt"
    foreign.write_text("these are my notes")
    with private_bus() as address, FakePortal(address, None, (0, foreign.as_uri())):
        environ = {"DBUS_SESSION_BUS_ADDRESS": address}
        portal = PortalScreen(environ, is_allowed=True, answer_s=0.5)
        screens = Screens((MssScreen(""), portal, FakeScreen(name="grim")))
        assert screens.grab()
        assert screens.ability.passed_over == (("mss", "no_display"), ("portal", "time_out"))
        screens.wake()
        assert screens.grab()
        assert screens.ability.passed_over[1] == ("portal", "foreign_file")
        screens.close()
    assert foreign.exists()


def test_F13_without_any_way_the_reason_is_told_each_time():
    screens = Screens((MssScreen(""), GrimScreen({"XDG_RUNTIME_DIR": "/nowhere"})))
    for _ in range(2):
        with pytest.raises(NoScreen, match="no_display"):
            screens.grab()


@contextmanager
def x_server(number, folder):
    """An X server with this number, until the block ends; it is killed, not asked."""
    command = [program("Xvfb", "xvfb"), f":{number}", "-screen", "0", "640x480x24"]
    command += ["-nolisten", "tcp", "-noreset"]
    log = folder / "x.log"
    with child(command, log=log) as process:
        wait_until(lambda: is_seen(f":{number}"), process=process, log=log)
        yield
        process.kill()


def is_seen(display):
    eyes = MssScreen(display)
    try:
        return bool(eyes.grab())
    except NoScreen:
        return False
    finally:
        eyes.close()


def test_F15_an_x_server_that_dies_stops_pictures_and_counts_and_its_return_brings_them_back(
    tmp_path,
):
    number = 31_000 + hash(tmp_path) % 900
    environ = {"DISPLAY": f":{number}"}
    with x_server(number, tmp_path):
        running = offline_app(tmp_path / "home", environ)
        app = running.__enter__()
        try:
            app.say("start", "checkout", "--memo", "Cart totals")
            status = app.wait_for(lambda now: now["stretch_s"] >= 2, "time")
            assert (pictures_of(status), status["counts"]) == (("mss", ""), "ok")
        except BaseException:
            running.__exit__(None, None, None)
            raise
    try:
        status = app.wait_for(
            lambda now: pictures_of(now) == ("none", "no_display") and now["counts"] == "none",
            "the display's end was seen",
        )
        assert status["state"] == "recording"
        before_s = status["stretch_s"]
        with x_server(number, tmp_path):
            status = app.wait_for(
                lambda now: pictures_of(now) == ("mss", "") and now["counts"] == "ok",
                "the display's return was seen",
            )
            assert status["stretch_s"] > before_s
    finally:
        running.__exit__(None, None, None)


class Monitors:
    """A way to look whose monitors come and go between two pictures."""

    name, limits = "fake", ()

    def __init__(self, *turns):
        self.turns = list(turns)

    def grab(self, *, with_pointer=False):
        turn = self.turns.pop(0)
        if turn is None:
            raise NoScreen("grab_failed")
        return turn

    def close(self):
        pass


def test_F16_a_monitor_that_goes_between_listing_and_grabbing_costs_one_try():
    one, two = (checked_frame(1),), (checked_frame(1), checked_frame(2))
    screens = Screens((Monitors(two, None, one),))
    assert len(screens.grab()) == 2
    with pytest.raises(NoScreen, match="grab_failed"):
        screens.grab()
    assert len(screens.grab()) == 1


@pytest.mark.skipif(shutil.which("sway") is None, reason="install the package sway")
def test_F16_on_wayland_the_next_picture_has_the_monitors_of_that_moment():
    from tests.stage.sway import sway
    from tests.stage.user import run_as_user
    from tests.tracker.capture.wayland import desk

    with sway(outputs=2, with_portal=False) as session:
        assert run_as_user(desk.plugged_in, env=session.environment) == [2, 3]


def test_F20_a_permission_taken_back_is_said_and_no_picture_asks_for_it():
    system = FakeMac()
    screens = Screens((PermittedScreen(FakeScreen(name="mss"), system, lambda: None),))
    assert screens.grab()
    system.is_permitted = False
    for _ in range(3):
        with pytest.raises(NoScreen, match="ask_first"):
            screens.grab()
    assert system.asked == 0
    system.is_permitted = True
    assert screens.grab(), "given again, it is used again"
