from types import SimpleNamespace

import pytest

from tests.tracker.ui.samples import drawn_picture
from tracker.errors import NoScreen
from tracker.ui.trial import LASTS_S, Trial


def counts(presses=2, clicks=1, scrolls=0):
    return SimpleNamespace(presses=presses, clicks=clicks, scrolls=scrolls)


@pytest.fixture
def made(theme, settle):
    trials = []

    def make(answer=counts, picture=lambda: drawn_picture("page-1", 360, 225)):
        trial = Trial(theme, answer, picture)
        trial.show()
        trials.append(trial)
        return trial

    yield make
    for trial in trials:
        trial.close_down()
        trial.close()


def run(trial, settle, seconds=LASTS_S):
    trial.button.click()
    for _ in range(seconds):
        trial.second()
    settle()


def test_it_counts_shows_a_picture_and_says_that_nothing_was_saved(made, settle):
    trial = made()
    run(trial, settle, seconds=12)
    assert trial.says.text() == "18 s more. 24 key presses, 12 clicks, 0 scrolls."
    assert trial.picture.isVisible()
    assert trial.picture.accessibleName() == "The picture that would have been taken"
    for _ in range(18):
        trial.second()
    settle()
    assert trial.says.text() == (
        "That was it: 60 key presses, 30 clicks, 0 scrolls. Nothing of it was saved."
    )
    assert trial.button.isEnabled()


def test_a_desktop_that_cannot_count_or_picture_says_so(made, settle):
    def no_picture():
        raise NoScreen("no_display")

    trial = made(lambda: None, no_picture)
    run(trial, settle)
    assert "Counts not available on this desktop" in trial.says.text()
    assert trial.picture.text().startswith("No picture:")


def test_a_second_trial_begins_from_nothing(made, settle):
    trial = made()
    run(trial, settle)
    run(trial, settle, seconds=1)
    assert trial.says.text() == "29 s more. 2 key presses, 1 clicks, 0 scrolls."
