"""From the first run to an approved week without a mouse: a real X server, a window manager, and
what a screen reader is told at each step."""

import time

import pytest

from tests.journeys.app import app
from tests.journeys.keyboard import Person
from tests.journeys.sandbox import sandbox
from tests.stage.screen import screen
from tests.stage.slot import wait_for_room
from tests.stage.spoken import spoken

WORK_S = 3


@pytest.fixture
def no_browser(tmp_path):
    """A folder of programs in which the one that opens a browser does nothing."""
    folder = tmp_path / "programs"
    folder.mkdir()
    opens = folder / "xdg-open"
    opens.write_text("#!/bin/sh\n")
    opens.chmod(0o755)
    return folder


def test_from_the_first_run_to_an_approved_week(tmp_path, no_browser):
    with (
        screen() as on,
        spoken(on) as (reader, environment),
        sandbox(tmp_path / "market") as market,
    ):
        path = {"PATH": f"{no_browser}:{environment['PATH']}"}
        with app(tmp_path / "home", market.url, {**environment, **path}) as tracker:
            person = Person(on, reader)

            person.hears("Step 1 of 4")
            person.go("Sign in with your browser")
            person.press("Return")
            person.hears("Use a code instead")
            person.go("Use a code instead")
            person.press("Return")
            code = person.hears("Code ").removeprefix("Code ").replace(" ", "")
            market.command("sandbox", "allow-device", code)
            person.hears("Step 2 of 4")
            person.press("Return")
            person.hears("Step 3 of 4")
            person.press("Return")
            person.hears("Step 4 of 4")
            person.hears("Shop checkout rebuild")
            person.go("Shop checkout rebuild", by="Down")
            person.go("What will you work on?")
            person.type("Cart totals")
            wait_for_room(20)
            person.press("Return")
            person.hears("Recording 0:00")
            time.sleep(WORK_S)
            person.press("ctrl+Return")
            person.hears("Not recording, ")

            person.press("ctrl+2")
            person.hears("Day, a row per hour and a column per ten minutes")
            person.go("Day, a row per hour")
            find(person, "Cart totals")
            person.press("e")
            person.hears("Edit memo")
            person.press("ctrl+a")
            person.type("Cart totals: tax rounding")
            person.press("Return")
            person.hears("Cart totals: tax rounding, Not sent")
            person.go("Day, a row per hour")
            find(person, "Cart totals")
            person.press("Delete")
            person.hears("Removed")
            person.press("ctrl+z")
            person.hears("Cart totals: tax rounding, Not sent")

            person.press("ctrl+3")
            person.hears("Approve and send")
            person.hears("not approved")
            person.press("ctrl+Return")
            person.hears("Received by the marketplace")
            kept = tracker.say("diary")["segments"]
            assert {one["state"] for one in kept} == {"receipted"}
            assert {one["memo"] for one in kept} == {"Cart totals: tax rounding"}


def find(person, memo):
    """Move in the day's table by its arrow keys until a cell says this memo."""
    person.press("Home")
    for keys in [*["Right"] * 5, "Down", *["Left"] * 5, "Down"] * 12:
        if person.is_at(memo):
            return
        person.press(keys)
    raise AssertionError(f"no cell says {memo!r}; at {person.at()}")
