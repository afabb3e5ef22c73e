import queue

import pytest

from tests.stage.bus import Refuse, Service, private_bus
from tracker.appearance import PORTAL, SPACE, Appearance, Wishes
from tracker.dbus import open_bus
from tracker.notify import SERVER, Notice, Notifier
from tracker.tray_host import AT, WATCHER, TrayHost

ABLE = {"GetCapabilities": lambda: ("as", (["actions", "body", "body-markup"],))}


@pytest.fixture(scope="module")
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


@pytest.fixture
def notifier(bus, heard):
    return Notifier(bus, lambda *words: heard.put(words))


def server(address, able=None):
    numbers = iter(range(7, 100))
    methods = (able or ABLE) | {
        "Notify": lambda *_: ("u", (next(numbers),)),
        "CloseNotification": lambda _: ("", ()),
    }
    return Service(address, SERVER[0], methods)


def shown(service):
    return [body for member, body in service.calls if member == "Notify"]


def emit(service, member, signature, *body):
    service.emit(SERVER[1], SERVER[2], member, signature, *body)


def test_a_notice_has_its_button_where_the_server_shows_buttons(address, notifier, heard):
    with server(address) as service:
        notice = Notice(kind="limit", head="<b>6 h</b> left", words="a & <i>b", button="Stop")
        assert notifier.show(notice)
        name, before, icon, head, words, actions, hints, _ = shown(service)[0]
        assert (name, before, icon, head) == ("Fairhour", 0, "fairhour", "<b>6 h</b> left")
        assert words == "a &amp; &lt;i&gt;b"
        assert actions == ["default", "", "act", "Stop"]
        assert hints["suppress-sound"] == ("b", True)
        emit(service, "ActionInvoked", "us", 99, "act")  # another program's
        emit(service, "ActionInvoked", "us", 7, "act")
        assert heard.get(timeout=5) == ("limit", "act")
        emit(service, "NotificationClosed", "uu", 7, 2)
        assert heard.get(timeout=5) == ("limit", "closed")
        emit(service, "ActionInvoked", "us", 7, "default")
        assert heard.empty()


def test_a_newer_notice_takes_the_place_of_the_one_that_stands(address, notifier):
    with server(address) as service:
        notifier.show(Notice(kind="limit", head="one"))
        notifier.show(Notice(kind="clock", head="two", is_urgent=True))
        assert [body[1] for body in shown(service)] == [0, 7]
        notifier.withdraw("limit")
        notifier.withdraw("clock")
        notifier.withdraw("clock")
        assert [c for c in service.calls if c[0] == "CloseNotification"] == [
            ("CloseNotification", (8,))
        ]


def test_a_server_without_buttons_or_markup_is_sent_neither(address, notifier):
    with server(address, {"GetCapabilities": lambda: ("as", (["body"],))}) as service:
        assert notifier.show(Notice(kind="limit", head="x", words="a & b", button="Stop"))
        assert shown(service)[0][4:6] == ("a & b", [])


def test_without_a_server_nothing_is_shown_and_one_that_comes_later_is_used(address, notifier):
    assert not notifier.show(Notice(kind="limit", head="x"))
    with server(address):
        assert notifier.show(Notice(kind="limit", head="x"))
    assert not notifier.show(Notice(kind="limit", head="x"))


def watcher(address, has_host):
    methods = {"Get": lambda _interface, _name: ("v", (("b", has_host),))}
    return Service(address, WATCHER, methods)


def test_a_tray_is_a_watcher_that_has_a_host_and_its_coming_and_going_is_heard(address, bus):
    came = queue.Queue()
    host = TrayHost(bus, lambda: 0)
    host.listen(lambda: came.put(None))
    assert host.found() == ""
    with watcher(address, has_host=False):
        came.get(timeout=5)
        assert host.found() == ""
    came.get(timeout=5)
    with watcher(address, has_host=True) as service:
        came.get(timeout=5)
        assert host.found().startswith("item::")
        service.emit(AT[1], WATCHER, "StatusNotifierHostUnregistered", "")
        came.get(timeout=5)
    came.get(timeout=5)
    host.close()


def test_without_a_watcher_or_a_bus_the_older_kind_of_tray_counts(bus):
    assert TrayHost(bus, lambda: 4194305).found() == "window:4194305"
    assert TrayHost(None, lambda: 0).found() == ""
    TrayHost(None, lambda: 0).listen(print)


def test_the_portals_wishes_are_read_and_their_change_is_heard(address, bus):
    values = {"color-scheme": 1, "contrast": 1}

    def read(space, key):
        if key not in values:
            raise Refuse("org.freedesktop.portal.Error.NotFound")
        return "v", (("v", ("u", values[key])),)

    appearance, changes = Appearance(bus), queue.Queue()
    assert appearance.read() == Wishes()
    with Service(address, PORTAL[0], {"Read": read}) as portal:
        assert appearance.read() == Wishes(is_dark=True, more_contrast=True)
        appearance.listen(lambda: changes.put(None))
        values.update({"color-scheme": 2, "contrast": 0, "reduced-motion": 1})
        for space in ("org.gnome.desktop.interface", SPACE):
            changed = (space, "contrast", ("u", 0))
            portal.emit(PORTAL[1], PORTAL[2], "SettingChanged", "ssv", *changed)
        changes.get(timeout=5)
        assert changes.empty()
        assert appearance.read() == Wishes(is_dark=False, less_motion=True)
