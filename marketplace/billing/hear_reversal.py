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

    One of a part of a payment goes by the same rules, up to that part. What does not fit the payment,
    and a second one of another part of it, is left to the operator, who is told: None.
    """
    found = Funding.objects.filter(gateway=gateway, reference=told.reference).first()
    if found is None:
        raise NotFound("no_funding")
    known = Chargeback.objects.filter(funding=found).select_related("funding").first()
    most_minor = known.taken_minor if known else found.amount_minor
    least_minor = most_minor if known else 1
    fits = least_minor <= told.amount.minor <= most_minor
    if found.currency != told.amount.currency or not fits:
        logger.error("gateway.part_charged_back", extra={"funding": str(found.id)})
        return None
    id: UUID = found.id
    part_minor = told.amount.minor if told.amount.minor < found.amount_minor else None
    opened = open_chargeback(
        id, cost_minor=told.cost_minor, is_settled=False, now_s=now_s, policy=policy,
        amount_minor=part_minor,
    )  # fmt: skip
    if told.step == "opened":
        return opened
    return close_chargeback(id, is_won=told.step == "won", now_s=now_s, policy=policy)
