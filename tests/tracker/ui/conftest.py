"""One Qt application for all window tests, without a screen, with the bundled fonts."""

import gc
import os

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def application():
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication(["fairhour"])
    # Held for the session: PySide's hints die with the last object that holds them.
    hints = application.styleHints()
    held = (hints, hints.accessibility())
    # What stands now stays: only what a test made is looked through after it.
    gc.collect()
    gc.freeze()
    yield application
    gc.unfreeze()
    del held


@pytest.fixture(autouse=True)
def garbage_stays_on_the_main_thread():
    """As in the app: a widget that the reader thread frees would crash Qt."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(params=["light", "dark"])
def theme(request, application):
    from tracker.ui.theme import Theme

    return Theme(application, choice=request.param)


@pytest.fixture
def desk(application):
    """Andris' Monday at 14:26, on a desk whose timekeeper writes down what it is asked."""
    from tests.fakes import FakeClock
    from tests.tracker.ui import samples
    from tracker.ui.background import Background
    from tracker.ui.desk import Desk
    from tracker.ui.theme import Theme

    made = Desk(
        Theme(application, choice="light"),
        Background(),
        FakeClock(samples.NOW_S),
        zone=samples.RIGA,
    )
    made.timekeeper = samples.FakeTimekeeper()
    made.diary = samples.a_diary()
    yield made
    made.background.close()


@pytest.fixture
def settle(application, request):
    """Let answers of the reader thread arrive, and the answers to what they ask in turn."""
    from tests.tracker.ui.look import settle

    desk = request.getfixturevalue("desk") if "desk" in request.fixturenames else None

    def wait(milliseconds=30):
        settle(milliseconds)
        for _ in range(2 if desk else 0):
            passed = []
            desk.background.run(lambda: None, passed.append)
            for _ in range(400):
                if not passed:
                    settle(5)

    return wait
