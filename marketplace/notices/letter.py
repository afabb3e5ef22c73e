"""A notice, or several, as one letter: subject, sentences, links. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from decimal import Decimal

from babel.numbers import format_currency

from marketplace.notices.words import KINDS
from workdiary.money import EXPONENTS


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One notice in words. `address` is a whole link."""

    subject: str
    lines: tuple[str, ...]
    act: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What one mail says."""

    subject: str
    stories: tuple[Story, ...]


def story(
    kind: str, facts: Mapping[str, str | int], *, zone: tzinfo, origin: str, path: str
) -> Story:
    """The notice's sentences with its facts spelled for the reader's clock."""
    words = KINDS[kind]
    shown = {name: _spelled(name, value, facts, zone) for name, value in facts.items()}
    return Story(
        subject=words.subject.format_map(shown),
        lines=tuple(line.format_map(shown) for line in words.body),
        act=words.act,
        address=origin + path,
    )


def letter(stories: Sequence[Story]) -> Letter:
    """One mail for all of them; of several the subject says how many and the first."""
    first, *more = stories
    subject = first.subject if not more else f"{first.subject} (and {len(more)} more)"
    return Letter(subject=_one_line(subject), stories=tuple(stories))


def _spelled(name: str, value: str | int, facts: Mapping[str, str | int], zone: tzinfo) -> str:
    if name.endswith("_minor"):
        return _money(int(value), str(facts["currency"]))
    if name.endswith("_at_s"):
        return _instant(int(value), zone)
    if name.endswith("_s"):
        return f"{int(value) // 3600}:{int(value) % 3600 // 60:02} h"
    return _one_line(str(value))


def _money(minor: int, currency: str) -> str:
    value = Decimal(minor).scaleb(-EXPONENTS[currency])
    return format_currency(value, currency, locale="en_US").replace("\xa0", " ")


def _instant(instant_s: int, zone: tzinfo) -> str:
    """In UTC, because deadlines are; beside it the reader's own clock where that differs."""
    common = datetime.fromtimestamp(instant_s, UTC)
    own = common.astimezone(zone)
    text = f"{common:%a} {common.day} {common:%b, %H:%M} UTC"
    if own.utcoffset():
        text += f" ({own:%a %H:%M} your time)"
    return text


def _one_line(text: str) -> str:
    """Names and titles are other people's words: no line ends, no control or bidi characters."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())
