"""What a bundle comes to, or the first thing that is wrong with it. Pure."""

from dataclasses import dataclass
from uuid import UUID

from workdiary.money import Money


@dataclass(frozen=True, slots=True)
class Wrong:
    """The first thing that does not hold: which check, and where; `at_s` if it is a segment's."""

    code: str
    where: str = ""
    at_s: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """What a valid bundle comes to."""

    week: str
    contract_id: UUID
    title: str
    segments: int
    seconds: int
    total: Money | None
    log_size: int
    keys: tuple[str, ...]  # the marketplace's public keys that it is held against, hex
