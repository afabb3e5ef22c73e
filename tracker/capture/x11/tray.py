"""Which window shows tray icons of the older kind on this X server? It owns a selection."""

# mypy: disable-error-code="no-untyped-call,has-type"
# xcffib says it is typed and annotates next to nothing.

import xcffib
import xcffib.xproto

SELECTION = "_NET_SYSTEM_TRAY_S{screen}"


def has_tray(display: str) -> bool:
    """Does somebody host tray icons there? False too where no X server answers."""
    return bool(tray_window(display))


def tray_window(display: str) -> int:
    """The window that hosts tray icons there; 0 for none, and where no X server answers."""
    try:
        connection = xcffib.connect(display=display)
    except xcffib.ConnectionException:
        return 0
    try:
        name = SELECTION.format(screen=connection.pref_screen)
        atom = connection.core.InternAtom(False, len(name), name).reply().atom
        return int(connection.core.GetSelectionOwner(atom).reply().owner)
    except xcffib.XcffibException:
        return 0
    finally:
        connection.disconnect()
