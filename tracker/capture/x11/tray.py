"""Is there a tray of the older kind on this X server? Its host owns a selection."""

# mypy: disable-error-code="no-untyped-call,has-type"
# xcffib says it is typed and annotates next to nothing.

import xcffib
import xcffib.xproto

SELECTION = "_NET_SYSTEM_TRAY_S{screen}"


def has_tray(display: str) -> bool:
    """Does somebody host tray icons there? False too where no X server answers."""
    try:
        connection = xcffib.connect(display=display)
    except xcffib.ConnectionException:
        return False
    try:
        name = SELECTION.format(screen=connection.pref_screen)
        atom = connection.core.InternAtom(False, len(name), name).reply().atom
        return bool(connection.core.GetSelectionOwner(atom).reply().owner)
    except xcffib.XcffibException:
        return False
    finally:
        connection.disconnect()
