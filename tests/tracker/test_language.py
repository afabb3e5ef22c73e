import pytest

from tracker.language import Counted, Language, Sentences, isolated, mark, plural, said, speak, tr


class Backwards:
    """A catalogue that turns words around, but none that it does not know."""

    def one(self, text):
        return None if text == "unknown" else f"<{text}>"

    def counted(self, text, number):
        return f"<{text}>"


@pytest.fixture
def spoken():
    def choose(code="en", catalogue=None):
        speak(Language(code, catalogue))

    yield choose
    speak(Language())


def test_without_a_catalogue_the_code_s_own_words_are_said():
    assert tr("Saved as {file}", file="a.csv") == "Saved as a.csv"
    assert plural("{n} hour", "{n} hours", 1) == "1 hour"
    assert plural("{n} hour", "{n} hours", 2) == "2 hours"
    assert tr("Recording||page") == "Recording"


def test_words_are_said_in_the_language_of_the_moment_they_are_asked_for(spoken):
    words = Sentences({"a": "Save"})
    before = words["a"]
    spoken("de", Backwards())
    assert (before, words["a"], words.get("b")) == ("Save", "<Save>", None)
    assert Counted("{n} thing", "{n} things").said(1) == "<1 things>"
    assert said(mark((("On", True),))) == [("<On>", True)]


def test_what_a_catalogue_does_not_know_stays_english(spoken):
    spoken("de", Backwards())
    assert tr("unknown") == "unknown"


def test_braces_in_what_a_person_wrote_are_no_places_to_fill(spoken):
    assert tr("{memo}?", memo="{0.__class__} {x}") == "{0.__class__} {x}?"


def test_from_right_to_left_facts_keep_their_own_order(spoken):
    assert isolated("8/10") == "8/10"
    spoken("ar", Backwards())
    assert isolated("8/10") == "\u20688/10\u2069"
    assert isolated(isolated("8/10")) == "\u20688/10\u2069"
    assert tr("{a} and {n}", a=":10", n=3) == "\u200f<\u2068:10\u2069 and 3>"
