from datetime import UTC
from zoneinfo import ZoneInfo

import pytest

from marketplace.web.zones import all_names, possessive, tz_of, zone


def of(chosen):
    return zone(chosen, mine="Europe/Berlin", theirs="Europe/Riga", their_name="Andris Kalniņš")


@pytest.mark.parametrize(
    ("chosen", "name"),
    [
        ("", "Europe/Berlin"),
        ("theirs", "Europe/Riga"),
        ("utc", "UTC"),
        ("x' or 1", "Europe/Berlin"),
    ],
)
def test_the_reader_s_own_clock_is_the_one_unless_another_is_chosen(chosen, name):
    assert of(chosen).tz == tz_of(name)


def test_the_choices_say_whose_time_and_where():
    texts = ["your time (Berlin)", "Andris' time (Riga)", "UTC"]
    assert [choice.text for choice in of("theirs").choices] == texts
    assert [choice.is_chosen for choice in of("theirs").choices] == [False, True, False]


@pytest.mark.parametrize(
    ("name", "said"), [("Andris Kalniņš", "Andris'"), ("Maya", "Maya's"), ("", "their's")]
)
def test_a_name_becomes_whose(name, said):
    assert possessive(name) == said


def test_a_zone_nobody_knows_is_utc():
    assert tz_of("Mars/Olympus") == UTC


def test_every_zone_that_can_be_chosen_exists():
    assert all_names()[0] == "UTC"
    assert all(ZoneInfo(name) for name in all_names())
