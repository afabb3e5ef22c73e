"""Keep None, True and False alive under PySide6 6.12 on Python 3.11.

Its wheels hand out a None for each call without a value, and a True for each `emit`, that they
never counted: 1,000 calls took 1,000 references, and the app ended after some minutes with
"none_dealloc: deallocating None". From Python 3.12 on these objects are immortal (PEP 683) and
nothing can happen; before, they get the same start in life here.
"""

import ctypes
import sys

# 2**40 calls at 10,000 a second last three years; a real count never comes near it.
MANY = 1 << 40


def keep_alive() -> None:
    """Give the three enough references for the life of the process; harmless to call again."""
    if sys.version_info >= (3, 12) or sys.getrefcount(None) > MANY // 2:
        return
    for one in (None, True, False):
        ctypes.c_ssize_t.from_address(id(one)).value += MANY
