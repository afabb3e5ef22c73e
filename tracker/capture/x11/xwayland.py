"""Is this X server only a guest of a Wayland desktop, so that it sees X programs alone?"""

# mypy: disable-error-code="no-untyped-call,has-type"
# xcffib says it is typed and annotates next to nothing.

import xcffib
import xcffib.randr
import xcffib.xinput
import xcffib.xproto

EXTENSION = "XWAYLAND"
XINPUT = "XInputExtension"
RANDR = "RANDR"
ALL_DEVICES = 0


def is_guest(display: str) -> bool:
    """Is the X server of this name a Wayland desktop's guest? False where none answers."""
    try:
        connection = xcffib.Connection(display=display)
    except xcffib.XcffibException:
        return False
    try:
        return is_xwayland(connection)
    except xcffib.XcffibException:
        return False
    finally:
        connection.disconnect()


def is_xwayland(connection: xcffib.Connection) -> bool:
    """By what the server says of itself: its extension (since 23.1), its monitors' names (until
    then; without a keyboard and a mouse there is nothing else to tell by) or its devices' names."""
    return (
        has_extension(connection, EXTENSION)
        or any(name.startswith(EXTENSION) for name in _monitor_names(connection))
        or any(name.startswith("xwayland-") for name in device_names(connection).values())
    )


def has_extension(connection: xcffib.Connection, name: str) -> bool:
    """Does the server offer the extension of this name?"""
    return bool(connection.core.QueryExtension(len(name), name).reply().present)


def _monitor_names(connection: xcffib.Connection) -> list[str]:
    if not has_extension(connection, RANDR):
        return []
    randr = connection(xcffib.randr.key)
    randr.QueryVersion(1, 3).reply()
    root = connection.get_setup().roots[0].root
    shown = randr.GetScreenResourcesCurrent(root).reply()
    asked = [randr.GetOutputInfo(output, shown.config_timestamp) for output in shown.outputs]
    return [bytes(one.reply().name).decode(errors="replace") for one in asked]


def device_names(connection: xcffib.Connection) -> dict[int, str]:
    """The input devices' names by their number; none without XInput 2."""
    if not has_extension(connection, XINPUT):
        return {}
    xinput = connection(xcffib.xinput.key)
    xinput.XIQueryVersion(2, 2).reply()
    devices = xinput.XIQueryDevice(ALL_DEVICES).reply().infos
    return {device.deviceid: device.name.to_string() for device in devices}
