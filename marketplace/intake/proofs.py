"""Proofs from a contract's log: that a leaf is in it, that it only grew."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from marketplace.intake.models import Head, LogNode
from workdiary.log import hashes_in
from workdiary.stored_log import BLOCK, StoredTree


def tree_of(contract_id: UUID) -> tuple[StoredTree, Head | None]:
    """The log and its newest head. One statement, and one for each block that a proof needs."""
    head = Head.objects.filter(contract_id=contract_id).order_by("-size").first()
    size = 0 if head is None else head.size

    def fetch(level: int, block: int) -> Sequence[bytes]:
        return stored(contract_id, level, block, size=size)

    return StoredTree(size, fetch), head


def stored(contract_id: UUID, level: int, block: int, *, size: int) -> list[bytes]:
    """The nodes of a stored level in one block, of a log of `size` leaves. One statement."""
    first, end = block * BLOCK, min((block + 1) * BLOCK, size >> level)
    if level == 0:
        heads = Head.objects.filter(contract_id=contract_id, first__lt=end, size__gt=first)
        rows = list(heads.order_by("size").values_list("first", "leaves"))
        leaves = hashes_in(b"".join(bytes(data) for _, data in rows))
        begin = rows[0][0] if rows else first
        return leaves[first - begin : end - begin]
    nodes = LogNode.objects.filter(contract_id=contract_id, level=level)
    nodes = nodes.filter(number__gte=first, number__lt=end)
    hashes = nodes.order_by("number").values_list("hash", flat=True)
    return [bytes.fromhex(one) for one in hashes]


def consistency(contract_id: UUID, old_size: int) -> dict[str, Any]:
    """The newest head, and the proof that the first `old_size` leaves stand in it unchanged.

    Without a proof where the log is shorter than that: then it was restored from a backup.
    """
    tree, head = tree_of(contract_id)
    size = len(tree)
    return {
        "kind": "proof",
        "v": 1,
        "contract": str(contract_id),
        "old_size": old_size,
        "size": size,
        "root": tree.root().hex() if head is None else head.root,
        "made_s": 0 if head is None else head.made_s,
        "key": "" if head is None else head.key,
        "signature": "" if head is None else head.signature,
        "path": [one.hex() for one in tree.consistency(old_size, size)]
        if 0 < old_size <= size
        else [],
    }
