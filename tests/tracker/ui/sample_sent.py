"""What was sent, as sample data."""

from dataclasses import dataclass
from types import SimpleNamespace
from uuid import UUID

from tests.builders import terms, unix

NOW_S = unix("2026-11-23T12:26:10Z")


@dataclass
class SampleSent:
    """Three segments that were sent, of four hundred and two."""

    def count(self) -> int:
        return 402

    def last(self, most: int) -> list[SimpleNamespace]:
        return [
            SimpleNamespace(
                segment_id=UUID(int=n + 1),
                contract_id=terms().id,
                received_s=NOW_S - 600 * n,
                starts_s=NOW_S - 600 * n - 1_800,
                ends_s=NOW_S - 600 * n - 1_200,
                pictures=n,
                size_bytes=4_000 + 62_000 * n,
                record_sha256=f"{n:x}" * 64,
            )
            for n in range(3)
        ]
