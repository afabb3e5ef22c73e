"""The marketplace's log may only grow; if it did not, up to where both still agree. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workdiary.errors import BrokenSeal
from workdiary.log import check_consistency
from workdiary.seal import verify


@dataclass(frozen=True, slots=True)
class Seen:
    """A head that the marketplace signed: in a receipt, or when it was asked."""

    size: int
    root: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The newest head of a contract's log, signed, with the proof that it grew from the one asked.

    The path is empty where the log is shorter than that.
    """

    contract: str
    head: Seen
    made_s: int
    key_id: str
    signature: str
    path: tuple[bytes, ...]


def check_signed(told: Told, keys: dict[str, str]) -> None:
    """BrokenSeal unless the marketplace signed this head; a log of nothing has no signature."""
    head = told.head
    message = f"fairhour-head-v1\n{told.contract}\n{head.size}\n{head.root}\n{told.made_s}"
    if head.size and not verify(keys.get(told.key_id, ""), told.signature, message.encode()):
        raise BrokenSeal("head_signature")


def has_grown(seen: Seen, told: Told) -> bool:
    """Are the leaves of the head that was seen all there, unchanged?"""
    return check_consistency(
        old_size=seen.size,
        old_head=bytes.fromhex(seen.root),
        size=told.head.size,
        head=bytes.fromhex(told.head.root),
        proof=told.path,
    )


def last_common(seen: Sequence[Seen], is_held: Callable[[Seen], bool]) -> int:
    """The size of the newest head that both sides hold, 0 for none; `seen` by size.

    A log that holds a head holds all before it, so halving finds it in a few questions.
    """
    low, high = 0, len(seen)
    while low < high:
        middle = (low + high) // 2
        if is_held(seen[middle]):
            low = middle + 1
        else:
            high = middle
    return seen[low - 1].size if low else 0
