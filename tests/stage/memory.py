"""What a process holds in its memory: every byte it can write, read from outside."""

import re
from collections.abc import Iterator

MOST_BYTES = 64 * 1024 * 1024


def written_memory(pid: int) -> Iterator[bytes]:
    """Heap, stacks and all other writable maps of a child, piece by piece."""
    with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
        for line in maps:
            span, rights = line.split()[:2]
            starts, ends = (int(word, 16) for word in span.split("-"))
            if "w" not in rights or "r" not in rights:
                continue
            for at in range(starts, ends, MOST_BYTES):
                try:
                    memory.seek(at)
                    yield memory.read(min(MOST_BYTES, ends - at))
                except OSError:
                    break  # a guard page, or given back meanwhile


def finds(pieces: Iterator[bytes], patterns: dict[str, re.Pattern[bytes]]) -> dict[str, int]:
    """How often each pattern stands in the pieces; what is not found is left out."""
    found: dict[str, int] = {}
    for piece in pieces:
        for name, pattern in patterns.items():
            if hits := len(pattern.findall(piece)):
                found[name] = found.get(name, 0) + hits
    return found
