import pytest
import xcffib
import xcffib.xproto

from tracker.capture.x11.xwayland import device_names, has_extension, is_xwayland


@pytest.fixture
def connection(shown):
    connection = xcffib.Connection(display=shown.display)
    yield connection
    connection.disconnect()


def test_an_x_server_of_its_own_is_no_guest(connection):
    assert not is_xwayland(connection)


def test_the_devices_of_the_server_have_names(connection):
    assert "Virtual core XTEST keyboard" in device_names(connection).values()


def test_an_extension_that_nobody_offers_is_not_there(connection):
    assert has_extension(connection, "XTEST")
    assert not has_extension(connection, "XWAYLAND")
