"""One Qt application for all window tests, without a screen, with the bundled fonts."""

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
    yield application
    del held


@pytest.fixture(params=["light", "dark"])
def theme(request, application):
    from tracker.ui.theme import Theme

    return Theme(application, choice=request.param)
