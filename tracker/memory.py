"""Keep the app small: one heap for all threads, and what nobody uses goes back to the system.

glibc gives each thread a heap of its own and hands back only the end of one. With seven threads
that cost 27 MB of 168 (`benchmarks/footprint`). How large a block must be to be mapped by itself is
left to glibc: mapping each of a picture's anew made a capture at 1080p a fifth slower.

Of the libraries' code, what the start alone ran through stays mapped for ever: 11 MB of 112, most
of it Qt's and OpenSSL's. It is let go once the app has settled; the kernel maps a page again from
its file when it is run. Code only: such pages are never written, so that nothing can be lost.
"""

import ctypes
import sys
from collections.abc import Iterator
from pathlib import Path

# mallopt's name, from malloc.h; madvise's, from mman.h.
M_ARENA_MAX = -8
MADV_DONTNEED = 4
MAPS = Path("/proc/self/maps")


def keep_small() -> None:
    """One heap from here on. Before the first thread begins; nothing where there is no glibc."""
    libc = _glibc()
    if libc is not None:
        libc.mallopt(M_ARENA_MAX, 1)


def give_back() -> None:
    """Return what is free inside the heap, and code that is not being run. About 7 ms."""
    libc = _glibc()
    if libc is not None:
        libc.malloc_trim(0)
        for start, size in _code(MAPS.read_text()):
            libc.madvise(ctypes.c_void_p(start), ctypes.c_size_t(size), MADV_DONTNEED)


def _code(maps: str) -> Iterator[tuple[int, int]]:
    """Where code of files lies: address and size in bytes of what is mapped private, never written.

    A line of proc(5): from-to, rights, offset, device, inode, path.
    """
    for line in maps.splitlines():
        fields = line.split(maxsplit=5)
        is_file = len(fields) == 6 and fields[5].startswith("/") and "(deleted)" not in fields[5]
        if is_file and fields[1] == "r-xp":
            start, end = (int(one, 16) for one in fields[0].split("-"))
            yield start, end - start


def _glibc() -> ctypes.CDLL | None:
    if not sys.platform.startswith("linux"):
        return None
    libc = ctypes.CDLL(None)
    return libc if hasattr(libc, "malloc_trim") and hasattr(libc, "mallopt") else None
