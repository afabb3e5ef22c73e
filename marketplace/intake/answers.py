"""What is answered to one item of a batch. Pure."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Receipted:
    """It is kept for good. `receipt` is canonical JSON, signed: the same text for ever."""

    id: UUID
    receipt: str


@dataclass(frozen=True, slots=True)
class ParkedItem:
    """Kept under check: `code` says why, `other_id` what it overlaps."""

    id: UUID
    code: str
    other_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class DoneItem:
    """The operation is done, or was overtaken by a newer one."""

    id: UUID


@dataclass(frozen=True, slots=True)
class RefusedItem:
    """Not taken. Without an id where the record could not even be read."""

    id: UUID | None
    code: str


Answer = Receipted | ParkedItem | DoneItem | RefusedItem
