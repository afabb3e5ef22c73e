"""Money, hours, dates and verdicts as text."""

from collections.abc import Container, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from decimal import Decimal
from typing import Any

from babel.numbers import format_currency
from django import template
from django.forms import BoundField
from django.utils.safestring import SafeString

from marketplace.web import sentences
from marketplace.web.day_grid import Cell
from workdiary.cover import share_hidden
from workdiary.money import EXPONENTS, Money
from workdiary.protection import Reason
from workdiary.week import DAY_S

register = template.Library()


@dataclass(frozen=True, slots=True)
class Badge:
    """A word on a cell; `is_care` asks for a look."""

    text: str
    is_care: bool


DASH = "–"
HOUR_S = 3600


@register.filter
def money(amount: Money) -> str:
    """ "$1,260.00", with the currency's own digits; a minus stands before the sign."""
    digits = EXPONENTS[amount.currency]
    value = Decimal(abs(amount.minor)).scaleb(-digits)
    text = format_currency(value, amount.currency, locale="en_US", currency_digits=True)
    text = text.replace("\xa0", " ")
    return f"{DASH} {text}" if amount.minor < 0 else text


@register.filter
def of(found: Mapping[str, Any], key: str) -> Any:
    """What is found under this key, or nothing."""
    return found.get(key)


@register.filter
def has(found: Container[str], one: str) -> bool:
    """Is it among them?"""
    return one in found


@register.filter
def bare(field: BoundField) -> SafeString:
    """The input alone; its help and its errors are told with it."""
    return field.as_widget(
        attrs={"placeholder": ""} if "placeholder" in field.field.widget.attrs else {}
    )


@register.filter
def hm(seconds: int) -> str:
    """ "28:40": cut down, never rounded."""
    return f"{seconds // HOUR_S}:{seconds % HOUR_S // 60:02}"


@register.filter
def hm_or_dash(seconds: int) -> str:
    """ "28:40", or a dash for no time at all."""
    return hm(seconds) if seconds else DASH


@register.filter
def hms(seconds: int) -> str:
    """ "28:40:05", as on an invoice."""
    return f"{hm(seconds)}:{seconds % 60:02}"


@register.filter
def spoken(seconds: int) -> str:
    """ "5 h 20 min", "40 min", "0 min"; cut down."""
    hours, minutes = seconds // HOUR_S, seconds % HOUR_S // 60
    words = [f"{hours} h"] if hours else []
    if minutes or not hours:
        words.append(f"{minutes} min")
    return " ".join(words)


@register.filter
def tenths(count: int) -> str:
    """72 is "7.2"."""
    return f"{count // 10}.{count % 10}"


@register.filter
def clock(instant_s: int, zone: tzinfo = UTC) -> str:
    """ "09:10" on the reader's clock."""
    return f"{datetime.fromtimestamp(instant_s, zone):%H:%M}"


@register.filter
def clock_s(instant_s: int, zone: tzinfo = UTC) -> str:
    """ "09:10:45" on the reader's clock."""
    return f"{datetime.fromtimestamp(instant_s, zone):%H:%M:%S}"


@register.filter
def minute_of(instant_s: int, zone: tzinfo = UTC) -> str:
    """ ":10", a column's head."""
    return f":{datetime.fromtimestamp(instant_s, zone):%M}"


@register.filter
def offset(seconds: int) -> str:
    """ "UTC+02:00"."""
    sign = "-" if seconds < 0 else "+"
    return f"UTC{sign}{abs(seconds) // HOUR_S:02}:{abs(seconds) % HOUR_S // 60:02}"


@register.filter
def moment_utc(instant_s: int) -> str:
    """ "Fri 27 Nov 23:59 UTC"."""
    return f"{_moment(instant_s, UTC)} UTC"


@register.filter
def moment(instant_s: int, zone: tzinfo = UTC) -> str:
    """ "Sat 28 Nov 01:59" on the reader's clock."""
    return _moment(instant_s, zone)


@register.filter
def iso(instant_s: int) -> str:
    """For `datetime` of a <time>: "2026-11-27T23:59:59Z"."""
    return f"{datetime.fromtimestamp(instant_s, UTC):%Y-%m-%dT%H:%M:%SZ}"


@register.filter
def day_long(day: date) -> str:
    """ "Wednesday 18 November"."""
    return f"{day:%A} {day.day} {day:%B}"


@register.filter
def day_short(day: date) -> str:
    """ "Wed 18"."""
    return f"{day:%a} {day.day}"


@register.filter
def date_full(day: date) -> str:
    """ "18 November 2026"."""
    return f"{day.day} {day:%B %Y}"


@register.filter
def days_of_week(monday: date) -> str:
    """ "16 – 22 November", "28 September – 4 October"."""
    sunday = date.fromordinal(monday.toordinal() + 6)
    first = f"{monday.day}" if monday.month == sunday.month else f"{monday.day} {monday:%B}"
    return f"{first} {DASH} {sunday.day} {sunday:%B}"


@register.filter
def left(seconds: int) -> str:
    """How long is left, cut down: "4 days left", "1 day left", "3 h left", "under 1 h left"."""
    days, hours = seconds // DAY_S, seconds // HOUR_S
    if days:
        return f"{days} day{'s' if days > 1 else ''} left"
    return f"{hours} h left" if hours else "under 1 h left"


@register.filter
def count(number: int | None) -> str:
    """A count, or the words for one that could not be taken."""
    return "not counted" if number is None else f"{number:,}"


@register.filter
def badges(cell: Cell) -> list[Badge]:
    """What is said on a cell's picture besides its time: marks first."""
    said = [Badge(sentences.BADGES[cell.mark], True)] if cell.mark else []
    for piece in cell.pieces:
        if piece.segment.mode:
            said.append(Badge(sentences.MODES[piece.segment.mode], False))
        hidden = share_hidden(piece.segment.snapshots)
        if hidden:
            said.append(Badge(f"Hidden {hidden} %", False))
        if any(s.is_one_colour for s in piece.segment.snapshots):
            said.append(Badge("One colour", True))
    if len(cell.pieces) > 1:
        said.append(Badge(f"{len(cell.pieces)} segments", False))
    return said


@register.filter
def verdict(reason: Reason) -> str:
    """Why time is not protected, in a sentence."""
    return sentences.verdict(reason)


@register.filter
def words(code: str, kind: str) -> str:
    """The words of a code: `{{ invoice.state|words:"invoice" }}`."""
    return sentences.words(kind, code)


def _moment(instant_s: int, zone: tzinfo) -> str:
    there = datetime.fromtimestamp(instant_s, zone)
    return f"{there:%a} {there.day} {there:%b} {there:%H:%M}"
