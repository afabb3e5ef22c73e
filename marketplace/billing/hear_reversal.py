"""A gateway tells of a chargeback: opened, won or lost; in any order, any number of times."""

import logging
from uuid import UUID

from marketplace.billing.chargeback import close_chargeback, open_chargeback
from marketplace.errors import NotFound
from marketplace.escrow.models import Chargeback, Funding
from marketplace.gateways.port import Reversal
from marketplace.policy import Policy

logger = logging.getLogger("fairhour.gateways")


def hear_reversal(gateway: str, told: Reversal, *, now_s: int, policy: Policy) -> Chargeback | None:
    """NotFound for a payment that is none of ours. An end that comes first opens it too.

    One of a part of a payment is left to the operator, who is told: None.
    """
    found = Funding.objects.filter(gateway=gateway, reference=told.reference).first()
    if found is None:
        raise NotFound("no_funding")
    if (found.amount_minor, found.currency) != (told.amount.minor, told.amount.currency):
        logger.error("gateway.part_charged_back", extra={"funding": str(found.id)})
        return None
    id: UUID = found.id
    opened = open_chargeback(
        id, cost_minor=told.cost_minor, is_settled=False, now_s=now_s, policy=policy
    )
    if told.step == "opened":
        return opened
    return close_chargeback(id, is_won=told.step == "won", now_s=now_s, policy=policy)
