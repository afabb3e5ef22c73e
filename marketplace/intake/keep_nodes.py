"""Store the nodes that a batch of leaves completed; a step, in the transaction of the leaves."""

from marketplace.intake.models import Head, LogNode
from marketplace.intake.proofs import stored
from workdiary.log import hashes_in
from workdiary.stored_log import BLOCK, STEP, completed, node_of


def keep_nodes(head: Head) -> None:
    """The log grew to this head. No statement but for every 256th leaf."""
    contract_id, fresh = head.contract_id, hashes_in(bytes(head.leaves))
    for level, index in completed(head.first, head.size):
        begin = (index << STEP) - head.first
        if level == STEP and begin >= 0:
            below = fresh[begin : begin + BLOCK]
        else:
            below = stored(contract_id, level - STEP, index, size=head.size)
        hash_hex = node_of(below).hex()
        LogNode.objects.create(contract_id=contract_id, level=level, number=index, hash=hash_hex)
