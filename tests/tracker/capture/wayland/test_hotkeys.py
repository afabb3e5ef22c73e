import queue

import pytest

from tests.stage.bus import Service, private_bus
from tracker.capture.wayland.hotkeys import PATH, PORTAL, REQUEST, SHORTCUTS, PortalHotkeys, trigger
from tracker.dbus import open_bus

KEYS = {"toggle": "Ctrl+Shift+F9", "memo": "Ctrl+Shift+F8"}
SAYS = {"toggle": "Start or stop", "memo": "Open the memo"}


class FakeShortcuts(Service):
    """A portal whose person gives some of the keys, or says no."""

    def __init__(self, address, *, gives=("toggle", "memo"), says_no=False):
        self.gives, self.says_no, self.sessions = gives, says_no, 0
        methods = {
            "Get": lambda *_: ("v", (("u", 1),)),
            "CreateSession": self._create,
            "BindShortcuts": self._bind,
            "Close": lambda: ("", ()),
        }
        super().__init__(address, PORTAL, methods)

    @property
    def session(self):
        return f"{PATH}/session/s{self.sessions}"

    def bound(self):
        return [body[1] for member, body in self.calls if member == "BindShortcuts"]

    def press(self, code, session=None):
        said = (session or self.session, code, 1, {})
        self.emit(PATH, SHORTCUTS[2], "Activated", "osta{sv}", *said)

    def _create(self, options):
        self.sessions += 1
        return self._respond(options, 0, {"session_handle": ("s", self.session)})

    def _bind(self, session, wanted, parent, options):
        given = [one for one in wanted if one[0] in self.gives]
        results = {"shortcuts": ("a(sa{sv})", given)}
        return self._respond(options, int(self.says_no), results)

    def _respond(self, options, code, results):
        sender = self.caller.removeprefix(":").replace(".", "_")
        path = f"{PATH}/request/{sender}/{options['handle_token'][1]}"
        self.emit(path, REQUEST, "Response", "ua{sv}", code, {} if code else results)
        return "o", (path,)


@pytest.fixture
def address():
    with private_bus() as made:
        yield made


@pytest.fixture
def bus(address):
    made = open_bus("session", {"DBUS_SESSION_BUS_ADDRESS": address})
    yield made
    made.close()


@pytest.fixture
def heard():
    return queue.Queue()


def test_the_desktop_is_told_what_each_key_does_and_its_presses_are_heard(address, bus, heard):
    with FakeShortcuts(address) as portal:
        hotkeys = PortalHotkeys(bus, heard.put, SAYS, answer_s=5)
        assert hotkeys.take(KEYS) == {"toggle": "", "memo": ""}
        code, facts = portal.bound()[0][0]
        assert (code, facts["description"]) == ("toggle", ("s", "Start or stop"))
        assert facts["preferred_trigger"] == ("s", "CTRL+SHIFT+F9")
        portal.press("toggle", session=f"{PATH}/session/other")
        portal.press("memo")
        assert heard.get(timeout=5) == "memo"
        assert heard.empty()
        hotkeys.close()


def test_other_keys_are_another_session(address, bus, heard):
    with FakeShortcuts(address) as portal:
        hotkeys = PortalHotkeys(bus, heard.put, SAYS, answer_s=5)
        hotkeys.take(KEYS)
        hotkeys.take({"toggle": "Ctrl+F7"})
        assert [len(one) for one in portal.bound()] == [2, 1]
        assert "Close" in [member for member, _ in portal.calls]
        assert hotkeys.take({}) == {}


def test_a_no_and_a_half_yes_are_told_apart(address, bus, heard):
    with FakeShortcuts(address, gives=("memo",)):
        hotkeys = PortalHotkeys(bus, heard.put, SAYS, answer_s=5)
        assert hotkeys.take(KEYS) == {"toggle": "denied", "memo": ""}
        hotkeys.close()
    with FakeShortcuts(address, says_no=True):
        assert PortalHotkeys(bus, heard.put, SAYS, answer_s=5).take(KEYS) == {
            "toggle": "denied",
            "memo": "denied",
        }


def test_without_such_a_portal_there_are_none(bus, heard):
    with pytest.raises(OSError, match="no portal"):
        PortalHotkeys(bus, heard.put, SAYS)


def test_modifiers_have_the_portals_names():
    assert trigger("Meta+Alt+K") == "LOGO+ALT+K"
