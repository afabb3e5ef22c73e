"""Times, totals and money as people read them. Pure."""

from collections.abc import Iterable
from datetime import datetime, tzinfo

from workdiary.money import Money, spell

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January February March April May June July August September October November December"
).split()
SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£"}
_ISOLATE, _POP = "\u2068", "\u2069"


def clock(seconds: int) -> str:
    """A running clock: 3730 -> `1:02:10`."""
    return f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


def total(seconds: int) -> str:
    """A total, cut to whole minutes and never rounded: 19259 -> `5:20`."""
    return f"{seconds // 3600}:{seconds // 60 % 60:02d}"


def duration(seconds: int) -> str:
    """A length of time in words: `2 h 20 min`, `4 min`, `40 s`."""
    hours, minutes = seconds // 3600, seconds // 60 % 60
    if seconds < 60:
        return f"{seconds} s"
    return " ".join(
        part
        for part in (f"{hours} h" if hours else "", f"{minutes} min" if minutes else "")
        if part
    )


def spoken(seconds: int) -> str:
    """A length of time as a screen reader says it: `1 hour 2 minutes`."""
    hours, minutes = seconds // 3600, seconds // 60 % 60
    words = [counted(hours, "hour")] if hours else []
    if minutes or not hours:
        words.append(counted(minutes, "minute"))
    return " ".join(words)


def counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def time_of_day(at_s: int, zone: tzinfo | None) -> str:
    """`14:20` in `zone`; None is the computer's own zone."""
    return datetime.fromtimestamp(at_s, zone).strftime("%H:%M")


def exact_time(at_s: int, zone: tzinfo | None) -> str:
    return datetime.fromtimestamp(at_s, zone).strftime("%H:%M:%S")


def span(starts_s: int, ends_s: int, zone: tzinfo | None) -> str:
    return f"{time_of_day(starts_s, zone)} – {time_of_day(ends_s, zone)}"


def day(at_s: int, zone: tzinfo | None) -> str:
    """`Monday 23 November`."""
    moment = datetime.fromtimestamp(at_s, zone)
    return f"{DAYS[moment.weekday()]} {moment.day} {MONTHS[moment.month - 1]}"


def short_day(at_s: int, zone: tzinfo | None) -> str:
    """`Mon 23 Nov`."""
    moment = datetime.fromtimestamp(at_s, zone)
    return f"{DAYS[moment.weekday()][:3]} {moment.day} {MONTHS[moment.month - 1][:3]}"


def zone_name(at_s: int, zone: tzinfo | None) -> str:
    """`Europe/Riga` where the zone has a name, else its letters or offset."""
    name = getattr(zone, "key", None)
    return name or datetime.fromtimestamp(at_s, zone).astimezone().strftime("%Z")


def money(amount: Money) -> str:
    """`$1,162.00`; a currency without a sign of its own stands in front: `CHF 12.00`."""
    digits = spell(amount)
    sign, digits = ("-", digits[1:]) if digits.startswith("-") else ("", digits)
    whole, dot, fraction = digits.partition(".")
    symbol = SYMBOLS.get(amount.currency, f"{amount.currency} ")
    return f"{sign}{symbol}{int(whole):,}{dot}{fraction}"


def people_text(text: str) -> str:
    """Words a person wrote, on one line and kept from turning what stands around them."""
    line = "".join("\ufffd" if ord(letter) < 32 else letter for letter in one_line(text))
    return f"{_ISOLATE}{line}{_POP}" if line else ""


def one_line(text: str) -> str:
    return " ".join(text.split())


def listed(parts: Iterable[str]) -> str:
    """Facts on one line: `5 h 20 min · 20 min manual`; empty ones are left out."""
    return "  ·  ".join(part for part in parts if part)
