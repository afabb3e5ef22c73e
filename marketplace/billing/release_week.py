"""Security over: the net is available, the fees are income."""

from uuid import UUID

from django.db import transaction

from marketplace.billing.models import Invoice
from marketplace.billing.pay_debt import pay_debt
from marketplace.billing.standing_of import free_of
from marketplace.billing.take_invoice import take_invoice
from marketplace.billing.tell_invoice import tell_released
from marketplace.errors import Conflict
from marketplace.escrow.release import release
from marketplace.faultpoint import faultpoint
from marketplace.policy import Policy
from marketplace.review.window import release_s, window
from workdiary.week import BillingWeek


def release_week(id: UUID, *, now_s: int, policy: Policy) -> None:
    """The freelancer can withdraw the net. Once per invoice; a released one is left alone.

    Conflict before the security ends, or while the invoice is still in review.
    """
    with transaction.atomic(durable=True):
        _, invoice = take_invoice(id)
        if invoice.state == Invoice.State.RELEASED:
            return
        if invoice.state != Invoice.State.ACCEPTED or invoice.collected_s is None:
            raise Conflict("in_review", invoice=str(id))
        calendar = window(BillingWeek(invoice.week_s), policy, lock_s=invoice.issued_s)
        if now_s < release_s(calendar, invoice.collected_s, policy):
            raise Conflict("in_security", invoice=str(id))
        free = free_of(invoice)
        release([free], at_s=now_s)
        pay_debt(invoice, "set_off", free.net_minor, at_s=now_s)
        faultpoint("release_week.posted")
        invoice.state, invoice.released_s = Invoice.State.RELEASED, now_s
        invoice.save(update_fields=["state", "released_s"])
        tell_released(invoice, free.net_minor, at_s=now_s)
