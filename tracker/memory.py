"""Keep the app small: one heap for all threads, and what is free goes back to the system.

glibc gives each thread a heap of its own and hands back only the end of one. With seven threads
that cost 27 MB of 168 (`benchmarks/footprint`).
"""

import ctypes
import sys

# mallopt's names, from malloc.h.
M_ARENA_MAX, M_MMAP_THRESHOLD, M_TRIM_THRESHOLD = -8, -3, -1
# A picture's buffers, and anything else this large, are mapped and unmapped as a whole.
LARGE_BYTES = 128 * 1024


def keep_small() -> None:
    """One heap from here on. Before the first thread begins; nothing where there is no glibc."""
    libc = _glibc()
    if libc is not None:
        libc.mallopt(M_ARENA_MAX, 1)
        libc.mallopt(M_MMAP_THRESHOLD, LARGE_BYTES)
        libc.mallopt(M_TRIM_THRESHOLD, LARGE_BYTES)


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
