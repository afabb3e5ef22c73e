"""A freelancer withdraws: the sum leaves `available` at once."""

from uuid import UUID

from django.db import transaction

from marketplace.deadlines.put import Due, put
from marketplace.errors import Conflict, NotFound, RuleBroken
from marketplace.faultpoint import faultpoint
from marketplace.ledger.post import post, take
from marketplace.payouts.models import Method, Payout
from marketplace.payouts.postings import Sum
from marketplace.people.models import Member
from marketplace.policy import Policy
from marketplace.trail.record import record
from workdiary.money import Money

SEND_KIND = "payout_send"
DAY_S, SENT_AT_S = 86_400, 13 * 3_600  # the files are made once a day, at 13:00Z


def ask(
    member: Member, amount: Money, *, method_id: int, id: UUID, now_s: int, policy: Policy
) -> Payout:
    """The withdrawal, asked. The same id again is the same withdrawal, whatever became of it.

    RuleBroken: below_minimum, currency_not_paid, not_enough, id_reused. Conflict: method_waits,
    method_removed. The fee is part of the amount.
    """
    fee_minor = policy.payout_fee_minor.get(amount.currency)
    least_minor = policy.payout_min_minor.get(amount.currency)
    if fee_minor is None or least_minor is None:
        raise RuleBroken("currency_not_paid", currency=amount.currency)
    if amount.minor < least_minor:
        raise RuleBroken("below_minimum", minimum_minor=least_minor)
    with transaction.atomic(durable=True):
        method = _method(method_id, member, now_s)
        sum = Sum(
            payout=str(id),
            member=str(member.pk),
            currency=amount.currency,
            amount_minor=amount.minor,
            fee_minor=fee_minor,
        )
        # The account is taken before the id is looked up: two with one id follow each other.
        free_minor = take({sum.available})[sum.available]
        known = Payout.objects.filter(id=id).first()
        if known is not None:
            return _same(known, member, amount, method)
        if amount.minor > free_minor:
            raise RuleBroken("not_enough", available_minor=free_minor)
        payout = Payout.objects.create(
            id=id,
            member=member,
            method=method,
            currency=amount.currency,
            amount_minor=amount.minor,
            fee_minor=fee_minor,
            asked_s=now_s,
        )
        post([sum.asked()], at_s=now_s)
        faultpoint("payout.asked")
        due_s = _next_sending_s(now_s)
        subject = f"{method.kind} {amount.currency} {due_s // DAY_S}"
        put([Due(kind=SEND_KIND, subject=subject, due_s=due_s)])
        record("payout_asked", f"payout {id}", at_s=now_s, actor=member,
               facts={"minor": amount.minor, "currency": amount.currency})  # fmt: skip
        return payout


def _method(method_id: int, member: Member, now_s: int) -> Method:
    method: Method | None = Method.objects.filter(pk=method_id, member=member).first()
    if method is None:
        raise NotFound("payout_method", id=method_id)
    if method.removed_s is not None:
        raise Conflict("method_removed")
    if now_s < method.usable_s:
        raise Conflict("method_waits", usable_s=method.usable_s)
    return method


def _same(known: Payout, member: Member, amount: Money, method: Method) -> Payout:
    asked = (known.member_id, known.amount_minor, known.currency, known.method_id)
    if asked != (member.pk, amount.minor, amount.currency, method.pk):
        raise RuleBroken("id_reused", id=str(known.id))
    return known


def _next_sending_s(now_s: int) -> int:
    today_s = now_s // DAY_S * DAY_S + SENT_AT_S
    return today_s if now_s <= today_s else today_s + DAY_S
