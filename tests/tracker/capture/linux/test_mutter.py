import pytest

from tests.stage.bus import Refuse, Service, private_bus
from tracker.capture.linux.mutter import NAME, MutterIdle
from tracker.errors import NoInput

pytestmark = pytest.mark.xdist_group("mutter")


@pytest.fixture(scope="module")
def environ():
    with private_bus() as address:
        yield {"DBUS_SESSION_BUS_ADDRESS": address}


def test_the_compositor_says_how_long_ago_the_last_input_was(environ):
    answers = {"GetIdletime": lambda: ("t", (61_999,))}
    with Service(environ["DBUS_SESSION_BUS_ADDRESS"], NAME, answers) as service:
        idle = MutterIdle(environ)
        assert idle.idle_s() == 61
        service.methods["GetIdletime"] = refuse
        assert idle.idle_s() is None
    assert idle.idle_s() is None
    idle.close()
    assert idle.idle_s() is None


def refuse():
    raise Refuse("org.freedesktop.DBus.Error.Failed")


def test_without_gnome_it_says_so(environ):
    with pytest.raises(NoInput, match="no_mutter"):
        MutterIdle(environ)
    with pytest.raises(NoInput, match="no_session_bus"):
        MutterIdle({})
