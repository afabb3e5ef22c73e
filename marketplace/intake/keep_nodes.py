"""Store the nodes that a batch of leaves completed; a step, in the transaction of the leaves."""

from uuid import UUID

from marketplace.intake.models import LogNode
from marketplace.intake.proofs import stored
from workdiary.stored_log import STEP, completed, node_of


def keep_nodes(contract_id: UUID, *, before: int, size: int) -> None:
    """The log grew from `before` to `size` leaves. No statement but for every 256th leaf."""
    for level, index in completed(before, size):
        node = node_of(stored(contract_id, level - STEP, index, size=size))
        LogNode.objects.create(contract_id=contract_id, level=level, number=index, hash=node.hex())
