"""Proofs from a contract's log: that a leaf is in it, that it only grew."""

from typing import Any
from uuid import UUID

from marketplace.intake.models import Head, Leaf
from workdiary.log import Tree


def tree_of(contract_id: UUID) -> tuple[Tree, Head | None]:
    """The log's nodes and its newest head. Two statements."""
    head = Head.objects.filter(contract_id=contract_id).order_by("-size").first()
    size = 0 if head is None else head.size
    leaves = Leaf.objects.filter(contract_id=contract_id, position__lt=size).order_by("position")
    return Tree([bytes.fromhex(one) for one in leaves.values_list("hash", flat=True)]), head


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
        "root": tree.root().hex(),
        "made_s": 0 if head is None else head.made_s,
        "key": "" if head is None else head.key,
        "signature": "" if head is None else head.signature,
        "path": [one.hex() for one in tree.consistency(old_size, size)]
        if 0 < old_size <= size
        else [],
    }
