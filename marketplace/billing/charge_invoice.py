"""Charge an invoice: balance first, the rest from the method, all or nothing.

Attempts come at the lock + 0, 1, 2, 4, 7 days. Two transactions, none open while the gateway is
asked: what will be asked is committed first, under a key that a later run asks again.
"""

from dataclasses import dataclass
from uuid import UUID

from django.db import transaction

from marketplace.billing.invoice import funding_id
from marketplace.billing.models import Charge, Invoice
from marketplace.billing.money_of import protection_of, sum_of
from marketplace.billing.take_invoice import take_invoice
from marketplace.billing.tell_invoice import tell_declined
from marketplace.billing.unpaid import let_work, stop_work
from marketplace.contracts.models import Contract
from marketplace.deadlines.put import Due, put
from marketplace.errors import RuleBroken
from marketplace.escrow.add_funds import ask, begin, settle
from marketplace.escrow.charge import charge, missing_minor
from marketplace.escrow.models import Funding
from marketplace.faultpoint import faultpoint
from marketplace.fees.fix import Bill, fix_told
from marketplace.gateways.port import Answer, Gateway
from marketplace.policy import Policy
from marketplace.review.window import review_ends_s, window
from workdiary.money import Money
from workdiary.week import BillingWeek

PROTECT_KIND = "protect"


@dataclass(frozen=True, slots=True)
class _Circumstances:
    """What the steps of one attempt share."""

    number: int
    now_s: int
    policy: Policy


def charge_invoice(id: UUID, *, number: int, now_s: int, gateway: Gateway, policy: Policy) -> str:
    """Make the n-th attempt; returns the invoice's state afterwards.

    Collected: the fee is fixed, the money is in review, a contract that stood still for it runs
    again. Declined: nothing is posted, the contract is paused, the next
    attempt is put; after the last one protection pays. Running
    an attempt again changes nothing; one that died while asking asks again under its own key.
    """
    facts = _Circumstances(number, now_s, policy)
    with transaction.atomic(durable=True):
        funding = _begin(id, facts, gateway)
    faultpoint("charge_invoice.asked")
    if funding is not None:
        answer = ask(funding, gateway=gateway)
        faultpoint("charge_invoice.answered")
        with transaction.atomic(durable=True):
            _settle(id, funding, answer, facts)
    return str(Invoice.objects.values_list("state", flat=True).get(id=id))


def answer_charge(id: UUID, answer: Answer, *, number: int, now_s: int, policy: Policy) -> None:
    """The gateway's late answer to the n-th attempt; one that is settled already stays as it is."""
    with transaction.atomic(durable=True):
        attempt = Charge.objects.filter(invoice=id, number=number).select_related("funding").first()
        if attempt is not None and attempt.funding is not None:
            _settle(id, attempt.funding, answer, _Circumstances(number, now_s, policy))


def _begin(id: UUID, facts: _Circumstances, gateway: Gateway) -> Funding | None:
    """Collect from the balance alone, or write down what the gateway is asked for."""
    contract, invoice = take_invoice(id)
    attempt = Charge.objects.filter(invoice=invoice, number=facts.number).first()
    if invoice.state != Invoice.State.OPEN:
        return None
    if attempt is not None:
        return attempt.funding if attempt.state == Charge.State.ASKED else None
    missing = missing_minor(sum_of(invoice))
    attempt = Charge(
        invoice=invoice, number=facts.number, method_minor=missing, asked_s=facts.now_s
    )
    if not missing:
        _collected(contract, invoice, attempt, facts)
        return None
    try:
        attempt.funding = begin(
            contract.company,
            Money(missing, invoice.currency),
            id=funding_id(invoice.id, facts.number),
            now_s=facts.now_s,
            gateway=gateway,
            attempt=facts.number,
        )
    except RuleBroken as refusal:
        _declined(contract, invoice, attempt, refusal.code, facts)
        return None
    attempt.state = Charge.State.ASKED
    attempt.save(force_insert=True)
    return attempt.funding


def _settle(id: UUID, funding: Funding, answer: Answer, facts: _Circumstances) -> None:
    contract, invoice = take_invoice(id)
    attempt = Charge.objects.get(invoice=invoice, number=facts.number)
    if attempt.state != Charge.State.ASKED or invoice.state != Invoice.State.OPEN:
        return
    settled = settle(funding, answer, at_s=facts.now_s)
    if settled.state == Funding.State.ASKED:
        silent_s = facts.now_s + facts.policy.gateway_silent_s
        put([Due(kind="charge_silent", subject=str(id), number=facts.number, due_s=silent_s)])
    elif settled.state == Funding.State.DECLINED:
        _declined(contract, invoice, attempt, settled.code, facts)
    elif missing_minor(sum_of(invoice)):
        # Another invoice of the client took the balance meanwhile. What came stays the client's
        # free money, and the rest is asked for at once; that is no refusal of the client.
        _closed(attempt, Charge.State.DECLINED, "balance_moved", facts)
        _put_next(invoice, facts, due_s=facts.now_s)
    else:
        _collected(contract, invoice, attempt, facts)


def _collected(
    contract: Contract, invoice: Invoice, attempt: Charge, facts: _Circumstances
) -> None:
    """Balance to review; the fee is fixed now; the client's review ends by the calendar."""
    # What protection paid has its fee; that of the rest is fixed now.
    paid = protection_of(invoice)
    protected_minor, fee_minor = (paid.gross_minor, paid.fee_minor) if paid else (0, 0)
    rest = Money(invoice.gross_minor - protected_minor, invoice.currency)
    bill = Bill(invoice.seller_id, invoice.company_id, rest, contract.fee_schedule)
    (fixed,) = fix_told([bill], schedules=facts.policy.schedules)
    fee_minor += fixed.fee_minor
    invoice.fee_parts = [[paid.lifetime_minor, paid.gross_minor]] if paid else []
    invoice.fee_parts.append([fixed.lifetime_minor, rest.minor])
    charge([sum_of(invoice)], at_s=facts.now_s)
    _closed(attempt, Charge.State.COLLECTED, "", facts)
    invoice.fee_minor, invoice.collected_s = fee_minor, facts.now_s
    invoice.state = Invoice.State.PAID
    invoice.save(update_fields=["fee_minor", "fee_parts", "collected_s", "state"])
    calendar = window(BillingWeek(invoice.week_s), facts.policy, lock_s=invoice.issued_s)
    ends_s = review_ends_s(calendar, facts.now_s)
    is_of_person = ends_s == calendar.review_ends_s
    put(
        [
            Due(
                kind="review_end",
                subject=str(invoice.id),
                due_s=ends_s,
                is_of_person=is_of_person,
            )
        ]
    )
    let_work(contract, invoice, at_s=facts.now_s)


def _declined(
    contract: Contract, invoice: Invoice, attempt: Charge, code: str, facts: _Circumstances
) -> None:
    """Nothing is posted. The contract stands still; the next attempt comes by the plan."""
    _closed(attempt, Charge.State.DECLINED, code, facts)
    stop_work(contract, invoice, at_s=facts.now_s)
    tell_declined(invoice, attempt=facts.number, at_s=facts.now_s)
    refusals = (
        Charge.objects.filter(invoice=invoice, state=Charge.State.DECLINED)
        .exclude(code="balance_moved")
        .count()
    )
    if refusals < len(facts.policy.retries_s):
        _put_next(invoice, facts, due_s=invoice.issued_s + facts.policy.retries_s[refusals])
    else:
        put([Due(kind=PROTECT_KIND, subject=str(invoice.id), due_s=facts.now_s)])


def _put_next(invoice: Invoice, facts: _Circumstances, *, due_s: int) -> None:
    put(
        [
            Due(
                kind="charge",
                subject=str(invoice.id),
                number=facts.number + 1,
                due_s=max(due_s, facts.now_s),
            )
        ]
    )


def _closed(attempt: Charge, state: str, code: str, facts: _Circumstances) -> None:
    attempt.state, attempt.code, attempt.settled_s = state, code, facts.now_s
    attempt.save()
