"""The words of a language as Qt Linguist keeps them: `resources/translations/fairhour_de.ts`.

Read as they are, without a compiled copy: what a translator saves is what the next start says, and
the command line needs no Qt for it. Plural forms are those of Linguist, in its order.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xml.etree import ElementTree

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "translations"
# English first; each other one has a file of its own.
LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "uk": "Українська",
    "ar": "العربية",
}


def _two(n: int) -> int:
    return 0 if n == 1 else 1


def _slavic(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else 2


def _arabic(n: int) -> int:
    if n < 3:
        return n
    if 3 <= n % 100 <= 10:
        return 3
    return 4 if n % 100 >= 11 else 5


# Which of a message's forms a number takes, and how many there are: as Linguist asks for them
# (https://doc.qt.io/qt-6/i18n-plural-rules.html).
FORMS: Mapping[str, tuple[int, Callable[[int], int]]] = {
    "de": (2, _two),
    "es": (2, _two),
    "uk": (3, _slavic),
    "ar": (6, _arabic),
}


class Words:
    """The messages of one file, by their English text."""

    def __init__(
        self, code: str, words: Mapping[str, str], counted: Mapping[str, Sequence[str]]
    ) -> None:
        self._form = FORMS[code][1]
        self._words, self._counted = words, counted

    def one(self, text: str) -> str | None:
        """The words for this text."""
        return self._words.get(text)

    def counted(self, text: str, number: int) -> str | None:
        """The form for this number."""
        forms = self._counted.get(text)
        return None if forms is None else forms[self._form(abs(number))]


def read_words(code: str, folder: Path = FOLDER) -> Words | None:
    """The catalogue of a language; None for English. Unfinished messages stay English."""
    if code not in FORMS:
        return None
    # Imported here: who speaks English starts without a reader of XML.
    from xml.etree import ElementTree

    words: dict[str, str] = {}
    counted: dict[str, Sequence[str]] = {}
    root = ElementTree.parse(folder / f"fairhour_{code}.ts").getroot()
    for message in root.iter("message"):
        source, found = source_of(message), message.find("translation")
        if found is None or found.get("type"):
            continue
        forms = [form.text or "" for form in found.iter("numerusform")]
        if len(forms) == FORMS[code][0] and all(forms):
            counted[source] = forms
        elif found.text:
            words[source] = found.text
    return Words(code, words, counted)


def source_of(message: "ElementTree.Element") -> str:
    """The English text as the code has it: `Recording||page` where Linguist shows a comment."""
    meaning = message.findtext("comment", "")
    return message.findtext("source", "") + (f"||{meaning}" if meaning else "")


def chosen(setting: str, wanted: Sequence[str]) -> str:
    """The language to speak: the setting, else the first of `wanted` (`uk-UA`, `de_DE`) there is."""
    if setting in LANGUAGES:
        return setting
    codes = (one.replace("_", "-").split("-")[0].lower() for one in wanted)
    return next((code for code in codes if code in LANGUAGES), "en")
