import pytest

from tests.tracker.ui import samples
from tracker.settings import Settings
from tracker.ui.hotkeys import HotkeyKeeper
from tracker.ui.tracker_window import TrackerWindow

ON = Settings(global_keys=True)


class Desktop:
    """Takes keys as it is told, and hands over presses."""

    def __init__(self, refuses=()):
        self.refuses, self.taken, self.heard = refuses, [], None

    def hotkeys(self, heard, says):
        self.heard, self.says = heard, says
        return self

    def take(self, keys):
        self.taken.append(dict(keys))
        return {code: "taken" if code in self.refuses else "" for code in keys}

    def close(self):
        self.taken.append("closed")


class House:
    def __init__(self, desk):
        self.tracker = TrackerWindow(desk)
        self.tracker.show_contracts(desk.diary.contracts.all())
        self.notices, self.told, self.raised = self, [], 0

    def tell(self, happened):
        self.told.append(happened.words)

    def raise_all(self):
        self.raised += 1


@pytest.fixture
def house(desk):
    made = House(desk)
    yield made
    made.tracker.close()


@pytest.fixture
def keeper(request, desk, house):
    made = HotkeyKeeper(house, Desktop(*getattr(request, "param", ())))
    yield made
    made.close()


def test_nothing_is_asked_for_until_they_are_switched_on(keeper, desk, settle):
    keeper.take(Settings(), desk.shortcuts.keys)
    settle()
    assert keeper._shell.taken == []
    assert keeper.says() == ""


def test_a_key_counts_as_working_after_its_first_press_alone(keeper, desk, house, settle):
    keeper.take(ON, desk.shortcuts.keys)
    settle()
    assert keeper._shell.taken == [
        {"global.toggle": "Ctrl+Shift+F9", "global.memo": "Ctrl+Shift+F8"}
    ]
    assert keeper.says().count("press it once") == 2
    keeper._shell.heard("global.memo")
    settle()
    assert keeper.says().splitlines()[1] == "Ctrl+Shift+F8 works."
    assert house.raised == 1


@pytest.mark.parametrize("keeper", [(("global.toggle",),)], indirect=True)
def test_a_key_of_another_program_says_so(keeper, desk, settle):
    keeper.take(ON, desk.shortcuts.keys)
    settle()
    assert keeper.says().startswith("Ctrl+Shift+F9 belongs to another program here.")


def test_a_desktop_without_a_way_names_the_command(desk, house, settle):
    without = HotkeyKeeper(house, None)
    without.take(ON, desk.shortcuts.keys)
    settle()
    assert "fairhour toggle" in without.says()
    without.close()


def test_the_key_starts_and_the_start_is_told(keeper, desk, house, settle):
    house.tracker.show_status(samples.ready(memo="Cart totals"))
    keeper._act("global.toggle")
    assert desk.timekeeper.asked[-1][0] == "start"
    assert not house.tracker.take_asked_to_start(), "so that a notice tells of it"
    assert house.raised == 0


def test_without_a_memo_there_is_a_window_to_see(keeper, house, settle):
    house.tracker.show_status(samples.ready(memo=""))
    house.tracker.record.memo.setText("")
    keeper._act("global.toggle")
    assert house.raised == 1


def test_the_key_stops_and_says_so(keeper, desk, house, settle):
    house.tracker.show_status(samples.recording())
    keeper._act("global.toggle")
    assert desk.timekeeper.asked[-1] == ("stop",)
    assert house.told == ["Recording stopped."]
