"""Load Qt without its hook on every import, which reads and keeps the source of each module.

PySide6 looks through the source of whatever is imported after it, for a switch of spelling that
nothing here uses. Python keeps what was read: 22 MB, and half a second of a start.
"""

import builtins
import linecache


def load_qt() -> None:
    """Before any other module names PySide6; import is Python's own again when this returns."""
    own = builtins.__import__
    import PySide6.QtCore  # noqa: F401  # loading it is the point

    builtins.__import__ = own
    linecache.clearcache()
