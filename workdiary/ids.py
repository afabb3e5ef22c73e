"""UUIDv7 from a clock reading and ten random bytes that are handed in. Pure."""

from uuid import UUID

RANDOM_BYTES = 10


def uuid7(wall_ms: int, random: bytes) -> UUID:
    """A UUIDv7: 48 bits of `wall_ms`, 74 of `random` (10 bytes). Source: RFC 9562, 5.7."""
    if len(random) != RANDOM_BYTES:
        raise ValueError(f"ten random bytes are needed, not {len(random)}")
    tail = int.from_bytes(random, "big")
    rand_a, rand_b = tail >> 68, tail & ((1 << 62) - 1)
    return UUID(
        int=(wall_ms & ((1 << 48) - 1)) << 80 | 0x7 << 76 | rand_a << 64 | 0b10 << 62 | rand_b
    )
