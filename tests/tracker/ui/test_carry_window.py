from concurrent.futures import Future

import pytest

from tests.tracker.ui import samples
from tracker.actions.import_time import Tally
from tracker.errors import ExportStopped
from tracker.outcome import Done
from tracker.ui.carry_window import CarryWindow
from tracker.ui.text import Text

REPORT = "Description,Start date,Start time,Duration\nCart,2026-11-20,09:00:00,01:30:00\n"


class Keeper(samples.FakeTimekeeper):
    def import_time(self, contract_id, entries, *, dry_run=False):
        self.asked.append((contract_id, len(entries), dry_run))
        future = Future()
        future.set_result(Done(Tally(added_s=3600, known_s=1800)))
        return future


@pytest.fixture
def window(desk):
    desk.timekeeper = Keeper()
    made = CarryWindow(desk, desk.diary.contracts.all())
    made.show()
    yield made
    made.close()


def totals(window):
    words = [part.text() for part in window.totals.findChildren(Text)]
    return dict(zip(words[::2], words[1::2], strict=True))


def test_a_report_shows_its_totals_before_anything_is_written(window, desk, settle, tmp_path):
    file = tmp_path / "toggl.csv"
    file.write_text(REPORT)
    window.open_file(str(file))
    settle()
    assert window.says.text() == "Toggl, 1 entry."
    assert totals(window) == {
        "In the file": "1 h 30 min", "Added as manual time": "1 h", "Here already": "30 min",
    }  # fmt: skip
    assert window.bring.text() == "Import 1 h"
    assert [one[2] for one in desk.timekeeper.asked] == [True]
    window.bring.click()
    settle()
    assert [one[2] for one in desk.timekeeper.asked] == [True, False]
    assert "remove it in the Diary" in window.says.text()


def test_a_file_of_nobody_known_is_said_and_the_diary_is_written(window, desk, settle, tmp_path):
    file = tmp_path / "x.csv"
    file.write_text("a,b\n1,2\n")
    window.open_file(str(file))
    settle()
    assert window.says.text().startswith("This is no time report")
    asked = []
    desk.export = lambda *words: asked.append(words) or 7
    window.export(str(tmp_path / "diary.csv"))
    settle()
    assert window.wrote.text() == "Written: 7 segments."


def test_a_long_export_shows_how_far_it_is_and_can_be_stopped(window, desk, settle, tmp_path):
    said = []

    def export(file, starts_s, ends_s, tell):
        for done in range(0, 400, 100):
            if not tell(done, 400):
                raise ExportStopped
            said.append(done)
            if done == 100:
                window._is_stopped = True
        return 7

    desk.export = export
    window.show()
    window.export(str(tmp_path / "diary.zip"))
    settle()
    assert said == [0, 100]
    assert window.wrote.text() == "Stopped. Nothing was written."
    assert window.save.isEnabled() and not window.cancel.isVisible()
    window._is_stopped = False
    window._progress(100, 400)
    assert window.wrote.text() == "Picture 100 of 400"
    assert window.cancel.isVisible()
    window.cancel.click()
    assert window._is_stopped
