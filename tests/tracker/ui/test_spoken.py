"""What a screen reader is told of the windows, over a real accessibility bus on a real X server."""

import sys
from contextlib import contextmanager

import pytest

from tests.journeys.sandbox import ROOT
from tests.stage.child import child, wait_until
from tests.stage.screen import screen
from tests.stage.spoken import spoken
from tests.tracker.ui import look, look_books

pytestmark = pytest.mark.xdist_group("spoken")

# One closes as another window comes to the front, the others go, or their message does, after seconds.
PASSING = {"contracts", "snapshot-card", "notice-card", "closing", "diary-removed"}
ONE_OF_EACH = (
    "tracker-recording tracker-signed-out diary viewer away-claim sign-in-code settings recovery-key "
    "memo-dialog quit mini recent first-1 week-open earnings carry"
).split()


@contextmanager
def told(names):
    """The windows of these looks as they are told, and who can be asked for more."""
    with screen() as on, spoken(on) as (reader, environment):
        log = on.folder / "windows.log"
        command = [sys.executable, "-m", "tests.tracker.ui.look_spoken", *names]
        with child(command, log=log, env=environment, cwd=ROOT) as process:
            wait_until(
                lambda: f"shown {len(names)}" in log.read_text(),
                process=process, log=log, within_s=120,
            )  # fmt: skip
            yield reader.windows(), reader


@pytest.fixture(scope="module")
def one_of_each():
    with told(ONE_OF_EACH) as found:
        yield found


def test_nothing_that_takes_the_focus_is_without_a_name(one_of_each):
    windows, _ = one_of_each
    names_all(windows, len(ONE_OF_EACH))


@pytest.mark.long
def test_nothing_is_without_a_name_in_any_state():
    names = sorted({*look.pictures(None), *look_books.pictures(None)} - PASSING)
    with told(names) as (windows, _):
        names_all(windows, len(names))


def names_all(windows, count):
    assert len(windows) == count
    assert [window for window in windows if not window.name] == []
    parts = [(window.name, part) for window in windows for part in window.all]
    focusable = [(of, part) for of, part in parts if part.is_focusable and part.is_showing]
    assert len(focusable) > 5 * count
    assert [(of, part.role) for of, part in focusable if not part.name] == []


def test_the_diary_is_a_table_whose_cells_say_what_was_done(one_of_each):
    windows, reader = one_of_each
    diary = next(window for window in windows if window.name.startswith("Diary, Monday"))
    [table] = [part for part in diary.all if "Table" in part.interfaces]
    columns, rows = reader.headers(table)
    assert columns == [":00", ":10", ":20", ":30", ":40", ":50"]
    assert rows[0] == "08:00"
    cells = [part.name for part in table.all if part.role == "cell"]
    assert len(cells) == len(columns) * len(rows)
    assert any("minutes active" in cell and "Checkout" in cell for cell in cells)
