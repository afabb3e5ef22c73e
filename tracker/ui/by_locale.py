"""Times, dates and money as the region of this desktop writes them, by Qt's own tables."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QTime

from tracker.catalogue import chosen, read_words
from tracker.language import Language
from tracker.ui.shown import SYMBOLS
from workdiary.money import Money, spell

SHORT = QLocale.FormatType.ShortFormat
# A day, a short one and a date; in English the month stands first where the region says so.
MONTH_FIRST = ("dddd, MMMM d", "ddd, MMM d", "MMM d")
OF_LANGUAGE = {
    "en": ("dddd d MMMM", "ddd d MMM", "d MMM"),
    "de": ("dddd, d. MMMM", "ddd d. MMM", "d. MMM"),
    "es": ("dddd, d 'de' MMMM", "ddd d MMM", "d MMM"),
    "uk": ("dddd, d MMMM", "ddd, d MMM", "d MMM"),
    "ar": ("dddd، d MMMM", "dddd d MMM", "d MMM"),
}
# Marks of direction that Qt adds: figures here are isolated as a whole.
_MARKS = str.maketrans("", "", "\u061c\u200e\u200f")


class ByLocale:
    """What `shown` asks for, from one region's tables."""

    def __init__(self, locale: QLocale, code: str) -> None:
        self._locale = locale
        is_month_first = code == "en" and locale.dateFormat(SHORT).lstrip("'").startswith("M")
        patterns = MONTH_FIRST if is_month_first else OF_LANGUAGE[code]
        self._day, self._short_day, self._date = patterns
        self._time = locale.timeFormat(SHORT).translate(_MARKS)
        self._exact = self._time.replace("mm", "mm:ss")

    def time(self, moment: datetime) -> str:
        return self._locale.toString(_time_of(moment), self._time)

    def exact_time(self, moment: datetime) -> str:
        return self._locale.toString(_time_of(moment), self._exact)

    def day(self, moment: datetime) -> str:
        return self._locale.toString(_date_of(moment), self._day)

    def short_day(self, moment: datetime) -> str:
        return self._locale.toString(_date_of(moment), self._short_day)

    def date(self, moment: datetime) -> str:
        return self._locale.toString(_date_of(moment), self._date)

    def weekday(self, number: int, *, is_short: bool = False) -> str:
        kind = SHORT if is_short else QLocale.FormatType.LongFormat
        return self._locale.standaloneDayName(number + 1, kind)

    def month(self, moment: datetime) -> str:
        return f"{self._locale.standaloneMonthName(moment.month)} {moment.year}"

    def number(self, digits: str) -> str:
        return digits.replace(".", self._locale.decimalPoint())

    def money(self, amount: Money) -> str:
        """Every digit is the amount's own: only where sign, marks and symbol stand is the region's."""
        digits = spell(amount)
        sign, digits = ("-", digits[1:]) if digits.startswith("-") else ("", digits)
        whole, dot, cents = digits.partition(".")
        figures = self._locale.toString(int(whole)) + (dot and self._locale.decimalPoint()) + cents
        symbol = SYMBOLS.get(amount.currency, amount.currency)
        placed = self._locale.toCurrencyString(1, "¤").translate(_MARKS)
        if len(symbol) > 1:
            placed = placed.replace("¤1", "¤\u00a01")
        placed = placed.replace("1¤", "1\u00a0¤")
        return sign + placed.replace("1", figures).replace("¤", symbol)


def language_of(setting: str) -> Language:
    """The language of the setting, or of the desktop, with the figures of the desktop's region."""
    system = QLocale.system()
    code = chosen(setting, system.uiLanguages())
    found = QLocale(system.name())
    if found.language() == QLocale.Language.C and code == "en":
        return Language()
    if found.name().split("_")[0] != code:
        found = QLocale(code)
    if found.zeroDigit() != "0":
        # One kind of digits in the app, in what the marketplace bills and in what a bank shows.
        found = QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates)
    return Language(code, read_words(code), ByLocale(found, code))


def _time_of(moment: datetime) -> QTime:
    return QTime(moment.hour, moment.minute, moment.second)


def _date_of(moment: datetime) -> QDate:
    return QDate(moment.year, moment.month, moment.day)
