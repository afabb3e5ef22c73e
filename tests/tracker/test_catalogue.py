import re

import pytest

from delivery.translations import texts, translated, written
from tracker import errors
from tracker.catalogue import FOLDER, FORMS, LANGUAGES, chosen, read_words
from tracker.language import Language, speak
from tracker.ui import picture_words, reasons, week_words, words
from tracker.ui.words import sentence

pytestmark = pytest.mark.xdist_group("catalogue")
LANGUAGE = pytest.mark.parametrize("code", sorted(FORMS))


@pytest.fixture(scope="module")
def found():
    """Every text of the app: a second of reading, once."""
    return texts()


def places(text):
    return sorted(re.findall(r"\{(\w+)\}", text))


@LANGUAGE
def test_every_text_of_the_app_is_translated(code, found):
    """`python -m delivery.translations` brings new texts into the file."""
    kept = translated(FOLDER / f"fairhour_{code}.ts")
    assert [text.source for text in found if text.source not in kept] == []
    assert (FOLDER / f"fairhour_{code}.ts").read_text("utf-8") == written(code, found, kept)


@LANGUAGE
def test_a_translation_has_the_places_of_its_text_and_the_forms_of_its_language(code, found):
    kept, wrong = translated(FOLDER / f"fairhour_{code}.ts"), []
    for text in found:
        forms = kept[text.source]
        assert len(forms) == (FORMS[code][0] if text.is_plural else 1)
        for number, form in enumerate(forms):
            # Arabic names none, one and two by words of their own.
            may_lack = {"n"} if code == "ar" and number < 3 else set()
            if set(places(text.source)) - set(places(form)) - may_lack or set(places(form)) - set(
                places(text.source)
            ):
                wrong.append((text.source, form))
    assert wrong == []


@LANGUAGE
def test_every_error_and_every_code_has_a_sentence(code):
    """Not one falls back to English."""
    catalogue = read_words(code)
    english = [
        *(text for table in (words.REFUSALS, words.FAULTS, words.PROBLEMS, words.NOTES)
          for text in table.values()),
        *words.ERRORS.values(),
        *reasons.REASONS.values(),
        *picture_words.VERDICTS.values(),
        *week_words.STATES.values(),
    ]  # fmt: skip
    assert [text for text in english if not catalogue.one(text)] == []
    speak(Language(code, catalogue))
    try:
        plain = [
            kind()
            for kind in vars(errors).values()
            if isinstance(kind, type)
            and issubclass(kind, errors.TrackerError)
            and kind in words.ERRORS
            and kind.__init__ is Exception.__init__
        ]
        said = [sentence(one) for one in plain] + [sentence(errors.NoScreen("asleep"))]
    finally:
        speak(Language())
    assert not set(said) & {sentence(one) for one in plain}


@pytest.mark.parametrize(
    ("code", "number", "words"),
    [
        ("de", 1, "1 Segment"), ("de", 0, "0 Segmente"),
        ("es", 2, "2 segmentos"),
        ("uk", 1, "1 сегмент"), ("uk", 3, "3 сегменти"), ("uk", 5, "5 сегментів"),
        ("uk", 11, "11 сегментів"), ("uk", 12, "12 сегментів"), ("uk", 22, "22 сегменти"),
        ("uk", 21, "21 сегмент"),
        ("ar", 0, "لا مقاطع"), ("ar", 1, "مقطع واحد"), ("ar", 2, "مقطعان"), ("ar", 5, "5 مقاطع"),
        ("ar", 11, "11 مقطعًا"), ("ar", 100, "100 مقطع"), ("ar", 103, "103 مقاطع"),
    ],
)  # fmt: skip
def test_a_number_takes_the_form_of_its_language(code, number, words):
    assert read_words(code).counted("{n} segments", number).format(n=number) == words


def test_an_unfinished_message_stays_english(tmp_path):
    (tmp_path / "fairhour_de.ts").write_text(
        "<TS><context><message><source>Save</source>"
        '<translation type="unfinished">Sichern</translation></message></context></TS>'
    )
    assert read_words("de", tmp_path).one("Save") is None


@pytest.mark.parametrize(
    ("setting", "wanted", "code"),
    [
        ("uk", ["de-DE"], "uk"),
        ("system", ["fr-FR", "es-419", "de"], "es"),
        ("system", ["ar_EG"], "ar"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
    ],
)
def test_the_language_is_the_chosen_one_or_the_desktop_s_first_that_there_is(setting, wanted, code):
    assert chosen(setting, wanted) == code
    assert code in LANGUAGES
