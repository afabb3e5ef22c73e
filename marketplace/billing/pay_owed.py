"""A client pays an invoice that could not be collected, without waiting for the next attempt."""

from uuid import UUID

from marketplace.billing.charge_invoice import charge_invoice
from marketplace.billing.models import Charge, Invoice
from marketplace.errors import Conflict, NotAllowed, NotFound
from marketplace.gateways.port import Gateway
from marketplace.people.access import Thing, may
from marketplace.people.models import Member
from marketplace.people.queries import actor_of
from marketplace.policy import Policy


def pay_owed(id: UUID, *, actor: Member, now_s: int, gateway: Gateway, policy: Policy) -> str:
    """Make the next attempt now; returns the invoice's state afterwards.

    While retries go on it is the next of them, pulled forward. Conflict if nothing is owed or an
    attempt is under way.
    """
    invoice = Invoice.objects.for_actor(actor).filter(id=id).first()
    if invoice is None:
        raise NotFound("no_invoice", id=str(id))
    thing = Thing(freelancer_id=invoice.seller_id, company_id=invoice.company_id)
    if not may(actor_of(actor), "pay_owed", thing):
        raise NotAllowed("pay_owed", invoice=str(id))
    last = Charge.objects.filter(invoice=invoice).order_by("number").last()
    if invoice.state != Invoice.State.OPEN or last is None:
        raise Conflict("nothing_owed", invoice=str(id))
    if last.state == Charge.State.ASKED:
        raise Conflict("payment_under_way", invoice=str(id))
    return charge_invoice(id, number=last.number + 1, now_s=now_s, gateway=gateway, policy=policy)
