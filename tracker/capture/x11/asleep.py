"""Are the screens of an X server switched off to save power (DPMS)?"""

# mypy: disable-error-code="no-untyped-call,has-type"
# xcffib says it is typed and annotates next to nothing.

import xcffib
import xcffib.dpms
import xcffib.xproto

from tracker.capture.x11.xwayland import has_extension

EXTENSION = "DPMS"
ON = 0


def is_asleep(display: str) -> bool:
    """Is nothing to be seen on the screens of this X server? False where it does not say."""
    try:
        connection = xcffib.Connection(display=display)
    except xcffib.XcffibException:
        return False
    try:
        return has_extension(connection, EXTENSION) and sleeps(connection(xcffib.dpms.key))
    except xcffib.XcffibException:
        return False
    finally:
        connection.disconnect()


def sleeps(dpms: xcffib.dpms.dpmsExtension) -> bool:
    """Standby, suspend and off: the framebuffer goes on, but nobody sees it."""
    if not dpms.Capable().reply().capable:
        return False
    told = dpms.Info().reply()
    return bool(told.state) and int(told.power_level) != ON
