"""A gateway answers late: the payment is settled, and what waited for it goes on."""

from uuid import UUID, uuid5

from django.db import transaction

from marketplace.billing.charge_invoice import answer_charge
from marketplace.billing.models import Charge
from marketplace.billing.pay_extra import answer_extra
from marketplace.errors import NotFound
from marketplace.escrow.add_funds import settle
from marketplace.escrow.fund_milestone import answer_funding
from marketplace.escrow.models import Funding
from marketplace.gateways.port import Answer, Collected
from marketplace.policy import Policy


def hear_gateway(funding_id: UUID, answer: Answer, *, now_s: int, policy: Policy) -> Funding:
    """Settle a payment by its key. The same answer again, or an older one, changes nothing.

    Money that arrives for a payment that was given up is still the client's: it is booked as a
    payment of its own.
    """
    funding = Funding.objects.filter(id=funding_id).first()
    if funding is None:
        raise NotFound("no_funding", id=str(funding_id))
    charge = Charge.objects.filter(funding=funding).first()
    if charge is not None:
        answer_charge(charge.invoice_id, answer, number=charge.number, now_s=now_s, policy=policy)
    answer_funding(funding_id, answer, now_s=now_s, policy=policy)
    answer_extra(funding_id, answer, now_s=now_s, policy=policy)
    with transaction.atomic(durable=True):
        settled = settle(funding, answer, at_s=now_s)
        if settled.state == Funding.State.DECLINED and isinstance(answer, Collected):
            return settle(_late(settled, now_s), answer, at_s=now_s)
        return settled


def _late(given_up: Funding, now_s: int) -> Funding:
    """The row of money that came after all: made once."""
    row, _ = Funding.objects.get_or_create(
        id=uuid5(given_up.id, "late"),
        defaults={
            "company_id": given_up.company_id,
            "method_id": given_up.method_id,
            "gateway": given_up.gateway,
            "currency": given_up.currency,
            "amount_minor": given_up.amount_minor,
            "asked_s": now_s,
        },
    )
    return row
