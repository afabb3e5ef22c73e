import pytest

from tests.tracker.ui import samples
from tracker.notice_book import NoticeBook
from tracker.settings import Settings
from tracker.ui.notices import Happened, Notices
from tracker.ui.recent_window import RecentWindow
from tracker.ui.reminding import Reminding
from tracker.ui.tracker_window import TrackerWindow

LIMIT = "Limit reached at 16:10. Recording stopped."


class Shell:
    """A desktop that shows notices, or none, and writes down what it was shown."""

    def __init__(self, folder, *, shows=True):
        self.book = NoticeBook(folder / "notices.jsonl")
        self.shows, self.notices, self.withdrawn, self.heard = shows, [], [], None
        self.quiet, self.is_busy = self, False

    def is_asked(self):
        return self.is_busy

    def notifier(self, heard):
        self.heard = heard
        return self

    def show(self, notice):
        self.notices.append(notice)
        return self.shows

    def withdraw(self, kind):
        self.withdrawn.append(kind)


@pytest.fixture
def shell(tmp_path):
    return Shell(tmp_path)


@pytest.fixture
def window(desk):
    made = TrackerWindow(desk)
    yield made
    made.hide()


@pytest.fixture
def notices(desk, window, shell, settle):
    made = Notices(desk, window, window.toasts, shell)
    yield made
    made.close()


def test_what_nobody_looks_at_is_told_by_the_desktop_and_its_button_acts(notices, shell, settle):
    acted = []
    notices.tell(Happened(kind="limit", words=LIMIT, button="Open", act=lambda: acted.append(1)))
    settle()
    assert [(one.head, one.button) for one in shell.notices] == [(LIMIT, "Open")]
    shell.heard("clock", "act")  # of a notice that is gone
    shell.heard("limit", "act")
    assert acted == [1]
    notices.open_asked = lambda: acted.append("opened")
    shell.heard("limit", "open")
    assert acted == [1, "opened"]
    notices.withdraw("limit")
    settle()
    assert shell.withdrawn == ["limit"]


def test_where_the_desktop_shows_none_a_card_says_it_with_the_same_button(notices, shell, settle):
    shell.shows = False
    acted = []
    notices.tell(Happened(kind="limit", words=LIMIT, button="Open", act=lambda: acted.append(1)))
    settle()
    assert notices.card.isVisible()
    assert notices.card.accessibleName() == LIMIT
    notices.card.button.click()
    assert acted == [1]


def test_a_window_that_is_seen_needs_no_card(notices, shell, window, settle):
    shell.shows = False
    window.show()
    notices.tell(Happened(kind="limit", words=LIMIT))
    settle()
    assert notices.card is None
    assert window.toasts.toast.words == LIMIT


def test_a_kind_that_is_switched_off_is_only_kept(notices, shell, window, desk, settle):
    notices.take(Settings(quiet=("limit",)))
    notices.tell(Happened(kind="limit", words=LIMIT))
    settle()
    assert shell.notices == []
    assert window.toasts.toast is None
    assert [one.words for one in shell.book.all()] == [LIMIT]


def test_while_the_screen_is_full_only_what_is_urgent_pops_up(notices, shell, settle):
    shell.is_busy = True
    notices.tell(Happened(kind="limit", words="6 h left this week."))
    settle()
    assert shell.notices == []
    assert [one.words for one in shell.book.all()] == ["6 h left this week."]
    notices.tell(Happened(kind="stopped", words=LIMIT, is_urgent=True))
    settle()
    assert [one.head for one in shell.notices] == [LIMIT]
    notices.take(Settings(quiet_when_busy=False))
    notices.tell(Happened(kind="memo", words="Still this?"))
    settle()
    assert len(shell.notices) == 2


def test_recent_shows_what_was_told_newest_first_as_plain_text(notices, shell, desk, settle):
    for words in ("<b>one</b>", "two \u202e"):
        notices.tell(Happened(kind="limit", words=words))
    settle()
    recent = RecentWindow(desk, shell.book)
    recent.show()
    settle()
    rows = [recent.model.item(row, 1).text() for row in range(recent.model.rowCount())]
    assert rows == ["\u2068two \u202e\u2069", "\u2068<b>one</b>\u2069"]
    assert recent.model.item(0, 0).text() == "Mon 23 Nov, 14:26"
    recent.close()


def test_recent_says_so_when_nothing_was_told(shell, desk, settle):
    recent = RecentWindow(desk, shell.book)
    recent.show()
    settle()
    assert recent.none.isVisible()
    assert not recent.table.isVisible()
    recent.close()


def test_a_day_of_reminders_can_be_paused(desk, window, notices, settle):
    class House:
        show_diary = raise_all = print

    house = House()
    house.desk, house.tracker, house.notices = desk, window, notices
    reminding = Reminding(house)
    reminding.pause(is_paused=True)
    reminding.look(samples.recording(stretch_s=13 * 3_600), Settings())
    assert window.toasts.toast is None
    reminding.pause(is_paused=False)
    late = Reminding(house)
    late.look(samples.recording(stretch_s=13 * 3_600), Settings())
    assert window.toasts.toast.words == "Still recording. On purpose?"


@pytest.fixture
def reminding(desk, window, notices):
    class House:
        show_diary = raise_all = staticmethod(print)

    house = House()
    house.desk, house.tracker, house.notices = desk, window, notices
    window.show_contracts(desk.diary.contracts.all())
    return Reminding(house)


def look_for(reminding, desk, status, minutes):
    for _ in range(minutes + 1):
        reminding.look(status, Settings(start_reminder=True, break_reminder=True))
        desk.clock.pass_s(60)


def test_a_start_is_asked_for_where_somebody_is_and_its_button_starts(
    reminding, desk, window, settle
):
    desk.idle_s = lambda: 3_600
    status = samples.ready()
    window.show_status(status)
    look_for(reminding, desk, status, 20)
    settle()
    assert window.toasts.toast is None, "nobody is there"
    desk.idle_s = lambda: 3
    desk.clock.pass_s(120)
    reminding.look(status, Settings(start_reminder=True))
    settle()
    assert unisolated(window.toasts.toast.words) == "Not recording. Start for Northwind Ltd?"
    window.toasts.toast.button.click()
    assert desk.timekeeper.asked[-1][0] == "start"


def test_a_break_stops_and_asks_after_ten_minutes_whether_to_go_on(reminding, desk, window, settle):
    status = samples.recording(stretch_s=4 * 3_600)
    window.show_status(status)
    reminding.look(status, Settings(break_reminder=True))
    window.toasts.toast.button.click()
    assert desk.timekeeper.asked[-1] == ("stop",)
    assert reminding._timer.isActive()
    window.show_status(samples.ready())
    reminding._timer.timeout.emit()
    assert window.toasts.toast.words == "The 10 min are over. Nothing is being recorded."


def unisolated(words):
    return words.replace("\u2068", "").replace("\u2069", "")


def test_a_card_that_closed_by_itself_is_withdrawn_without_harm(notices, shell, settle):
    shell.shows = False
    notices.tell(Happened(kind="limit", words=LIMIT))
    settle()
    notices.card.ok.click()
    settle()
    notices.withdraw("limit")
    notices.tell(Happened(kind="limit", words="Again"))
    settle()
    assert notices.card.accessibleName() == "Again"
