"""Operation: a later change of a segment that was already received: remove, restore, memo. Pure."""

from dataclasses import dataclass
from typing import Literal
from uuid import UUID

OperationKind = Literal["remove", "restore", "memo"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """What the freelancer did to a received segment. The highest `number` of a segment wins."""

    id: UUID
    kind: OperationKind
    segment_id: UUID
    contract_id: UUID
    number: int
    at_s: int
    memo: str | None = None
