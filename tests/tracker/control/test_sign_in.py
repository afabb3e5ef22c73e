import threading

import pytest

from tracker.control.sign_in import SignIn
from tracker.errors import Offline
from tracker.events import Events, SignedOutHere
from tracker.events import SignedIn as Told
from tracker.sync.sign_in import (
    BrowserPage,
    Denied,
    DeviceCode,
    Expired,
    Pending,
    SignedIn,
)


class Provider:
    """Answers in the order it was told; then stays pending."""

    def __init__(self, *answers):
        self.answers = list(answers)

    def begin(self):
        return DeviceCode(
            user_code="KQPM-TWRZ",
            verification_url="http://127.0.0.1/device",
            complete_url="http://127.0.0.1/device?code=KQPM-TWRZ",
            expires_s=300,
            interval_s=0,
            device_code="secret",
        )

    def sign_out(self):
        self.signed_out = True
        if self.answers:
            raise self.answers.pop(0)

    def poll(self, code):
        answer = self.answers.pop(0) if self.answers else Pending(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


@pytest.fixture
def made():
    heard, came = [], threading.Event()
    events = Events()
    events.subscribe(heard.append)

    def make(*answers):
        return SignIn(Provider(*answers), events, came.set)

    make.heard, make.came = heard, came
    return make


def test_a_yes_is_told_and_the_contracts_are_fetched(made):
    sign_in = made(Pending(0), SignedIn("Andris", "andris@fairhour.example"))
    code = sign_in.begin()
    assert sign_in.poll(code) == "pending"
    assert sign_in.poll(code) == "signed_in"
    assert made.heard == [Told(name="Andris")]
    assert made.came.is_set()


@pytest.mark.parametrize(("answer", "outcome"), [(Denied(), "denied"), (Expired(), "expired")])
def test_a_no_is_known_and_nobody_is_signed_in(made, answer, outcome):
    sign_in = made(answer)
    assert sign_in.poll(sign_in.begin()) == outcome
    assert (sign_in.outcome, made.heard) == (outcome, [])


def test_the_command_line_only_begins_and_the_app_waits(made):
    sign_in = made(Pending(0), Offline("127.0.0.1"), SignedIn("Andris", "a@fairhour.example"))
    assert sign_in.begin_and_wait().user_code == "KQPM-TWRZ"
    assert made.came.wait(10)
    assert sign_in.outcome == "signed_in"


def test_a_closed_sign_in_asks_no_more(made):
    sign_in = made()
    sign_in.begin_and_wait()
    sign_in.close()
    for thread in threading.enumerate():
        if thread.name == "sign-in":
            thread.join(10)
    assert sign_in.outcome == ""


class Browser:
    """A browser that comes back with what it was told to."""

    def __init__(self, answer):
        self.answer = answer
        self.may_come_back, self.closed = threading.Event(), threading.Event()

    def begin(self):
        return BrowserPage(url="http://127.0.0.1/authorize", expires_s=300)

    def wait(self):
        self.may_come_back.wait(10)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def close(self):
        self.closed.set()


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (SignedIn("Andris", "a@fairhour.example"), "signed_in"),
        (Denied(), "denied"),
        (Expired(), "expired"),
        (Offline("127.0.0.1"), "failed"),
    ],
)
def test_a_browser_is_waited_for_on_a_thread_of_its_own(answer, outcome):
    browser, came = Browser(answer), threading.Event()
    sign_in = SignIn(Provider(), Events(), came.set, in_browser=lambda: browser)
    assert sign_in.begin_in_browser().url == "http://127.0.0.1/authorize"
    assert sign_in.outcome == ""
    browser.may_come_back.set()
    for thread in threading.enumerate():
        if thread.name == "sign-in":
            thread.join(10)
    assert (sign_in.outcome, came.is_set()) == (outcome, outcome == "signed_in")


def test_asking_for_a_code_ends_the_wait_for_the_browser():
    browser = Browser(Expired())
    sign_in = SignIn(Provider(), Events(), lambda: None, in_browser=lambda: browser)
    sign_in.begin_in_browser()
    sign_in.begin()
    assert browser.closed.is_set()
    browser.may_come_back.set()
    for thread in threading.enumerate():
        if thread.name == "sign-in":
            thread.join(10)
    assert sign_in.outcome == ""


def test_a_sign_out_is_told_to_the_marketplace_and_to_the_windows(made):
    assert made().sign_out()
    assert made.heard == [SignedOutHere()]


def test_a_sign_out_without_the_marketplace_holds_here(made):
    assert not made(Offline("fairhour.example")).sign_out()
    assert made.heard == [SignedOutHere()]
