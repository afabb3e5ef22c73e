from contextlib import closing
from dataclasses import replace

import pytest

from tests.fakes import FakeCounter, FakeIdle, FakePower, FakeScreen, FakeWindow
from tests.stage.bus import Service, private_bus
from tests.tracker.store.damage import fill, spoil
from tracker import doctor
from tracker.capture.desktop import Ability, Desktop
from tracker.dbus import open_bus
from tracker.errors import NoKeyring, NoScreen, Offline
from tracker.sync.answers import Hello
from tracker.sync.credentials import Credentials
from workdiary.clock import SystemClock


class Ring:
    """A keyring that answers, or does not."""

    def __init__(self, *, answers: bool) -> None:
        self._answers = answers

    def get(self, service, name):
        if not self._answers:
            raise NoKeyring("NoKeyringError")

    def set(self, service, name, secret):
        raise AssertionError("the self-test writes nothing")


class Market:
    """A marketplace whose clock is `ahead_s` ahead; None: nobody is there."""

    host = "market.example"

    def __init__(self, ahead_s):
        self._ahead_s = ahead_s

    def hello(self):
        if self._ahead_s is None:
            raise Offline(self.host)
        now_s = SystemClock().read().now_s + self._ahead_s
        return Hello(now_s=now_s, keys={}, segment_versions=(1,), sandbox_offset_ms=None)


@pytest.fixture
def desktop():
    power, windows = Ability(of="power", name="logind"), Ability(of="windows", name="X11")
    return Desktop(
        screen=FakeScreen(),
        counter=FakeCounter(),
        idle=FakeIdle(),
        window=FakeWindow(),
        power=FakePower(),
        look=lambda: (windows, power),
    )


def of_desktop(desktop):
    return {one.of: one.code for one in doctor.of_desktop(desktop, lambda _: None)}


def test_a_desktop_that_gives_all_is_well(desktop):
    assert of_desktop(desktop) == {
        "pictures": "pictures",
        "windows": "windows",
        "counts": "counts",
        "away": "away",
        "signals": "signals",
    }


@pytest.mark.parametrize(
    ("reason", "code"),
    [("ask_first", "asks_first"), ("denied", "was_denied"), ("no_grim", "no_pictures")],
)
def test_a_desktop_that_may_still_be_asked_is_told_from_one_that_shows_nothing(
    desktop, reason, code
):
    def grab(*, with_pointer=False):
        raise NoScreen(reason)

    desktop.screen.grab = grab
    assert of_desktop(desktop)["pictures"] == code


def test_what_a_desktop_cannot_give_is_named(desktop):
    counter, idle = FakeCounter(), FakeIdle()
    counter.can_count, idle.seconds = False, None
    bare = replace(desktop, counter=counter, idle=idle, look=tuple)
    assert of_desktop(bare) == {
        "pictures": "pictures",
        "windows": "no_windows",
        "counts": "no_counts",
        "away": "no_away",
        "signals": "no_signals",
    }


def test_windows_without_a_place_cannot_be_covered_and_it_is_said(desktop):
    named = Ability(of="windows", name="toplevel", limits=("no_places",))
    assert of_desktop(replace(desktop, look=lambda: (named,)))["windows"] == "windows_no_place"


@pytest.mark.parametrize(
    ("presses", "code"), [([0, 0, 3], "counts_move"), ([0] * 99, "counts_stand")]
)
def test_a_key_that_somebody_presses_is_seen_in_the_counts(desktop, presses, code):
    pressed = iter(presses)
    found = doctor.of_desktop(
        desktop, lambda _: desktop.counter.press(next(pressed)), ask_for_a_key=lambda: None
    )
    assert {one.of: one.code for one in found}["counts"] == code


def test_the_source_of_away_time_is_named_with_what_it_cannot_do(desktop):
    source = Ability(of="away", name="mutter", limits=("no_input_kind",))
    found = doctor.of_desktop(replace(desktop, look=lambda: (source,)), lambda _: None)
    assert {one.of: one.by for one in found}["away"] == "mutter no_input_kind"


def test_tray_and_notices_are_there_when_somebody_hosts_them():
    def codes(bus, *, has_x_tray):
        return [one.code for one in doctor.of_shell(bus, has_x_tray=has_x_tray)]

    assert codes(None, has_x_tray=False) == ["no_tray", "no_notices"]
    assert codes(None, has_x_tray=True) == ["tray", "no_notices"]
    with private_bus() as address:
        environ = {"DBUS_SESSION_BUS_ADDRESS": address}
        with closing(open_bus("session", environ)) as bus:
            assert codes(bus, has_x_tray=False) == ["no_tray", "no_notices"]
            with Service(address, doctor.NOTICES, {}), Service(address, doctor.TRAY_HOST, {}):
                assert codes(bus, has_x_tray=False) == ["tray", "notices"]


def test_a_sign_in_is_looked_for_and_none_is_made(tmp_path):
    credentials = Credentials(tmp_path / "sign-in.json", allow_file=True, clock=SystemClock())
    assert doctor.of_sign_in(credentials).code == "no_sign_in"
    assert not list(tmp_path.iterdir())
    credentials.save(refresh_token="r", access_token="a")
    assert doctor.of_sign_in(credentials).code == "sign_in"


@pytest.mark.parametrize(
    ("ahead_s", "code", "result"),
    [
        (0, "clock", "ok"),
        (119, "clock", "ok"),
        (-7_200, "clock_skew", "failed"),
        (None, "no_marketplace", "limited"),
    ],
)
def test_the_clock_is_held_against_the_marketplaces(ahead_s, code, result):
    check = doctor.of_clock(Market(ahead_s), SystemClock())
    assert (check.code, check.result) == (code, result)


@pytest.mark.parametrize(
    ("answers", "is_file_allowed", "code"),
    [(True, False, "keyring"), (False, True, "keyring_file"), (False, False, "no_keyring")],
)
def test_a_keyring_answers_or_a_file_was_agreed_to(answers, is_file_allowed, code):
    check = doctor.of_keyring(Ring(answers=answers), is_file_allowed=is_file_allowed)
    assert check.code == code


def test_the_diary_is_read_from_end_to_end(diary):
    path = diary.database.path
    assert doctor.of_database(path).code == "database_open"
    fill(diary, 5)
    diary.close()
    assert doctor.of_database(path).code == "database"
    spoil(path, 3)
    assert doctor.of_database(path).result == "failed"
    assert doctor.of_database(path.with_name("none")).code == "no_diary"


def test_room_on_the_disk_is_said_in_megabytes(tmp_path):
    assert int(doctor.of_disk(tmp_path).by) > 0
