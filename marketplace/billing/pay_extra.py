"""Bonus and expense: one sum beside the hours, collected like a charge, free after the security.

Balance first, the rest from the method, all or nothing. Two transactions, none open while the
gateway is asked; the payment's key is made from the extra, so a repeated call asks for the same.
"""

from uuid import UUID, uuid5

from django.db import transaction

from marketplace.contracts.models import Contract
from marketplace.contracts.step import take_contract
from marketplace.deadlines.put import Due, put
from marketplace.errors import Conflict, NotFound, RuleBroken
from marketplace.escrow.add_funds import ask, begin, settle
from marketplace.escrow.extra_postings import ExtraSum
from marketplace.escrow.given_back import gone_of
from marketplace.escrow.models import Extra, Funding
from marketplace.escrow.square import set_off
from marketplace.faultpoint import faultpoint
from marketplace.fees.fix import Bill, fix
from marketplace.gateways.port import Answer, Gateway
from marketplace.ledger.entry import Key
from marketplace.ledger.post import post, take
from marketplace.people.models import Member
from marketplace.policy import Policy
from marketplace.review.dispute_steps import check_text
from marketplace.rows import take as take_rows
from marketplace.trail.record import record
from workdiary.fees import client_fee
from workdiary.money import MAX_MINOR, Money

EXTRA_RELEASE_KIND, EXTRA_SILENT_KIND = "extra_release", "extra_silent"


def pay_bonus(
    contract_id: UUID,
    amount: Money,
    *,
    id: UUID,
    text: str,
    actor: Member,
    now_s: int,
    gateway: Gateway,
    policy: Policy,
) -> Extra:
    """The client gives a bonus, until 365 days after the end. The same id again is the same bonus.

    RuleBroken: bad_amount, wrong_currency, text_missing, no_billing_method, id_reused.
    Conflict: too_late, not_begun. A refusal of the gateway is an Extra that is declined.
    """
    check_text(text)
    with transaction.atomic(durable=True):
        contract = take_contract(contract_id, actor, "pay_bonus")
        extra = same_extra(id, contract, Extra.Kind.BONUS, amount)
        if extra is None:
            check_extra(contract, amount)
            if contract.starts_s is None:
                raise Conflict("not_begun", contract=str(contract_id))
            if contract.ended_s is not None:
                if now_s >= contract.ended_s + policy.bonus_after_end_s:
                    raise Conflict("too_late", contract=str(contract_id))
            extra = Extra(
                id=id, contract=contract, kind=Extra.Kind.BONUS, currency=amount.currency,
                amount_minor=amount.minor, client_fee_minor=client_fee(amount.minor), text=text,
                actor=actor, state=Extra.State.OPEN, asked_s=now_s,
            )  # fmt: skip
        funding = _begin(contract, extra, now_s, gateway, policy)
    return _collect(id, funding, now_s, gateway, policy)


def pay_expense(id: UUID, *, actor: Member, now_s: int, gateway: Gateway, policy: Policy) -> Extra:
    """The client pays what the freelancer claimed. Conflict if it was declined."""
    with transaction.atomic(durable=True):
        contract, extra = _take(id, actor)
        if extra.state == Extra.State.DECLINED and not extra.funding_id:
            raise Conflict("answered_already", state=extra.state)
        if extra.state == Extra.State.ASKED:
            extra.state = Extra.State.OPEN
        funding = _begin(contract, extra, now_s, gateway, policy)
    return _collect(id, funding, now_s, gateway, policy)


def decline_expense(id: UUID, *, actor: Member, now_s: int) -> Extra:
    """The client does not pay it. Saying so twice changes nothing."""
    with transaction.atomic(durable=True):
        _, extra = _take(id, actor)
        if extra.state == Extra.State.ASKED:
            extra.state, extra.code = Extra.State.DECLINED, "by_client"
            extra.save()
            record("expense_declined", f"extra {id}", at_s=now_s, actor=actor)
        elif (extra.state, extra.code) != (Extra.State.DECLINED, "by_client"):
            raise Conflict("answered_already", state=extra.state)
        return extra


def answer_extra(id: UUID, answer: Answer, *, now_s: int, policy: Policy) -> None:
    """What the gateway says about the payment of an extra; once."""
    found = Extra.objects.filter(funding=id).values_list("id", "contract_id").first()
    if found is None:
        return
    with transaction.atomic(durable=True):
        (contract,) = take_rows(Contract.objects.filter(id=found[1]))
        (extra,) = take_rows(Extra.objects.filter(id=found[0]))
        if extra.state != Extra.State.OPEN:
            return
        funding = settle(Funding.objects.get(id=id), answer, at_s=now_s)
        if funding.state == Funding.State.ASKED:
            due_s = now_s + policy.gateway_silent_s
            put([Due(kind=EXTRA_SILENT_KIND, subject=str(id), due_s=due_s)])
        elif funding.state == Funding.State.COLLECTED and not _missing(contract, extra):
            _collected(contract, extra, now_s, policy)
        else:
            # What came stays the client's free money if another bill took the balance meanwhile.
            extra.state, extra.code = Extra.State.DECLINED, funding.code or "balance_moved"
            extra.save()


def release_extra(id: UUID, *, now_s: int, policy: Policy) -> Extra:
    """Security over. Once; Conflict before."""
    with transaction.atomic(durable=True):
        found = Extra.objects.filter(id=id).values_list("contract_id", flat=True).first()
        if found is None:
            raise NotFound("no_extra", id=str(id))
        (contract,) = take_rows(Contract.objects.filter(id=found))
        (extra,) = take_rows(Extra.objects.filter(id=id))
        if extra.state == Extra.State.RELEASED:
            return extra
        if extra.state != Extra.State.PAID or extra.collected_s is None:
            raise Conflict("not_collected", extra=str(id))
        if now_s < extra.collected_s + policy.security_s:
            raise Conflict("in_security", extra=str(id))
        money = sum_of_extra(contract, extra)
        if money.total_minor:
            post([money.released()], at_s=now_s)
        faultpoint("release_extra.posted")
        set_off(
            Key("extra", str(id), "set_off"), available=money.available, debt=money.debt,
            most_minor=money.net_minor, at_s=now_s,
        )  # fmt: skip
        extra.state, extra.released_s = Extra.State.RELEASED, now_s
        extra.save()
        return extra


def sum_of_extra(contract: Contract, extra: Extra) -> ExtraSum:
    """As escrow wants it said: what of it was not given back."""
    gone = gone_of(extra)
    return ExtraSum(
        extra=str(extra.id),
        company=str(contract.company_id),
        freelancer=str(contract.freelancer_id),
        currency=extra.currency,
        gross_minor=extra.amount_minor - gone.gross_minor,
        client_fee_minor=extra.client_fee_minor - gone.client_fee_minor,
        fee_minor=(extra.fee_minor or 0) - gone.own_fee_minor,
    )


def same_extra(id: UUID, contract: Contract, kind: str, amount: Money) -> Extra | None:
    """The extra of this id, if it is there; RuleBroken if it is another one. A step."""
    known = Extra.objects.filter(id=id).first()
    if known is not None and (
        known.contract_id, known.kind, known.amount_minor, known.currency
    ) != (contract.pk, kind, amount.minor, amount.currency):  # fmt: skip
        raise RuleBroken("id_reused", id=str(id))
    return known


def check_extra(contract: Contract, amount: Money) -> None:
    """RuleBroken for a sum that is none, or in another currency."""
    if amount.currency != contract.currency:
        raise RuleBroken("wrong_currency", currency=contract.currency)
    if not 0 < amount.minor <= MAX_MINOR:
        raise RuleBroken("bad_amount", minor=amount.minor)


def _begin(
    contract: Contract, extra: Extra, now_s: int, gateway: Gateway, policy: Policy
) -> Funding | None:
    """Collect from the balance alone, or write down what the gateway is asked for."""
    if extra.state != Extra.State.OPEN:
        return None
    if extra.funding is not None:
        return extra.funding
    missing_minor = _missing(contract, extra)
    if not missing_minor:
        _collected(contract, extra, now_s, policy)
        return None
    extra.funding = begin(
        contract.company,
        Money(missing_minor, extra.currency),
        id=uuid5(extra.id, "charge"),
        now_s=now_s,
        gateway=gateway,
    )
    extra.save()
    return extra.funding


def _collect(
    id: UUID, funding: Funding | None, now_s: int, gateway: Gateway, policy: Policy
) -> Extra:
    faultpoint("pay_extra.asked")
    if funding is not None:
        answer = ask(funding, gateway=gateway)
        faultpoint("pay_extra.answered")
        answer_extra(funding.id, answer, now_s=now_s, policy=policy)
    return Extra.objects.get(id=id)


def _collected(contract: Contract, extra: Extra, now_s: int, policy: Policy) -> None:
    """Balance to security; a bonus fixes its fee and counts in lifetime billings."""
    extra.fee_minor = 0
    if extra.kind == Extra.Kind.BONUS:
        money = Money(extra.amount_minor, extra.currency)
        bill = Bill(contract.freelancer_id, contract.company_id, money, contract.fee_schedule)
        (extra.fee_minor,) = fix([bill], schedules=policy.schedules)
    post([sum_of_extra(contract, extra).collected()], at_s=now_s)
    faultpoint("pay_extra.posted")
    extra.state, extra.collected_s = Extra.State.PAID, now_s
    extra.save()
    due_s = now_s + policy.security_s
    put([Due(kind=EXTRA_RELEASE_KIND, subject=str(extra.id), due_s=due_s)])
    record(f"{extra.kind}_paid", f"extra {extra.id}", at_s=now_s, actor=extra.actor,
           facts={"minor": extra.amount_minor, "currency": extra.currency})  # fmt: skip


def _missing(contract: Contract, extra: Extra) -> int:
    money = sum_of_extra(contract, extra)
    return max(0, money.total_minor - take({money.balance})[money.balance])


def _take(id: UUID, actor: Member) -> tuple[Contract, Extra]:
    found = Extra.objects.filter(id=id, kind=Extra.Kind.EXPENSE)
    contract_id = found.values_list("contract_id", flat=True).first()
    if contract_id is None:
        raise NotFound("no_extra", id=str(id))
    contract = take_contract(contract_id, actor, "pay_expense")
    (extra,) = take_rows(found)
    return contract, extra
