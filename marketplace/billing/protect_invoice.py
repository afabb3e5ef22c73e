"""After the last failed charge: protection pays the protected parts; the rest stays a claim.

lock + 7 d        calendar release      + 180 d
   | pay_protection   | release_protection   | write_off
"""

from uuid import UUID

from django.db import transaction

from marketplace.billing.diary_sums import parts_of
from marketplace.billing.judge_week import verdicts_at_lock
from marketplace.billing.models import Invoice, Protection
from marketplace.billing.money_of import protected_of
from marketplace.billing.pay_debt import pay_debt
from marketplace.billing.take_invoice import take_invoice
from marketplace.contracts.models import Contract
from marketplace.deadlines.put import Due, put
from marketplace.errors import Conflict
from marketplace.escrow import pay_protection as escrow
from marketplace.faultpoint import faultpoint
from marketplace.fees.fix import Bill, fix_told
from marketplace.policy import Policy
from marketplace.review.judged import seconds_by_rate, unprotected
from marketplace.review.window import window
from marketplace.trail.record import record
from workdiary.money import Money, line
from workdiary.week import BillingWeek

RELEASE_KIND, WRITE_OFF_KIND = "protect_release", "write_off"


def pay_protection(id: UUID, *, now_s: int, policy: Policy) -> None:
    """Entry 23: what the verdicts at the lock protect, with its fee. Once per invoice.

    An invoice that was collected meanwhile is left alone, and one of which nothing is protected
    stays a claim as a whole.
    """
    with transaction.atomic(durable=True):
        contract, invoice = take_invoice(id)
        if invoice.state != Invoice.State.OPEN or Protection.objects.filter(invoice=id).exists():
            return
        gross = Money(_protected_minor(contract, invoice, now_s=now_s), invoice.currency)
        if not gross.minor:
            return
        bill = Bill(invoice.seller_id, invoice.company_id, gross, contract.fee_schedule)
        (fixed,) = fix_told([bill], schedules=policy.schedules)
        Protection.objects.create(
            invoice=invoice,
            gross_minor=gross.minor,
            fee_minor=fixed.fee_minor,
            lifetime_minor=fixed.lifetime_minor,
            paid_s=now_s,
        )
        escrow.pay(protected_of(invoice), at_s=now_s)
        faultpoint("pay_protection.posted")
        calendar = window(BillingWeek(invoice.week_s), policy, lock_s=invoice.issued_s)
        due_s = max(calendar.release_s, now_s)
        put(
            [
                Due(kind=RELEASE_KIND, subject=str(id), due_s=due_s),
                Due(kind=WRITE_OFF_KIND, subject=str(id), due_s=now_s + policy.write_off_s),
            ]
        )
        _note("protection_paid", invoice, gross.minor, at_s=now_s)


def release_protection(id: UUID, *, now_s: int, policy: Policy) -> None:
    """The protected net is free at the calendar's instant. Once; Conflict before it."""
    with transaction.atomic(durable=True):
        _, invoice = take_invoice(id)
        protection = Protection.objects.get(invoice=id)
        if protection.released_s is not None:
            return
        calendar = window(BillingWeek(invoice.week_s), policy, lock_s=invoice.issued_s)
        if now_s < calendar.release_s:
            raise Conflict("in_security", invoice=str(id))
        part = protected_of(invoice)
        escrow.release(part, at_s=now_s)
        pay_debt(invoice, "protect_set_off", part.net_minor, at_s=now_s)
        faultpoint("release_protection.posted")
        protection.released_s = now_s
        protection.save(update_fields=["released_s"])


def write_off(id: UUID, *, now_s: int, policy: Policy) -> None:
    """Entry 25: nobody paid in 180 days. Once; an invoice that was collected is left alone."""
    with transaction.atomic(durable=True):
        _, invoice = take_invoice(id)
        protection = Protection.objects.get(invoice=id)
        if protection.written_off_s is not None or invoice.state != Invoice.State.OPEN:
            return
        if now_s < protection.paid_s + policy.write_off_s:
            raise Conflict("still_owed", invoice=str(id))
        escrow.write_off(protected_of(invoice), at_s=now_s)
        faultpoint("write_off.posted")
        protection.written_off_s = now_s
        protection.save(update_fields=["written_off_s"])
        _note("written_off", invoice, protection.gross_minor, at_s=now_s)


def _protected_minor(contract: Contract, invoice: Invoice, *, now_s: int) -> int:
    """Protected seconds at each rate, rounded as a line of their own; late lines are never."""
    week = BillingWeek(invoice.week_s)
    not_protected = unprotected(verdicts_at_lock(contract, week, now_s=now_s))
    parts = parts_of(week, contract)
    protected = {part.segment_id for part in parts} - not_protected
    return sum(
        line(rate, seconds).minor for rate, seconds in seconds_by_rate(parts, protected).items()
    )


def _note(verb: str, invoice: Invoice, minor: int, *, at_s: int) -> None:
    facts: dict[str, str | int] = {"minor": minor, "currency": invoice.currency}
    record(verb, f"invoice {invoice.id}", at_s=at_s, reason="client_did_not_pay", facts=facts)
