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


@pytest.fixture
def code_window(window, settle):
    """As on a computer where no browser opens: a code is asked for."""
    window.begin()
    settle()
    return window


def test_signing_in_opens_the_marketplaces_page_and_needs_no_code(window, opened, settle):
    window.open_button.click()
    settle()
    assert opened == ["https://fairhour.example/authorize"]
    assert "Waiting for your yes" in window.state.text()
    assert not window._card.isVisible()


@pytest.mark.parametrize(
    ("outcome", "words"), [("denied", "told no"), ("failed", "not be finished")]
)
def test_a_no_in_the_browser_is_said(window, desk, settle, outcome, words):
    window.open_button.click()
    settle()
    desk.sign_in.outcome = outcome
    window._second_passed()
    assert words in window.state.text()
    assert window.open_button.text() == "Sign in with your browser"


def test_a_yes_in_the_browser_closes_the_window(window, desk, settle):
    window.open_button.click()
    settle()
    window._second_passed()
    assert window.isVisible()
    desk.sign_in.outcome = "signed_in"
    window._second_passed()
    assert not window.isVisible()


def test_where_nothing_can_be_listened_on_a_code_is_shown(window, desk, settle):
    desk.sign_in.can_listen = False
    window.open_button.click()
    settle()
    assert window.code.text() == "KQPM-TWRZ"


def test_a_code_may_be_asked_for_instead_of_the_browser(window, settle):
    window.open_button.click()
    settle()
    assert window.new_button.text() == "Use a code instead"
    window.new_button.click()
    settle()
    assert window.code.text() == "KQPM-TWRZ"
    assert window.new_button.text() == "New code"


def test_a_code_is_shown_and_opens_the_marketplaces_page(code_window, opened):
    window = code_window
    assert window.code.text() == "KQPM-TWRZ"
    assert opened == ["https://fairhour.example/device?code=KQPM-TWRZ"]
    assert "Waiting for your yes" in window.state.text()


def test_it_waits_until_the_browser_said_yes(code_window, desk, settle):
    window = code_window
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
def test_a_no_or_an_old_code_is_said_and_can_be_begun_again(
    code_window, desk, settle, answer, words
):
    window = code_window
    desk.sign_in.answer = answer
    window._second_passed()
    settle()
    assert words in window.state.text()
    assert window.open_button.text() == "Sign in with your browser"


def test_a_code_runs_out_by_itself(code_window, desk, settle):
    window = code_window
    window._left_s = 1
    window._second_passed()
    assert "too old" in window.state.text()


def test_without_a_network_it_says_so_and_keeps_the_code(code_window, desk, settle):
    window = code_window
    desk.sign_in.error = Offline("fairhour.example")
    window._second_passed()
    settle()
    assert "cannot be reached" in window.state.text()
    assert window.code.text() == "KQPM-TWRZ"


def test_before_anybody_signs_in_it_says_what_is_taken_and_what_never(window):
    said = " ".join(label.text() for label in window._taken.findChildren(type(window.state)))
    assert "one picture of the screen per ten minutes" in said
    assert "Which keys" in said
