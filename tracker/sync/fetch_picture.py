"""A picture that is not on this computer any more, from the marketplace; kept nowhere."""

from uuid import UUID

from tracker.errors import Garbled
from tracker.sync.api import MarketApi
from workdiary.seal import sha256_hex

MOST_BYTES = 8_000_000
# A slow line: a large picture at 128 kbit/s.
MORE_S = 120.0


def fetch_picture(api: MarketApi, segment_id: UUID, sha256: str) -> bytes:
    """Its bytes, which have this hash. SyncError where they cannot be had."""
    path = f"/api/v1/segments/{segment_id}/snapshots/{sha256}"
    data = api.file(path, MOST_BYTES, MORE_S)
    if sha256_hex(data) != sha256:
        raise Garbled(api.host, "other_picture")
    return data
