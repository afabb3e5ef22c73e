"""Add money from a client's payment method to their balance."""

from uuid import UUID

from django.db import transaction

from marketplace.errors import NotFound, RuleBroken
from marketplace.escrow.models import Funding
from marketplace.gateways.port import Answer, Collected, Declined, Gateway, Pending
from marketplace.ledger.accounts import Account
from marketplace.ledger.entry import Entry, Key, Transfer
from marketplace.ledger.post import post
from marketplace.people.models import BillingMethod, Company
from marketplace.trail.record import record
from workdiary.money import MAX_MINOR, Money


def add_funds(
    company: Company, amount: Money, *, id: UUID, now_s: int, gateway: Gateway
) -> Funding:
    """Take `amount` from the company's method; collected, it is free money of the client.

    Calling it again with the same id asks for the same payment and changes nothing. A refusal is
    a Funding with state `declined` and its code. RuleBroken: no verified method, bad amount.
    """
    with transaction.atomic(durable=True):
        asked = begin(company, amount, id=id, now_s=now_s, gateway=gateway)
    answer = ask(asked, gateway=gateway)
    with transaction.atomic(durable=True):
        return settle(asked, answer, at_s=now_s)


def begin(
    company: Company, amount: Money, *, id: UUID, now_s: int, gateway: Gateway, attempt: int = 1
) -> Funding:
    """Write down what will be asked. A step: the caller holds the transaction."""
    if not 0 < amount.minor <= MAX_MINOR:
        raise RuleBroken("bad_amount", minor=amount.minor)
    found = Funding.objects.filter(id=id).first()
    if found is not None:
        if (found.company_id, found.amount_minor, found.currency) != (
            company.pk,
            amount.minor,
            amount.currency,
        ):
            raise RuleBroken("id_reused", id=str(id))
        return found
    method = method_of(company)
    if method is None:
        raise RuleBroken("no_billing_method", company=company.pk)
    return Funding.objects.create(
        id=id,
        company=company,
        method=method,
        gateway=gateway.name,
        currency=amount.currency,
        amount_minor=amount.minor,
        attempt=attempt,
        asked_s=now_s,
    )


def ask(funding: Funding, *, gateway: Gateway) -> Answer:
    """What the gateway says; a payment already settled is not asked for again."""
    if funding.state == Funding.State.COLLECTED:
        return Collected(funding.reference)
    if funding.state == Funding.State.DECLINED:
        return Declined(funding.code)
    return gateway.collect(
        key=str(funding.id),
        method=funding.method.reference,
        amount=Money(funding.amount_minor, funding.currency),
        attempt=funding.attempt,
    )


def settle(funding: Funding, answer: Answer, *, at_s: int) -> Funding:
    """Write the answer down; what was collected becomes the client's balance. A step; once.

    While the answer is pending nothing is written: it comes with `billing/hear_gateway`.
    """
    row = Funding.objects.select_for_update().filter(id=funding.id).first()
    if row is None:
        raise NotFound("no_funding", id=str(funding.id))
    if row.state != Funding.State.ASKED:
        return row
    row.settled_s = at_s
    match answer:
        case Pending():
            return row
        case Collected(reference):
            row.state, row.reference = Funding.State.COLLECTED, reference
        case Declined(code):
            row.state, row.code = Funding.State.DECLINED, code
    row.save(update_fields=["state", "reference", "code", "settled_s"])
    if row.state == Funding.State.COLLECTED:
        post([_entry(row)], at_s=at_s)
    record(
        f"funding_{row.state}",
        f"company {row.company_id}",
        at_s=at_s,
        facts={"funding": str(row.id), "minor": row.amount_minor, "currency": row.currency},
    )
    return row


def method_of(company: Company) -> BillingMethod | None:
    """The verified method that is charged: the one verified last."""
    return (
        BillingMethod.objects.filter(company=company, removed_s=None, verified_s__isnull=False)
        .order_by("-verified_s", "-id")
        .first()
    )


def _entry(funding: Funding) -> Entry:
    processor = Account("processor", funding.gateway, funding.currency)
    balance = Account("client_balance", str(funding.company_id), funding.currency)
    return Entry(
        Key("funding", str(funding.id), "collected"),
        (Transfer(processor, balance, funding.amount_minor),),
    )
