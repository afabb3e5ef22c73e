import threading

from PySide6.QtCore import QObject
from shiboken6 import delete

from tracker.events import Events, Started
from tracker.ui.background import Background
from tracker.ui.bridge import Bridge


def test_a_slow_call_runs_elsewhere_and_comes_back_here(application, settle):
    background, threads = Background(), []
    background.run(
        threading.get_ident, lambda ident: threads.append((ident, threading.get_ident()))
    )
    settle(30)
    ((there, here),) = threads
    assert there != here == threading.get_ident()
    background.close()


def test_an_error_comes_back_as_an_error(application, settle):
    background, failed = Background(), []
    background.run(lambda: 1 / 0, print, failed.append)
    settle(30)
    assert isinstance(failed[0], ZeroDivisionError)
    background.close()


def test_nothing_comes_back_after_the_end(application, settle):
    background, heard = Background(), []
    background.run(lambda: 1, heard.append)
    background.close()
    settle(30)
    assert heard == []


def test_events_cross_to_the_main_thread_in_order(application, settle):
    events, heard = Events(), []
    bridge = Bridge(events)
    bridge.happened.connect(lambda event: heard.append((event.at_s, threading.get_ident())))
    told = [Started(None, at_s) for at_s in range(50)]
    thread = threading.Thread(target=lambda: [events.publish(event) for event in told])
    thread.start()
    thread.join()
    settle(30)
    assert heard == [(at_s, threading.get_ident()) for at_s in range(50)]
    bridge.close()


def test_a_closed_bridge_hears_nothing(application, settle):
    events, heard = Events(), []
    bridge = Bridge(events)
    bridge.happened.connect(heard.append)
    bridge.close()
    events.publish(Started(None, 1))
    settle(30)
    assert heard == []


def test_a_window_that_was_deleted_meanwhile_hears_no_answer(application, settle):
    class Window(QObject):
        def arrived(self, answer):
            self.setObjectName(str(answer))  # raises in one that is gone

    background, window = Background(), Window()
    background.run(lambda: 1, window.arrived)
    delete(window)
    settle(30)
    assert background.is_idle
    background.close()
