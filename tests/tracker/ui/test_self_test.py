import pytest

from tests.fakes import checked_frame
from tracker.capture.picture import encode
from tracker.errors import NoScreen
from tracker.status import Source, Status
from tracker.ui.self_test import SelfTestWindow
from tracker.ui.words import NOT_ASKED_YET, SELF_TEST

SEEN = Status(state="ready", at_s=0, sources=(Source(of="pictures", name="mss"),))
ASKS = Status(
    state="ready", at_s=0, sources=(Source(of="pictures", name="none", reason="ask_first"),)
)
LINES = (
    ("Pictures", "ok", "A test picture shows your screen (mss)."),
    ("Keyring", "failed", "No keyring answers. Unlock it, or start once with --sign-in-file."),
)


@pytest.fixture
def shown(desk):
    made = []

    def show(*lines):
        made.append(SelfTestWindow(desk, lambda: lines, status=SEEN))
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


def test_a_desktop_that_asks_first_is_let_ask_from_here(desk):
    asked = []
    window = SelfTestWindow(
        desk, lambda: LINES[:1], status=ASKS, allow_pictures=lambda: asked.append(1)
    )
    assert window.source.button.isVisibleTo(window)
    assert window.source.line.text() == NOT_ASKED_YET
    window.source.button.click()
    window.show_status(SEEN)
    assert (asked, window.source.button.isVisibleTo(window)) == ([1], False)
    window.close()


def test_a_test_picture_is_shown_as_the_client_would_see_it(desk, settle):
    webp = encode(checked_frame(), is_blurred=False).webp
    window = SelfTestWindow(desk, lambda: LINES[:1], status=SEEN, take_picture=lambda: webp)
    window.take.click()
    settle()
    assert not window.picture.pixmap().isNull()
    assert window.says.text().startswith("As your client would see it")
    window.close()


def test_no_test_picture_says_why(desk, settle):
    def asleep():
        raise NoScreen("asleep")

    window = SelfTestWindow(desk, lambda: LINES[:1], status=SEEN, take_picture=asleep)
    window.take.click()
    settle()
    assert "switched off" in window.says.text()
    window.close()
