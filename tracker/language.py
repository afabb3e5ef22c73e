"""The language this process speaks: English as written in the code, or a catalogue laid over it.

One for the whole process, as a screen has one; the composition roots choose it once, before the
first window. Without Qt, so that the command line says the same words.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, Protocol, TypeVar

from workdiary.money import Money

Key = TypeVar("Key")
Texts = TypeVar("Texts")
# A time, a title or an amount inside words that run from right to left keeps its own order: `:10`
# came out as `10:` without.
ISOLATE, POP, FROM_RIGHT = "\u2068", "\u2069", "\u200f"
RIGHT_TO_LEFT = frozenset({"ar"})


class Catalogue(Protocol):
    """Words of another language by the English ones; None where it has none."""

    def one(self, text: str) -> str | None: ...

    def counted(self, text: str, number: int) -> str | None: ...


class Formats(Protocol):
    """Times, dates and figures as a region writes them."""

    def time(self, moment: datetime) -> str: ...

    def exact_time(self, moment: datetime) -> str: ...

    def day(self, moment: datetime) -> str: ...

    def short_day(self, moment: datetime) -> str: ...

    def date(self, moment: datetime) -> str: ...

    def weekday(self, number: int, *, is_short: bool = False) -> str: ...

    def month(self, moment: datetime) -> str: ...

    def number(self, digits: str) -> str: ...

    def money(self, amount: Money) -> str: ...


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its two letters, its words and its figures; None: as the code has them."""

    code: str = "en"
    catalogue: Catalogue | None = None
    formats: Formats | None = None

    @property
    def is_right_to_left(self) -> bool:
        return self.code in RIGHT_TO_LEFT


class _Process:
    language = Language()


def speak(language: Language) -> None:
    """From now on this process says its words in this language."""
    _Process.language = language


def spoken_here() -> Language:
    """The language this process speaks."""
    return _Process.language


def tr(text: str, /, **facts: object) -> str:
    """The words for this English text, `{name}` filled in from `facts`.

    Where the catalogue has none, the text itself. What follows `||` tells two meanings of one
    English word apart and is never shown.
    """
    catalogue = _Process.language.catalogue
    found = catalogue.one(text) if catalogue is not None else None
    return _filled(text.partition("||")[0] if found is None else found, facts)


def plural(one: str, many: str, number: int, /, **facts: object) -> str:
    """The words for `number` things, `{n}` filled in; `many` is their name in the catalogue."""
    catalogue = _Process.language.catalogue
    found = catalogue.counted(many, number) if catalogue is not None else None
    english = one if number == 1 else many
    return _filled(english if found is None else found, {"n": number, **facts})


@dataclass(frozen=True, slots=True)
class Counted:
    """A sentence about a number of things, said once the number is known."""

    one: str
    many: str

    def said(self, number: int) -> str:
        return plural(self.one, self.many, number)


def mark(found: Texts) -> Texts:
    """The text or texts as they are: said by `tr` where they are shown."""
    return found


def said(choices: Sequence[tuple[str, Any]]) -> list[tuple[str, Any]]:
    """Choices with their names in this process's language."""
    return [(tr(name), value) for name, value in choices]


def isolated(text: str) -> str:
    """Figures kept in their own order inside words that run from right to left."""
    if not text or not _Process.language.is_right_to_left or text[0] == ISOLATE:
        return text
    return f"{ISOLATE}{text}{POP}"


def _filled(words: str, facts: Mapping[str, object]) -> str:
    if not facts:
        # "S and others" begins at the right too where the language does.
        is_mixed = words[:1].isascii() and any("\u0590" <= letter < "\u0800" for letter in words)
        is_turned = is_mixed and _Process.language.is_right_to_left
        return FROM_RIGHT + words if is_turned else words
    if _Process.language.is_right_to_left:
        # The mark in front: a line that begins with a name still begins at the right.
        return FROM_RIGHT + words.format(**{name: _apart(fact) for name, fact in facts.items()})
    return words.format(**facts)


def _apart(fact: object) -> object:
    if not isinstance(fact, str) or not fact or fact[0] == ISOLATE:
        return fact
    return f"{ISOLATE}{fact}{POP}"


class Sentences(Mapping[Key, str], Generic[Key]):
    """Sentences by what they are about, said in the language of the moment they are asked for."""

    def __init__(self, english: Mapping[Key, str]) -> None:
        self._english = english

    def __getitem__(self, key: Key) -> str:
        return tr(self._english[key])

    def __iter__(self) -> Iterator[Key]:
        return iter(self._english)

    def __len__(self) -> int:
        return len(self._english)
