"""What all tests share: their own home, how hard properties are tried, and the stages."""

import gc
import itertools
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from tests.stage.migrated import copy_migrated
from tests.stage.screen import Screen, screen

HOME = tempfile.TemporaryDirectory(prefix="fairhour-tests-")

# Tests never reach the person's own windows, keyring or files.
for name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
    os.environ.pop(name, None)
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["FAIRHOUR_HOME"] = HOME.name

# No deadline: on two busy cores a slow example is no wrong one.
hypothesis.settings.register_profile("house", deadline=None, max_examples=60, print_blob=True)
hypothesis.settings.register_profile("long", deadline=None, max_examples=2000, print_blob=True)
hypothesis.settings.load_profile("house")


@pytest.fixture(scope="session")
def virtual_screen() -> Iterator[Screen]:
    """One X server for all tests of this process."""
    with screen() as made:
        yield made


@pytest.fixture(scope="session")
def django_db_keepdb(django_db_modify_db_settings: None) -> bool:
    """On SQLite a migrated database is there already: three workers need not make it each."""
    from django.db import connection

    if connection.vendor != "sqlite":
        return False
    copy_migrated(Path(connection.settings_dict["TEST"]["NAME"]))
    return True


@pytest.fixture
def shown(virtual_screen: Screen, monkeypatch: pytest.MonkeyPatch) -> Screen:
    """The virtual screen, and this process looks at it."""
    monkeypatch.setenv("DISPLAY", virtual_screen.display)
    monkeypatch.setenv("XDG_SESSION_TYPE", "x11")
    return virtual_screen


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The tour comes first: two minutes of mostly waiting, which nobody should wait for at the end."""
    items.sort(key=lambda item: item.path.name != "test_tour.py")


# A window's garbage that another thread collected ended the process (seen twice in one run). So
# collecting is done here alone, on the main thread between tests, as the app itself does.
gc.disable()
_finished = itertools.count(1)


@pytest.hookimpl(trylast=True)
def pytest_runtest_logfinish() -> None:
    """After every tenth test, on the thread that ran it; what stands after 200 is not looked at again.

    All of a worker's heap takes half a second of a core, what ten tests left a hundredth of that.
    """
    count = next(_finished)
    if count % 10 == 0:
        gc.collect()
    if count % 200 == 0:
        gc.freeze()
