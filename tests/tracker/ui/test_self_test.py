import pytest

from tracker.ui.self_test import SelfTestWindow
from tracker.ui.words import SELF_TEST

LINES = (
    ("Pictures", "OK", "A test picture shows your screen (mss)."),
    ("Keyring", "FAILED", "No keyring answers. Unlock it, or start once with --sign-in-file."),
)


@pytest.fixture
def shown(desk):
    made = []

    def show(*lines):
        made.append(SelfTestWindow(desk, lambda: lines))
        return made[-1]

    yield show
    for window in made:
        window.close()


def test_what_failed_is_counted_and_each_line_says_what_to_do(shown, settle):
    window = shown(*LINES)
    settle()
    assert window.state.text() == "Failed: 1. Each line says what to do."


def test_when_nothing_failed_it_says_so_and_may_run_again(shown, settle):
    window = shown(LINES[0])
    settle()
    assert window.state.text() == SELF_TEST["fine"]
    window.again.click()
    settle()
    assert window.state.text() == SELF_TEST["fine"]
