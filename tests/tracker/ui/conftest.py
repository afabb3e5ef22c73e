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


@pytest.fixture(autouse=True, scope="module")
def what_other_tests_left_is_not_gone_through():
    """Half a second of a core after each window test, in a worker that ran hundreds of others."""
    gc.collect()  # a window that lives on in a cycle keeps its timers
    gc.freeze()


@pytest.fixture(autouse=True)
def garbage_stays_on_the_main_thread(request):
    """As in the app: a widget that the reader thread frees would crash Qt."""
    gc.disable()
    yield
    if "application" in request.fixturenames:
        gc.collect()
    gc.disable()


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


@pytest.fixture(autouse=True)
def readers(monkeypatch):
    """Each reader thread that a test's windows begin."""
    from tracker.ui.background import Background

    made, begin = [], Background.__init__

    def remembered(self, *args, **kwargs):
        begin(self, *args, **kwargs)
        made.append(self)

    monkeypatch.setattr(Background, "__init__", remembered)
    return made


@pytest.fixture
def settle(application, readers):
    """Let what is queued happen, and every answer of the reader threads arrive."""
    from tests.tracker.ui.look import settle

    def wait(milliseconds=30):
        settle(milliseconds)
        for _ in range(1_000):
            if all(reader.is_idle for reader in readers):
                break
            settle(10)
        settle(1)

    return wait
