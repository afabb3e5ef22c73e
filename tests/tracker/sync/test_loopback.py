import socket
import threading
from contextlib import ExitStack
from urllib.parse import urlsplit

import pytest

from tracker.sync.loopback import PATH, Code, Loopback, No

PAGES = {name: (name, "words") for name in ("yes", "no", "foreign")}


@pytest.fixture
def listening():
    made = Loopback("the-state", PAGES)
    answers = []
    waiting = threading.Thread(target=lambda: answers.append(made.wait(20)))
    waiting.start()
    yield made, lambda: (waiting.join(20), answers)[1]
    made.close()
    waiting.join(20)


def ask(loopback, target, host=None, method="GET"):
    """The answer's status, as a browser or anybody else on this computer asks."""
    port = urlsplit(loopback.address).port
    with socket.create_connection(("127.0.0.1", port), timeout=10) as caller:
        caller.sendall(
            f"{method} {target} HTTP/1.1\r\nHost: {host or f'127.0.0.1:{port}'}\r\n\r\n".encode()
        )
        said = b""
        while piece := caller.recv(4096):
            said += piece
    return int(said.split(b" ")[1])


def test_the_browsers_answer_is_heard_once(listening):
    loopback, answers = listening
    assert ask(loopback, f"{PATH}?state=the-state&code=abc") == 200
    assert answers() == [Code("abc")]
    with pytest.raises(OSError):
        ask(loopback, f"{PATH}?state=the-state&code=abc")


def test_a_no_is_heard(listening):
    loopback, answers = listening
    assert ask(loopback, f"{PATH}?state=the-state&error=access_denied") == 200
    assert answers() == [No()]


@pytest.mark.parametrize(
    ("target", "options"),
    [
        (f"{PATH}?state=another&code=abc", {}),
        (f"{PATH}?code=abc", {}),
        (f"{PATH}?state=the-state&state=the-state&code=abc", {}),
        (f"{PATH}?state=the-state", {}),
        (f"{PATH}?state=the-state&code=a&code=b", {}),
        ("/other?state=the-state&code=abc", {}),
        (f"{PATH}?state=the-state&code=abc", {"host": "rebound.example"}),
        (f"{PATH}?state=the-state&code=abc", {"host": "localhost"}),
        (f"{PATH}?state=the-state&code=abc", {"method": "POST"}),
        (f"{PATH}?" + "&".join(f"a{n}=1" for n in range(50)), {}),
    ],
)
def test_what_is_not_the_answer_changes_nothing(listening, target, options):
    loopback, answers = listening
    assert ask(loopback, target, **options) in (400, 404)
    assert ask(loopback, f"{PATH}?state=the-state&code=abc") == 200
    assert answers() == [Code("abc")]


def test_silent_callers_do_not_keep_the_browser_out(listening):
    loopback, answers = listening
    port = urlsplit(loopback.address).port
    with ExitStack() as held:
        for _ in range(150):
            held.enter_context(socket.create_connection(("127.0.0.1", port), timeout=10))
        assert ask(loopback, f"{PATH}?state=the-state&code=abc") == 200
        assert answers() == [Code("abc")]


def test_a_head_without_an_end_is_let_go(listening):
    loopback, answers = listening
    port = urlsplit(loopback.address).port
    with socket.create_connection(("127.0.0.1", port), timeout=10) as caller:
        caller.sendall(b"GET / HTTP/1.1\r\n" + b"x" * 20_000)
        try:
            assert caller.recv(100) == b""
        except ConnectionResetError:
            pass
    assert ask(loopback, f"{PATH}?state=the-state&code=abc") == 200


def test_it_listens_no_longer_than_it_was_told():
    loopback = Loopback("the-state", PAGES)
    assert loopback.wait(0.01) is None
    with pytest.raises(OSError):
        ask(loopback, PATH)


def test_closed_before_anybody_waits_it_waits_for_nothing():
    loopback = Loopback("the-state", PAGES)
    loopback.close()
    assert loopback.wait(20) is None


def test_a_wait_ends_when_it_is_closed(listening):
    loopback, answers = listening
    loopback.close()
    assert answers() == [None]


def test_only_this_computer_can_reach_it():
    loopback = Loopback("the-state", PAGES)
    assert urlsplit(loopback.address).hostname == "127.0.0.1"
    loopback.close()
