"""Times, totals and money as people read them, in the language of this process. Pure."""

from collections.abc import Iterable
from datetime import datetime, tzinfo

from tracker.language import ISOLATE, POP, Formats, isolated, plural, spoken_here, tr
from workdiary.money import Money, spell

SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£"}
# The days as their English names begin; a region's own come from its formats.
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January February March April May June July August September October November December"
).split()


class Plain:
    """Figures where no region is known: 24 hours, day before month, a point before cents."""

    def time(self, moment: datetime) -> str:
        return moment.strftime("%H:%M")

    def exact_time(self, moment: datetime) -> str:
        return moment.strftime("%H:%M:%S")

    def day(self, moment: datetime) -> str:
        return f"{DAYS[moment.weekday()]} {moment.day} {MONTHS[moment.month - 1]}"

    def short_day(self, moment: datetime) -> str:
        return f"{DAYS[moment.weekday()][:3]} {self.date(moment)}"

    def date(self, moment: datetime) -> str:
        return f"{moment.day} {MONTHS[moment.month - 1][:3]}"

    def weekday(self, number: int, *, is_short: bool = False) -> str:
        return DAYS[number][:3] if is_short else DAYS[number]

    def month(self, moment: datetime) -> str:
        return f"{MONTHS[moment.month - 1]} {moment.year}"

    def number(self, digits: str) -> str:
        return digits

    def money(self, amount: Money) -> str:
        digits = spell(amount)
        sign, digits = ("-", digits[1:]) if digits.startswith("-") else ("", digits)
        whole, dot, fraction = digits.partition(".")
        symbol = SYMBOLS.get(amount.currency, f"{amount.currency} ")
        return f"{sign}{symbol}{int(whole):,}{dot}{fraction}"


_PLAIN = Plain()


def clock(seconds: int) -> str:
    """A running clock: 3730 -> `1:02:10`."""
    return isolated(f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}")


def total(seconds: int) -> str:
    """A total, cut to whole minutes and never rounded: 19259 -> `5:20`."""
    return isolated(f"{seconds // 3600}:{seconds // 60 % 60:02d}")


def duration(seconds: int) -> str:
    """A length of time in words: `2 h 20 min`, `4 min`, `40 s`, `0 min`."""
    hours, minutes = seconds // 3600, seconds // 60 % 60
    if 0 < seconds < 60:
        return tr("{n} s", n=seconds)
    if not hours:
        return tr("{n} min", n=minutes)
    if not minutes:
        return tr("{n} h", n=hours)
    return tr("{hours} h {minutes} min", hours=hours, minutes=minutes)


def spoken(seconds: int) -> str:
    """A length of time as a screen reader says it: `1 hour 2 minutes`."""
    hours, minutes = seconds // 3600, seconds // 60 % 60
    words = [plural("{n} hour", "{n} hours", hours)] if hours else []
    if minutes or not hours:
        words.append(plural("{n} minute", "{n} minutes", minutes))
    return " ".join(words)


def segments(count: int) -> str:
    """`1 segment`, `3 segments`."""
    return plural("{n} segment", "{n} segments", count)


def time_of_day(at_s: int, zone: tzinfo | None) -> str:
    """`14:20` in `zone`; None is the computer's own zone."""
    return isolated(_formats().time(datetime.fromtimestamp(at_s, zone)))


def exact_time(at_s: int, zone: tzinfo | None) -> str:
    return isolated(_formats().exact_time(datetime.fromtimestamp(at_s, zone)))


def span(starts_s: int, ends_s: int, zone: tzinfo | None) -> str:
    return f"{time_of_day(starts_s, zone)} – {time_of_day(ends_s, zone)}"


def day(at_s: int, zone: tzinfo | None) -> str:
    """`Monday 23 November`."""
    return _formats().day(datetime.fromtimestamp(at_s, zone))


def short_day(at_s: int, zone: tzinfo | None) -> str:
    """`Mon 23 Nov`."""
    return _formats().short_day(datetime.fromtimestamp(at_s, zone))


def day_and_time(at_s: int, time: str, zone: tzinfo | None) -> str:
    """`Mon 23 Nov, 14:20`, with the comma of the language."""
    return tr("{what}, {time}", what=short_day(at_s, zone), time=time)


def date(at_s: int, zone: tzinfo | None) -> str:
    """`23 Nov`."""
    return _formats().date(datetime.fromtimestamp(at_s, zone))


def month(at_s: int, zone: tzinfo | None) -> str:
    """`November 2026`."""
    return _formats().month(datetime.fromtimestamp(at_s, zone))


def weekday_of(at_s: int, zone: tzinfo | None) -> str:
    """`Mon`."""
    return weekday(datetime.fromtimestamp(at_s, zone).weekday(), is_short=True)


def weekday(number: int, *, is_short: bool = False) -> str:
    """`Monday` for 0, or `Mon`."""
    return _formats().weekday(number, is_short=is_short)


def zone_name(at_s: int, zone: tzinfo | None) -> str:
    """`Europe/Riga` where the zone has a name, else its letters or offset."""
    name = getattr(zone, "key", None)
    return name or datetime.fromtimestamp(at_s, zone).astimezone().strftime("%Z")


def money(amount: Money) -> str:
    """`$1,162.00`; a currency without a sign of its own stands in front: `CHF 12.00`."""
    return isolated(_formats().money(amount))


def tenths(number: float) -> str:
    """`7.4`, with the region's own mark before the tenth."""
    return _formats().number(f"{number:.1f}")


def people_text(text: str) -> str:
    """Words a person wrote, on one line and kept from turning what stands around them."""
    line = "".join("\ufffd" if _is_control(letter) else letter for letter in one_line(text))
    return f"{ISOLATE}{line}{POP}" if line else ""


def _is_control(letter: str) -> bool:
    """Controls, and what Qt would take for a mark that every byte after it stands the other way."""
    return ord(letter) < 32 or 0x7F <= ord(letter) < 0xA0 or letter in "\ufffe\uffff"


def one_line(text: str) -> str:
    return " ".join(text.split())


def listed(parts: Iterable[str]) -> str:
    """Facts on one line: `5 h 20 min · 20 min manual`; empty ones are left out."""
    return "  ·  ".join(part for part in parts if part)


def _formats() -> Formats:
    return spoken_here().formats or _PLAIN
