import pytest

from tests.builders import unix
from tests.tracker.ui.samples import RIGA
from tracker.ui import shown
from workdiary.money import Money


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "0:00"), (59, "0:00"), (19_259, "5:20"), (99_659, "27:40")]
)
def test_a_total_is_cut_to_whole_minutes_and_never_rounded(seconds, words):
    assert shown.total(seconds) == words


@pytest.mark.parametrize(
    ("seconds", "words"), [(40, "40 s"), (240, "4 min"), (7200, "2 h"), (8400, "2 h 20 min")]
)
def test_a_length_of_time_is_said_in_hours_and_minutes(seconds, words):
    assert shown.duration(seconds) == words


def test_the_clock_shows_every_second():
    assert shown.clock(3730) == "1:02:10"
    assert shown.spoken(3730) == "1 hour 2 minutes"


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (Money(116_200, "USD"), "$1,162.00"),
        (Money(-700, "USD"), "-$7.00"),
        (Money(8_070, "JPY"), "JPY 8,070"),
        (Money(5, "EUR"), "€0.05"),
    ],
)
def test_money_has_its_sign_its_groups_and_its_digits(amount, words):
    assert shown.money(amount) == words


def test_times_are_those_of_the_readers_own_zone():
    assert shown.time_of_day(unix("2026-11-23T12:20:00Z"), RIGA) == "14:20"
    assert shown.day(unix("2026-11-22T23:00:00Z"), RIGA) == "Monday 23 November"


def test_what_people_wrote_cannot_turn_the_words_around_it():
    text = shown.people_text("in\u202eoice\nfor\x07 Maya")
    assert text.startswith("\u2068")
    assert text.endswith("\u2069")
    assert "\n" not in text
    assert "\x07" not in text


@pytest.mark.parametrize("letter", ["\x07", "\x7f", "\x9b", "\ufffe", "\uffff"])
def test_a_letter_that_is_none_is_shown_as_a_mark(letter):
    assert shown.people_text(f"a{letter}b") == "\u2068a\ufffdb\u2069"
