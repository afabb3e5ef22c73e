"""Review over: the money moves to security, its fee held."""

from uuid import UUID

from django.db import transaction

from marketplace.billing.keep_fees import keep_fees
from marketplace.billing.models import Invoice
from marketplace.billing.standing_of import free_of
from marketplace.billing.take_invoice import take_invoice
from marketplace.billing.tell_invoice import tell_accepted
from marketplace.deadlines.put import Due, put
from marketplace.errors import Conflict
from marketplace.escrow import end_review as escrow
from marketplace.faultpoint import faultpoint
from marketplace.policy import Policy
from marketplace.review.window import release_s, review_ends_s, window
from workdiary.week import BillingWeek


def end_review(id: UUID, *, now_s: int, policy: Policy) -> None:
    """Gross becomes net in security and a held fee; the release is put. Once per invoice.

    An invoice that is further already is left alone. Conflict before the review ends, or while
    the invoice is not collected.
    """
    with transaction.atomic(durable=True):
        contract, invoice = take_invoice(id)
        if invoice.state in (Invoice.State.ACCEPTED, Invoice.State.RELEASED):
            return
        if invoice.state != Invoice.State.PAID or invoice.collected_s is None:
            raise Conflict("not_collected", invoice=str(id))
        calendar = window(BillingWeek(invoice.week_s), policy, lock_s=invoice.issued_s)
        if now_s < review_ends_s(calendar, invoice.collected_s):
            raise Conflict("review_open", invoice=str(id))
        keep_fees(contract, invoice, policy)
        escrow.end_review([free_of(invoice)], at_s=now_s)
        faultpoint("end_review.posted")
        invoice.state, invoice.accepted_s = Invoice.State.ACCEPTED, now_s
        invoice.save(update_fields=["state", "accepted_s"])
        # A review that a gap of the server made longer takes the release along.
        last_s = now_s - 1 + policy.security_s
        due_s = max(release_s(calendar, invoice.collected_s, policy), last_s)
        tell_accepted(invoice, at_s=now_s)
        put([Due(kind="release", subject=str(id), due_s=due_s)])
