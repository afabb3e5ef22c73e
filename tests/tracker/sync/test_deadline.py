import socket
import threading

import pytest
import requests

from tracker.sync import deadline
from tracker.sync.deadline import Watch
from tracker.sync.line import Line


@pytest.fixture
def silent():
    """Somebody who takes every connection and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


def test_a_request_that_is_never_answered_ends_by_its_deadline(silent):
    watch = Watch()
    line = Line(silent, watch, headers={}, timeout_s=(5, 60))
    with pytest.raises(requests.ConnectionError), watch.within(0.1):
        line.send("GET", "/", b"", {})
    line.close()


def test_a_deadline_that_was_met_cuts_nothing_later(silent):
    watch = Watch()
    with watch.within(0.01):
        pass
    threading.Event().wait(0.05)
    assert watch._connection is None


def test_the_second_request_of_a_watch_has_its_own_deadline_even_an_earlier_one(silent):
    watch = Watch()
    with watch.within(60):
        pass
    line = Line(silent, watch, headers={}, timeout_s=(5, 60))
    with pytest.raises(requests.ConnectionError), watch.within(0.1):
        line.send("GET", "/", b"", {})
    line.close()


def test_the_thread_of_a_watch_ends_and_another_begins_with_the_next_request(silent, monkeypatch):
    monkeypatch.setattr(deadline, "LINGERS_S", 0.01)
    watch, before = Watch(), set(threading.enumerate())
    with watch.within(0.01):
        began = set(threading.enumerate()) - before
    for thread in began:
        thread.join(timeout=30)
    assert not any(thread.is_alive() for thread in began)
    line = Line(silent, watch, headers={}, timeout_s=(5, 60))
    with pytest.raises(requests.ConnectionError), watch.within(0.1):
        line.send("GET", "/", b"", {})
    line.close()
