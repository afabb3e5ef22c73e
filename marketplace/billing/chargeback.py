"""A client's bank takes a payment back: the unprotected part waits, the rest goes on; won or lost.

Before the release only what is not protected is kept aside, and the client's fee waits. Released
money is never taken back: then all of it is on the house. Disputes of the invoice that are still
open end with it, as if withdrawn: the client chose the bank.
"""

from dataclasses import replace
from uuid import UUID, uuid5

from django.db import transaction

from marketplace.billing.disputed_parts import billed_week, outcomes
from marketplace.billing.judge_week import verdicts_at_lock
from marketplace.billing.models import Charge, CreditNote, Invoice, Line
from marketplace.billing.money_of import protection_of
from marketplace.billing.settle_part import Part, settle_part
from marketplace.billing.standing_of import (
    bill_of,
    lost_client_fee,
    open_disputes,
    standing_of,
    unwind,
)
from marketplace.billing.take_dispute import move
from marketplace.billing.take_invoice import take_invoice
from marketplace.billing.taken_seconds import taken, total
from marketplace.billing.write_note import write_note
from marketplace.contracts.models import Contract
from marketplace.errors import Conflict, NotFound, RuleBroken
from marketplace.escrow.chargeback_postings import Reversed
from marketplace.escrow.freeze import freeze
from marketplace.escrow.models import Chargeback, Funding
from marketplace.escrow.square import post_squared
from marketplace.escrow.standing import Frozen, TakenBack, own_fee
from marketplace.faultpoint import faultpoint
from marketplace.fees.fix import expect
from marketplace.ledger.entry import Entry, Key
from marketplace.ledger.post import post, take
from marketplace.policy import Policy
from marketplace.review.judged import unprotected
from marketplace.review.models import DisputedSegment
from marketplace.rows import take as take_rows
from marketplace.trail.record import record
from workdiary.week import BillingWeek


def open_chargeback(
    funding_id: UUID,
    *,
    cost_minor: int,
    is_settled: bool,
    now_s: int,
    policy: Policy,
    amount_minor: int | None = None,
) -> Chargeback:
    """Once per payment; told again, it is the same. Conflict for one that was never collected.

    `amount_minor` is the part that is taken back; None is all of it. What is not protected waits,
    up to that part. RuleBroken for a part that is none, or more than the payment.
    """
    if cost_minor < 0:
        raise RuleBroken("bad_amount", minor=cost_minor)
    with transaction.atomic(durable=True):
        funding, contract, invoice = _take(funding_id)
        known = Chargeback.objects.filter(funding=funding).first()
        if known is not None:
            return known
        if amount_minor is not None and not 0 < amount_minor <= funding.amount_minor:
            raise RuleBroken("bad_amount", minor=amount_minor)
        chargeback = Chargeback(
            funding=funding,
            amount_minor=amount_minor,
            id=uuid5(funding.id, "chargeback"),
            cost_minor=cost_minor,
            is_settled=is_settled,
            is_released=invoice is None or _is_past(invoice),
            opened_s=now_s,
        )
        if contract is not None and invoice is not None:
            _end_disputes(contract, invoice, now_s, policy)
            if not chargeback.is_released:
                _keep_unprotected(contract, invoice, chargeback, now_s, policy)
        else:
            balance = _reversed(chargeback, invoice).balance
            chargeback.set_off_minor = min(take({balance})[balance], chargeback.taken_minor)
        key = Key("chargeback", str(chargeback.id), "opened")
        post([Entry(key, tuple(_reversed(chargeback, invoice).opened()))], at_s=now_s)
        faultpoint("chargeback.posted")
        chargeback.save(force_insert=True)
        record("chargeback_opened", f"funding {funding.id}", at_s=now_s,
               facts={"minor": chargeback.taken_minor, "frozen_minor": chargeback.frozen_minor})  # fmt: skip
        return chargeback


def close_chargeback(funding_id: UUID, *, is_won: bool, now_s: int, policy: Policy) -> Chargeback:
    """What the bank said in the end, once. Conflict if it said the other thing before."""
    with transaction.atomic(durable=True):
        funding, contract, invoice = _take(funding_id)
        found = take_rows(Chargeback.objects.filter(funding=funding))
        if not found:
            raise NotFound("no_chargeback", funding=str(funding_id))
        (chargeback,) = found
        said = Chargeback.State.WON if is_won else Chargeback.State.LOST
        if chargeback.state == said:
            return chargeback
        if chargeback.state != Chargeback.State.OPEN:
            raise Conflict("answered_already", state=chargeback.state)
        if contract is None or invoice is None or chargeback.is_released:
            _close_on_us(chargeback, invoice, is_won, now_s)
        elif is_won:
            _win(chargeback, invoice, now_s)
        else:
            _lose(chargeback, contract, invoice, now_s, policy)
        faultpoint("chargeback.closed")
        chargeback.state, chargeback.closed_s = said, now_s
        chargeback.rest_minor = chargeback.fee_minor = 0
        chargeback.save()
        record(f"chargeback_{said}", f"funding {funding.id}", at_s=now_s)
        return chargeback


def _take(funding_id: UUID) -> tuple[Funding, Contract | None, Invoice | None]:
    funding = Funding.objects.filter(id=funding_id).first()
    if funding is None:
        raise NotFound("no_funding", id=str(funding_id))
    charge = Charge.objects.filter(funding=funding, state=Charge.State.COLLECTED).first()
    contract, invoice = take_invoice(charge.invoice_id) if charge else (None, None)
    (funding,) = take_rows(Funding.objects.filter(id=funding_id))
    if funding.state != Funding.State.COLLECTED:
        raise Conflict("not_collected", funding=str(funding_id))
    return funding, contract, invoice


def _is_past(invoice: Invoice) -> bool:
    """Was it released, or paid by protection before it was collected? Then nothing waits."""
    return invoice.state == Invoice.State.RELEASED or protection_of(invoice) is not None


def _end_disputes(contract: Contract, invoice: Invoice, now_s: int, policy: Policy) -> None:
    for dispute in open_disputes(invoice):
        left = frozenset(id for id, outcome in outcomes(dispute).items() if outcome == "open")
        part = Part(refunded=frozenset(), paid=left, leg="chargeback")
        settle_part(contract, invoice, dispute, part, at_s=now_s, policy=policy)
        move(dispute, "withdraw", now_s=now_s, outcome="chargeback")


def _keep_unprotected(
    contract: Contract, invoice: Invoice, chargeback: Chargeback, now_s: int, policy: Policy
) -> None:
    found = verdicts_at_lock(contract, BillingWeek(invoice.week_s), now_s=now_s)
    back = DisputedSegment.objects.filter(
        dispute__invoice_id=invoice.id, outcome=DisputedSegment.Outcome.REFUNDED
    )
    exposed = unprotected(found) - set(back.values_list("segment_id", flat=True))
    week, standing = billed_week(contract, invoice), standing_of(invoice)
    minor = min(
        total(taken(week.by_rate, {}, week.of(exposed))) + _never_protected(invoice),
        chargeback.taken_minor,
        standing.free_minor,
    )
    if not minor:
        return
    fee_minor = 0
    if standing.stage == "accepted":
        (change_minor,) = expect([bill_of(contract, -minor)], schedules=policy.schedules)
        fee_minor = own_fee(
            minor,
            -change_minor,
            of_minor=standing.free_minor,
            with_fee_minor=standing.free_fee_minor,
        )
    kept = Frozen(of=str(chargeback.id), gross_minor=minor, fee_minor=fee_minor)
    freeze(standing, kept, at_s=now_s)
    chargeback.frozen_minor = chargeback.rest_minor = minor
    chargeback.fee_minor = fee_minor


def _never_protected(invoice: Invoice) -> int:
    """What late time and the weekly payment bill: there is no record in time behind it."""
    lines = Line.objects.filter(invoice=invoice).exclude(late_week_s=None, flat_s=None)
    return sum(lines.values_list("amount_minor", flat=True))


def _close_on_us(chargeback: Chargeback, invoice: Invoice | None, is_won: bool, now_s: int) -> None:
    """What it paid for was released, or it only filled the client's balance."""
    taken_back = _reversed(chargeback, invoice)
    if is_won:
        transfers = taken_back.won()
    else:
        earned_minor = 0
        if invoice is not None and protection_of(invoice) is None:
            earned_minor = standing_of(invoice).client_fee_minor
        transfers = taken_back.lost_released(
            client_fee_minor=min(earned_minor, chargeback.taken_minor)
        )
    if any(one.amount_minor for one in transfers):
        key = Key("chargeback", str(chargeback.id), "won" if is_won else "lost")
        post([Entry(key, tuple(transfers))], at_s=now_s)


def _win(chargeback: Chargeback, invoice: Invoice, now_s: int) -> None:
    standing = standing_of(invoice)
    kept = _kept(chargeback)
    transfers = [
        *_reversed(chargeback, invoice).won(),
        *standing.thaw(kept, kept.gross_minor, kept.fee_minor),
    ]
    if standing.stage == "released":
        transfers += standing.earn_client_fee(standing.client_fee_waiting_minor)
    key = Key("chargeback", str(chargeback.id), "won")
    post_squared(key, transfers, standing, again_minor=0, at_s=now_s)


def _lose(
    chargeback: Chargeback, contract: Contract, invoice: Invoice, now_s: int, policy: Policy
) -> None:
    standing, kept = standing_of(invoice), _kept(chargeback)
    back = replace(
        standing.taking(
            kept.gross_minor, unwind(contract, kept.gross_minor, policy.schedules), of=kept
        ),
        client_fee_minor=0,
    )
    fee_minor = lost_client_fee(chargeback, standing.client_fee_minor)
    transfers = _reversed(chargeback, invoice).lost(
        frozen_minor=kept.gross_minor, client_fee_minor=fee_minor
    )
    if standing.stage == "released":
        transfers += standing.earn_client_fee(standing.client_fee_waiting_minor - fee_minor)
    key = Key("chargeback", str(chargeback.id), "lost")
    post_squared(key, transfers, standing, again_minor=back.again_minor, at_s=now_s)
    if kept.gross_minor:
        _note(invoice, back, chargeback, now_s)


def _note(invoice: Invoice, back: TakenBack, chargeback: Chargeback, now_s: int) -> None:
    write_note(
        invoice, back, cause=CreditNote.Cause.CHARGEBACK, cause_id=chargeback.id, leg="lost",
        at_s=now_s,
    )  # fmt: skip


def _kept(chargeback: Chargeback) -> Frozen:
    return Frozen(
        of=str(chargeback.id),
        gross_minor=chargeback.rest_minor,
        fee_minor=chargeback.fee_minor,
    )


def _reversed(chargeback: Chargeback, invoice: Invoice | None) -> Reversed:
    funding = chargeback.funding
    return Reversed(
        chargeback=str(chargeback.id),
        company=str(funding.company_id),
        currency=funding.currency,
        amount_minor=chargeback.taken_minor,
        cost_minor=chargeback.cost_minor,
        set_off_minor=chargeback.set_off_minor,
        gateway=funding.gateway,
        is_settled=chargeback.is_settled,
        invoice=str(invoice.id) if invoice else "",
    )
