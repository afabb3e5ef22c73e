from dataclasses import asdict

import pytest

from tests.tracker.ui import samples
from tracker.settings import Settings, judge
from tracker.status import Status
from tracker.ui.settings_window import SettingsWindow
from tracker.ui.settings_words import PAGES, ROWS
from tracker.ui.shell_words import KINDS


class Login:
    """A login that starts the app, or not; or that will not say."""

    def __init__(self, *, is_on=False, error=None):
        self._is_on, self.error = is_on, error

    def is_on(self):
        return self._is_on

    def turn(self, *, on):
        if self.error:
            raise self.error
        self._is_on = on


@pytest.fixture
def kept():
    return []


@pytest.fixture
def page(desk, kept, settle):
    made = SettingsWindow(
        desk,
        Settings(),
        kept.append,
        knows_windows=True,
        status=samples.ready(),
        allow_pictures=None,
        autostart=Login(),
        folder="~/.local/share/fairhour/diary",
    )
    made.show()
    settle()
    yield made
    made.close()
    made.deleteLater()
    settle(1)


def seen(page):
    return {shown.page for shown in page._shown if shown.part.isVisibleTo(page)}


def test_the_size_of_the_diary_stands_below_its_place_and_export_is_one_press_away(desk, settle):
    desk.used_and_free = lambda: (1_234_567_890, 5_000_000)
    window = SettingsWindow(
        desk, Settings(), print, knows_windows=True, status=Status(state="ready", at_s=0),
        allow_pictures=None, folder="/diary",
    )  # fmt: skip
    asked = []
    window.carry_asked.connect(lambda: asked.append(1))
    window.show()
    window.show_page("storage")
    settle()
    assert window.made.size.text() == "1\u202f234 MB, 5 MB are free on this disk."
    window.made.carry.click()
    assert asked == [1]
    window.close()


def test_every_setting_stands_on_one_page_with_a_line_of_why(page):
    assert set(PAGES) == {shown.page for shown in page._shown}
    assert all(row.why and row.head for row in ROWS)
    for row in ROWS:
        assert page.boxes[row.name].accessibleDescription() == row.why
    for name in PAGES:
        page.show_page(name)
        assert seen(page) == {name}


def test_a_search_finds_settings_of_any_page_and_says_when_there_is_none(page):
    page.search.setText("Screen")
    assert {"pictures", "general"} <= seen(page)
    page.search.setText("no such words at all")
    assert seen(page) == set()
    assert page._none.isVisibleTo(page)
    page.show_page("about")
    assert seen(page) == {"about"}
    assert page.search.text() == ""


def test_each_choice_is_taken_at_once_as_a_value_that_is_kept(page, kept):
    for row in ROWS:
        for _, value in row.choices:
            page.boxes[row.name].choose(value)
            if row.name != "autostart":
                as_kept = {
                    name: list(one) if isinstance(one, tuple) else one
                    for name, one in asdict(kept[-1]).items()
                }
                assert judge(as_kept).notes == ()
                assert judge(as_kept).settings == kept[-1]


def test_a_kind_of_notice_is_switched_off_and_on(page, kept):
    page.boxes["quiet:limit"].choose(True)
    page.boxes["quiet:clock"].choose(True)
    assert kept[-1].quiet == ("limit", "clock")
    page.boxes["quiet:limit"].choose(False)
    assert kept[-1].quiet == ("clock",)
    assert set(KINDS) == {row.name.removeprefix("quiet:") for row in ROWS if "quiet:" in row.name}


def test_start_with_the_computer_asks_the_system_and_says_when_it_does_not_take_it(page, settle):
    box = page.boxes["autostart"]
    box.choose(True)
    settle()
    assert page._autostart.is_on()
    page._autostart.error = PermissionError()
    box.choose(False)
    settle()
    assert box.value is True
    assert "did not take it" in page.made._refused.text()


def test_text_size_and_hidden_money_change_open_windows_at_once(desk, settle):
    from tracker.ui.tracker_window import TrackerWindow

    window = TrackerWindow(desk)
    window.show_status(samples.recording())
    before_px = window.totals.today.font().pixelSize()
    clock_px = window.record.clock.sizeHint().height()
    desk.theme.scale_text(150)
    assert window.totals.today.font().pixelSize() == round(before_px * 1.5)
    assert window.record.clock.sizeHint().height() > clock_px
    desk.theme.choose("dark")
    assert window.totals.today.font().pixelSize() == round(before_px * 1.5)
    desk.theme.scale_text(90)
    desk.theme.scale_text(100)
    assert window.totals.today.font().pixelSize() == before_px
    desk.theme.hide_money(is_hidden=True)
    assert window.totals.money.text() == "Money hidden"
    desk.theme.hide_money(is_hidden=False)
    assert window.totals.money.text() == "$1,162.00"
    window.close()


def test_who_is_signed_out_can_sign_in_from_here(page):
    asked = []
    page.sign_in_asked.connect(lambda: asked.append(1))
    page.show_page("account")
    assert not page.made.sign_in.isVisibleTo(page)
    page.show_status(Status(state="signed_out", at_s=0))
    assert page.made.sign_in.isVisibleTo(page)
    page.made.sign_in.click()
    assert asked == [1]


def test_send_now_lets_everything_go(page, desk, settle):
    page.made.send_now.click()
    settle()
    assert desk.timekeeper.asked == [("approve", None)]
    assert page.made._said.text() == "On its way."


def test_about_names_a_newer_version_and_its_page_and_installs_nothing(desk, settle):
    from datetime import date

    from tracker.release import Release
    from tracker.ui.about import AboutPanel, app_version

    opened = []
    newer = Release(
        version="99.0.0", page="https://fairhour.example/d/", published=date(2026, 12, 1)
    )
    panel = AboutPanel(desk, lambda: newer, open_url=opened.append)
    panel.show()
    settle()
    assert panel.update_line.text().startswith("Fairhour 99.0.0 is ready. It installs nothing")
    panel.button.click()
    assert opened == ["https://fairhour.example/d/"]
    panel.show_newest(Release(version=app_version(), page=newer.page, published=newer.published))
    assert panel.update_line.text() == "This is the newest version, as of 2026-12-01."
    assert not panel.button.isVisible()
    panel.show_newest(None)
    assert panel.update_line.text().startswith("Whether there is a newer version")
    panel.close()
    panel.deleteLater()
    settle(1)
