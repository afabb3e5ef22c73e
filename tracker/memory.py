"""Keep the app small: one heap for all threads, and what is free goes back to the system.

glibc gives each thread a heap of its own and hands back only the end of one. With seven threads
that cost 27 MB of 168 (`benchmarks/footprint`). How large a block must be to be mapped by itself is
left to glibc: mapping each of a picture's anew made a capture at 1080p a fifth slower.
"""

import ctypes
import sys

# mallopt's name, from malloc.h.
M_ARENA_MAX = -8


def keep_small() -> None:
    """One heap from here on. Before the first thread begins; nothing where there is no glibc."""
    libc = _glibc()
    if libc is not None:
        libc.mallopt(M_ARENA_MAX, 1)


def give_back() -> None:
    """Return what is free inside the heap: after the start, and after each picture. About 3 ms."""
    libc = _glibc()
    if libc is not None:
        libc.malloc_trim(0)


def _glibc() -> ctypes.CDLL | None:
    if not sys.platform.startswith("linux"):
        return None
    libc = ctypes.CDLL(None)
    return libc if hasattr(libc, "malloc_trim") and hasattr(libc, "mallopt") else None
