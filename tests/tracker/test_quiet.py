import pytest

from tests.stage.bus import Service, private_bus
from tracker.dbus import open_bus
from tracker.quiet import SERVER, Quiet


@pytest.fixture(scope="module")
def address():
    with private_bus() as made:
        yield made


@pytest.fixture
def bus(address):
    made = open_bus("session", {"DBUS_SESSION_BUS_ADDRESS": address})
    yield made
    made.close()


@pytest.mark.parametrize("is_inhibited", [True, False])
def test_what_the_notification_server_says_is_so(address, bus, is_inhibited):
    says = {"Get": lambda *_: ("v", (("b", is_inhibited),))}
    with Service(address, SERVER[0], says):
        assert Quiet(bus, lambda: False).is_asked() is is_inhibited


def test_a_server_without_that_word_and_no_bus_mean_no(bus):
    assert not Quiet(bus, lambda: False).is_asked()
    assert not Quiet(None, lambda: False).is_asked()


def test_a_full_screen_is_quiet_whatever_the_server_says(bus):
    assert Quiet(bus, lambda: True).is_asked()
