"""Whether the window in use fills its screen by its own wish, on X11."""

# mypy: disable-error-code="no-untyped-call,has-type"
# xcffib says it is typed and annotates next to nothing.

import logging
import struct

import xcffib
import xcffib.xproto

logger = logging.getLogger(__name__)

ACTIVE, STATE, FULL = "_NET_ACTIVE_WINDOW", "_NET_WM_STATE", "_NET_WM_STATE_FULLSCREEN"


def is_full_screen(display: str) -> bool:
    """Asks once; False where the X server does not answer or nobody says which window is in use."""
    try:
        connection = xcffib.Connection(display=display)
    except xcffib.XcffibException as error:
        logger.info("full_screen.no_display %s", type(error).__name__)
        return False
    try:
        core, root = connection.core, connection.get_setup().roots[0].root
        asked = [core.InternAtom(False, len(name), name) for name in (ACTIVE, STATE, FULL)]
        active, state, full = (cookie.reply().atom for cookie in asked)

        def numbers(window: int, atom: int) -> tuple[int, ...]:
            kind = xcffib.xproto.GetPropertyType.Any
            reply = core.GetProperty(False, window, atom, kind, 0, 64).reply()
            raw = reply.value.raw if reply.value_len else b""
            return struct.unpack(f"={len(raw) // 4}I", raw)

        windows = numbers(root, active)
        return bool(windows and windows[0]) and full in numbers(windows[0], state)
    except (xcffib.XcffibException, struct.error) as error:
        logger.info("full_screen.failed %s", type(error).__name__)
        return False
    finally:
        connection.disconnect()
