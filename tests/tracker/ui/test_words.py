import inspect
import re
from pathlib import Path

import pytest

from tracker import errors
from tracker.outcome import Refused
from tracker.ui import words
from tracker.ui.sending_words import leaves_line, limit_line
from workdiary.errors import BadMemo, BadSegment

ROOT = Path(__file__).resolve().parents[3]
BARRED = (
    "idle",
    "productivity",
    "violation",
    "employee",
    "surveillance",
    "screenshot capture",
    "!",
)


def leaves(kind: type) -> list[type]:
    below = kind.__subclasses__()
    return [leaf for each in below for leaf in leaves(each)] if below else [kind]


def made(leaf: type) -> BaseException:
    needed = [
        name
        for name, parameter in inspect.signature(leaf.__init__).parameters.items()
        if name not in ("self", "args", "kwargs") and parameter.default is parameter.empty
    ]
    return leaf(*("fact" for _ in needed))


@pytest.mark.parametrize("leaf", leaves(errors.TrackerError), ids=lambda leaf: leaf.__name__)
def test_every_error_of_the_desktop_has_a_sentence_of_its_own(leaf):
    assert words.sentence(made(leaf)) != words.UNKNOWN


def refusal_codes() -> set[str]:
    found: set[str] = set()
    for folder in ("actions", "control"):
        for file in (ROOT / "tracker" / folder).glob("*.py"):
            found |= set(re.findall(r'Refused\(\s*"(\w+)"', file.read_text("utf-8")))
    return found


@pytest.mark.parametrize("code", sorted(refusal_codes()))
def test_every_refusal_of_an_action_has_a_sentence(code):
    assert code in words.REFUSALS


@pytest.mark.parametrize(
    "code",
    [
        "bad_record crosses_slot runs_backwards too_long before_contract not_found",
        "picture_missing id_reused bad_counts unknown_field bad_signature wrong_device",
        "week_locked manual_not_allowed overlap clock_ahead fork too_large wrong_type",
        "wrong_hash bad_picture titles_off",
    ],
)
def test_every_refusal_of_the_marketplace_has_a_sentence(code):
    assert set(code.split()) <= set(words.REFUSALS)


def test_a_code_that_nobody_knows_is_shown_and_not_hidden():
    assert "strange_code" in words.sentence(Refused("strange_code"))


def test_what_breaks_the_diarys_own_rules_is_said_in_words():
    assert "1,000 characters" in words.sentence(BadMemo(1200))
    assert "boundary" in words.sentence(BadSegment("crosses_slot", 0, 700))


def test_no_sentence_uses_a_barred_word_or_an_exclamation_mark():
    tables = (words.REFUSALS, words.PROBLEMS, words.FAULTS, words.REASONS, words.SIGN_IN)
    said = [text for table in tables for text in table.values()] + list(words.ERRORS.values())
    wrong = [text for text in said for word in BARRED if word in text.lower()]
    assert wrong == []


def test_the_limit_is_told_in_time_that_is_left():
    assert limit_line(8_400) == "2 h 20 min left this week"
    assert limit_line(0) == "Limit reached. More time is not paid."
    assert limit_line(None) == "No weekly limit"


def test_a_picture_says_how_long_it_stays():
    assert "4 min more" in leaves_line(1_000 + 299, 1_000)
    assert leaves_line(None, 1_000) == "Waits for your approval"
    assert "Approved" in leaves_line(1_000, 1_000)
