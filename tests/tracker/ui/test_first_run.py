import pytest

from tests.tracker.ui.samples import FakeSignIn
from tracker.errors import Offline
from tracker.ui.first_run import SignInWindow


@pytest.fixture
def opened():
    return []


@pytest.fixture
def window(desk, opened, settle):
    desk.sign_in = FakeSignIn()
    made = SignInWindow(desk, open_url=opened.append)
    made.show()
    settle(20)
    yield made
    made.close()


def test_signing_in_shows_the_code_and_opens_the_marketplaces_page(window, opened, settle):
    window.open_button.click()
    settle()
    assert window.code.text() == "KQPM-TWRZ"
    assert opened == ["https://fairhour.example/device?code=KQPM-TWRZ"]
    assert "Waiting for your yes" in window.state.text()


def test_it_waits_until_the_browser_said_yes(window, desk, settle):
    window.open_button.click()
    settle()
    window._second_passed()
    settle()
    assert window.isVisible()
    desk.sign_in.answer = "signed_in"
    window._second_passed()
    settle()
    assert not window.isVisible()


@pytest.mark.parametrize(
    ("answer", "words"),
    [("denied", "told no"), ("expired", "too old")],
)
def test_a_no_or_an_old_code_is_said_and_can_be_begun_again(window, desk, settle, answer, words):
    desk.sign_in.answer = answer
    window.open_button.click()
    settle()
    window._second_passed()
    settle()
    assert words in window.state.text()
    assert window.open_button.text() == "Sign in with your browser"


def test_a_code_runs_out_by_itself(window, desk, settle):
    window.open_button.click()
    settle()
    window._left_s = 1
    window._second_passed()
    assert "too old" in window.state.text()


def test_without_a_network_it_says_so_and_keeps_the_code(window, desk, settle):
    window.open_button.click()
    settle()
    desk.sign_in.error = Offline("fairhour.example")
    window._second_passed()
    settle()
    assert "cannot be reached" in window.state.text()
    assert window.code.text() == "KQPM-TWRZ"


def test_before_anybody_signs_in_it_says_what_is_taken_and_what_never(window):
    said = " ".join(label.text() for label in window._taken.findChildren(type(window.state)))
    assert "one picture of the screen per ten minutes" in said
    assert "Which keys" in said
