import pytest
from PySide6.QtCore import QLocale

from tests.builders import unix
from tests.tracker.ui.samples import RIGA
from tracker.language import Language, speak
from tracker.ui import shown
from tracker.ui.by_locale import ByLocale, language_of
from workdiary.money import Money

AT_S = unix("2026-11-23T12:05:09Z")


@pytest.fixture
def region():
    def choose(name, code):
        speak(Language(code, None, ByLocale(QLocale(name), code)))

    yield choose
    speak(Language())


@pytest.mark.parametrize(
    ("name", "code", "said"),
    [
        ("en_US", "en", ("2:05\u202fPM", "2:05:09\u202fPM", "Monday, November 23", "Mon, Nov 23", "$1,162.50")),
        ("en_GB", "en", ("14:05", "14:05:09", "Monday 23 November", "Mon 23 Nov", "$1,162.50")),
        ("de_DE", "de", ("14:05", "14:05:09", "Montag, 23. November", "Mo. 23. Nov.", "1.162,50\u00a0$")),
        ("es_ES", "es", ("14:05", "14:05:09", "lunes, 23 de noviembre", "lun 23 nov", "1162,50\u00a0$")),
        ("uk_UA", "uk", ("14:05", "14:05:09", "понеділок, 23 листопада", "пн, 23 лист.", "1\u00a0162,50\u00a0$")),
    ],
)  # fmt: skip
def test_times_dates_and_money_are_those_of_the_region(name, code, said, region):
    region(name, code)
    assert (
        shown.time_of_day(AT_S, RIGA),
        shown.exact_time(AT_S, RIGA),
        shown.day(AT_S, RIGA),
        shown.short_day(AT_S, RIGA),
        shown.money(Money(116_250, "USD")),
    ) == said


def test_no_cent_is_lost_and_a_currency_keeps_its_digits(region):
    region("de_DE", "de")
    assert shown.money(Money(99_999_999_999_999, "EUR")) == "999.999.999.999,99\u00a0€"
    assert shown.money(Money(-5, "EUR")) == "-0,05\u00a0€"
    assert shown.money(Money(1_200, "JPY")) == "1.200\u00a0JPY"
    assert shown.tenths(7.4) == "7,4"


def test_arabic_is_written_with_the_digits_of_the_invoice():
    speak(language_of("ar"))
    try:
        said = shown.time_of_day(AT_S, RIGA) + shown.money(Money(4_200, "USD"))
    finally:
        speak(Language())
    assert "2:05" in said and "42.00" in said


def test_where_no_region_is_known_the_code_s_own_ways_stay():
    assert shown.time_of_day(AT_S, RIGA) == "14:05"
    assert shown.weekday(0, is_short=True) == "Mon"
    assert shown.weekday_of(AT_S, RIGA) == "Mon"
