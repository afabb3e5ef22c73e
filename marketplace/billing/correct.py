"""Refunds by agreement: the freelancer gives, or the client asks and the freelancer answers."""

from uuid import UUID

from django.db import transaction

from marketplace.billing.models import CreditNote, Invoice
from marketplace.billing.standing_of import no_chargeback, standing_of, unwind
from marketplace.billing.take_invoice import take_invoice
from marketplace.billing.write_note import write_note
from marketplace.contracts.models import Contract
from marketplace.deadlines.put import Due, put
from marketplace.errors import Conflict, NotAllowed, NotFound, RuleBroken
from marketplace.escrow.refund import refund
from marketplace.faultpoint import faultpoint
from marketplace.ledger.entry import Key
from marketplace.people.access import Thing, may
from marketplace.people.models import Member
from marketplace.people.queries import actor_of
from marketplace.policy import Policy
from marketplace.review.dispute_steps import check_text
from marketplace.review.models import Refund
from marketplace.rows import take
from marketplace.trail.record import record
from workdiary.money import Money

HOURS_REFUND_KIND = "hours_refund"


def give_refund(
    invoice_id: UUID,
    amount: Money,
    *,
    id: UUID,
    text: str,
    actor: Member,
    now_s: int,
    policy: Policy,
) -> Refund:
    """Back to the client's balance at once, fees unwound. The same id again is the same refund.

    RuleBroken: bad_amount, wrong_currency, above_billed, not_enough, text_missing, id_reused.
    Conflict: not_collected, charged_back, too_late.
    """
    check_text(text)
    with transaction.atomic(durable=True):
        contract, invoice = _take(invoice_id, actor, "give_back")
        known = _known(id, invoice, amount)
        if known is not None:
            return known
        _check(invoice, amount, now_s, policy.refund_give_s)
        given = Refund(
            id=id,
            contract=contract,
            invoice_id=invoice.id,
            actor=actor,
            currency=amount.currency,
            amount_minor=amount.minor,
            text=text,
            asked_s=now_s,
        )
        return _give(contract, invoice, given, actor, now_s, policy)


def ask_refund(
    invoice_id: UUID,
    amount: Money,
    *,
    id: UUID,
    text: str,
    actor: Member,
    now_s: int,
    policy: Policy,
) -> Refund:
    """The client asks; seven days of silence are a no. Nothing moves before the yes."""
    check_text(text)
    with transaction.atomic(durable=True):
        contract, invoice = _take(invoice_id, actor, "ask_refund")
        known = _known(id, invoice, amount)
        if known is not None:
            return known
        _check(invoice, amount, now_s, policy.refund_ask_s)
        asked = Refund.objects.create(
            id=id,
            contract=contract,
            invoice_id=invoice.id,
            actor=actor,
            currency=amount.currency,
            amount_minor=amount.minor,
            text=text,
            state=Refund.State.ASKED,
            asked_s=now_s,
        )
        due_s = now_s + policy.refund_answer_s
        put([Due(kind=HOURS_REFUND_KIND, subject=str(id), due_s=due_s, is_of_person=True)])
        record("refund_asked", f"refund {id}", at_s=now_s, actor=actor,
               facts={"invoice": str(invoice.id), "minor": amount.minor})  # fmt: skip
        return asked


def answer_refund(id: UUID, *, gives: bool, actor: Member, now_s: int, policy: Policy) -> Refund:
    """The freelancer's yes or no, once. Saying the same again changes nothing."""
    invoice_id = Refund.objects.filter(id=id).values_list("invoice_id", flat=True).first()
    if invoice_id is None:
        raise NotFound("no_refund", id=str(id))
    with transaction.atomic(durable=True):
        contract, invoice = _take(invoice_id, actor, "give_back")
        (asked,) = take(Refund.objects.filter(id=id))
        wanted = Refund.State.GIVEN if gives else Refund.State.DECLINED
        if asked.state == wanted and not asked.is_silence:
            return asked
        if asked.state != Refund.State.ASKED:
            raise Conflict("answered_already", state=asked.state)
        if gives:
            amount = Money(asked.amount_minor, asked.currency)
            _check(invoice, amount, now_s, policy.refund_ask_s + policy.refund_answer_s)
            return _give(contract, invoice, asked, actor, now_s, policy)
        return _decline(asked, actor, now_s)


def refuse_by_silence(id: UUID, *, now_s: int) -> Refund:
    """Seven days are over: no."""
    with transaction.atomic(durable=True):
        (asked,) = take(Refund.objects.filter(id=id))
        if asked.state == Refund.State.ASKED:
            asked.is_silence = True
            _decline(asked, None, now_s)
        return asked


def _give(
    contract: Contract, invoice: Invoice, given: Refund, actor: Member, now_s: int, policy: Policy
) -> Refund:
    standing = standing_of(invoice)
    minor = given.amount_minor
    if minor > standing.free_minor:
        raise RuleBroken("above_billed", free_minor=standing.free_minor)
    back = standing.taking(minor, unwind(contract, minor, policy.schedules), of=None)
    refund(Key("refund", str(given.id), "given"), standing, back, at_s=now_s)
    faultpoint("give_refund.posted")
    write_note(
        invoice, back, cause=CreditNote.Cause.REFUND, cause_id=given.id, leg="given", at_s=now_s
    )
    given.state, given.settled_s = Refund.State.GIVEN, now_s
    given.save()
    record("refund_given", f"refund {given.id}", at_s=now_s, actor=actor,
           facts={"invoice": str(invoice.id), "minor": minor})  # fmt: skip
    return given


def _decline(asked: Refund, actor: Member | None, now_s: int) -> Refund:
    asked.state, asked.settled_s = Refund.State.DECLINED, now_s
    asked.save()
    record("refund_declined", f"refund {asked.id}", at_s=now_s, actor=actor)
    return asked


def _take(invoice_id: UUID, actor: Member, action: str) -> tuple[Contract, Invoice]:
    if not Invoice.objects.for_actor(actor).filter(id=invoice_id).exists():
        raise NotFound("no_invoice", id=str(invoice_id))
    contract, invoice = take_invoice(invoice_id)
    thing = Thing(freelancer_id=contract.freelancer_id, company_id=contract.company_id)
    if not may(actor_of(actor), action, thing):
        raise NotAllowed(action, invoice=str(invoice_id))
    return contract, invoice


def _known(id: UUID, invoice: Invoice, amount: Money) -> Refund | None:
    known = Refund.objects.filter(id=id).first()
    if known is not None and (known.invoice_id, known.amount_minor, known.currency) != (
        invoice.id,
        amount.minor,
        amount.currency,
    ):
        raise RuleBroken("id_reused", id=str(id))
    return known


def _check(invoice: Invoice, amount: Money, now_s: int, lasts_s: int) -> None:
    if amount.currency != invoice.currency:
        raise RuleBroken("wrong_currency", currency=invoice.currency)
    if amount.minor <= 0:
        raise RuleBroken("bad_amount", minor=amount.minor)
    standing = standing_of(invoice)
    if amount.minor > standing.free_minor:
        raise RuleBroken("above_billed", free_minor=standing.free_minor)
    no_chargeback(invoice)
    if now_s >= (invoice.collected_s or now_s) + lasts_s:
        raise Conflict("too_late", invoice=str(invoice.id))
