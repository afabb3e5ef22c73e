from tests.tracker.ui.test_words import BARRED
from tracker.ui import picture_words as words
from workdiary.protection import REASONS, Reason, Verdict


def test_every_reason_against_protection_has_its_words():
    assert tuple(words.VERDICTS) == REASONS
    short = Verdict(reasons=(Reason("MEMO_SHORT", 4, 10),), notes=(), version="2026-1")
    assert words.verdict_line(short) == "Not protected: memo too short, 4 of 10 letters"
    fine = Verdict(reasons=(), notes=(), version="2026-1")
    assert words.verdict_line(fine) == "Protected"


def test_no_sentence_uses_a_word_that_is_barred():
    texts = [
        *words.HIDE.values(),
        *words.RECOVERY.values(),
        *words.VERDICTS.values(),
        words.hidden_line(55, 40),
    ]
    assert [t for t in texts if any(word in t.lower() for word in BARRED)] == []


def test_what_is_hidden_is_told_with_what_it_means():
    assert words.hidden_line(0, 40) == ""
    assert words.hidden_line(40, 40).endswith("protected up to 40\u00a0%")
    assert words.hidden_line(41, 40).endswith("Paid, but not protected.")
