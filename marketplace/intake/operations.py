"""What a segment's operations make of it, in whatever order they arrive. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from workdiary.operation import OperationKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """One operation as received: its number, its kind, and the memo it brings, None if dropped."""

    number: int
    kind: OperationKind
    memo: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What holds after all of them."""

    is_removed: bool
    memo: str
    number: int


def fold(memo: str, done: Iterable[Done]) -> Outcome:
    """The newest removal or restoring decides, and the newest memo; order of arrival does not."""
    is_removed, number = False, 0
    for operation in sorted(done, key=lambda one: one.number):
        number = operation.number
        match operation.kind:
            case "remove":
                is_removed = True
            case "restore":
                is_removed = False
            case "memo":
                memo = memo if operation.memo is None else operation.memo
    return Outcome(is_removed=is_removed, memo=memo, number=number)
