import pytest

from tracker.control import say
from tracker.control.read import status_json
from tracker.status import Status


@pytest.mark.parametrize(
    ("seconds", "shown"), [(0, "0:00"), (59, "0:00"), (3_599, "0:59"), (99_659, "27:40")]
)
def test_hours_are_cut_down_and_never_rounded(seconds, shown):
    assert say.hours(seconds) == shown


def test_the_clock_shows_seconds():
    assert say.clock(3_730) == "1:02:10"


def test_what_somebody_wrote_gives_the_terminal_no_orders():
    assert say.plain("Tax \x1b[31mred\u202e\n") == "Tax  [31mred  "


def test_a_status_without_a_contract_can_be_said():
    assert say.status(status_json(Status(state="signed_out", at_s=0))).splitlines() == [
        "Sign in to start",
        "Today 0:00, this week 0:00",
        "Held 0, not sent 0:00",
    ]


def test_an_empty_day_is_a_sentence():
    assert say.diary({"segments": []}) == "No time on this day."
