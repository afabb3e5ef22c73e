"""Refunds by agreement: the freelancer gives, or the client asks and the freelancer answers.

Of an invoice, a bonus, an expense or an accepted milestone: `refundable` says where each stands.
"""

from uuid import UUID

from django.db import transaction

from marketplace.billing.refundable import Refundable, take_refundable
from marketplace.deadlines.put import Due, put
from marketplace.errors import Conflict, NotFound, RuleBroken
from marketplace.escrow.refund import refund
from marketplace.faultpoint import faultpoint
from marketplace.ledger.entry import Key
from marketplace.people.models import Member
from marketplace.policy import Policy
from marketplace.review.dispute_steps import check_text
from marketplace.review.models import Refund
from marketplace.rows import take
from marketplace.trail.record import record
from workdiary.money import Money

HOURS_REFUND_KIND = "hours_refund"


def give_refund(
    source_id: UUID,
    amount: Money,
    *,
    of: str = Refund.Of.INVOICE,
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
        thing = take_refundable(of, source_id, actor, "give_back")
        known = _known(id, of, source_id, amount)
        if known is not None:
            return known
        _check(thing, amount, now_s, policy.refund_give_s)
        given = Refund(
            id=id,
            contract=thing.contract,
            of=of,
            source_id=source_id,
            actor=actor,
            currency=amount.currency,
            amount_minor=amount.minor,
            text=text,
            asked_s=now_s,
        )
        return _give(thing, given, actor, now_s, policy)


def ask_refund(
    source_id: UUID,
    amount: Money,
    *,
    of: str = Refund.Of.INVOICE,
    id: UUID,
    text: str,
    actor: Member,
    now_s: int,
    policy: Policy,
) -> Refund:
    """The client asks; seven days of silence are a no. Nothing moves before the yes."""
    check_text(text)
    with transaction.atomic(durable=True):
        thing = take_refundable(of, source_id, actor, "ask_refund")
        known = _known(id, of, source_id, amount)
        if known is not None:
            return known
        _check(thing, amount, now_s, policy.refund_ask_s)
        asked = Refund.objects.create(
            id=id,
            contract=thing.contract,
            of=of,
            source_id=source_id,
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
               facts={of: str(source_id), "minor": amount.minor})  # fmt: skip
        return asked


def answer_refund(id: UUID, *, gives: bool, actor: Member, now_s: int, policy: Policy) -> Refund:
    """The freelancer's yes or no, once. Saying the same again changes nothing."""
    found = Refund.objects.filter(id=id).values_list("of", "source_id").first()
    if found is None:
        raise NotFound("no_refund", id=str(id))
    with transaction.atomic(durable=True):
        thing = take_refundable(*found, actor, "give_back")
        (asked,) = take(Refund.objects.filter(id=id))
        wanted = Refund.State.GIVEN if gives else Refund.State.DECLINED
        if asked.state == wanted and not asked.is_silence:
            return asked
        if asked.state != Refund.State.ASKED:
            raise Conflict("answered_already", state=asked.state)
        if gives:
            amount = Money(asked.amount_minor, asked.currency)
            _check(thing, amount, now_s, policy.refund_ask_s + policy.refund_answer_s)
            return _give(thing, asked, actor, now_s, policy)
        return _decline(asked, actor, now_s)


def refuse_by_silence(id: UUID, *, now_s: int) -> Refund:
    """Seven days are over: no."""
    with transaction.atomic(durable=True):
        (asked,) = take(Refund.objects.filter(id=id))
        if asked.state == Refund.State.ASKED:
            asked.is_silence = True
            _decline(asked, None, now_s)
        return asked


def _give(thing: Refundable, given: Refund, actor: Member, now_s: int, policy: Policy) -> Refund:
    standing, minor = thing.standing(), given.amount_minor
    if minor > standing.free_minor:
        raise RuleBroken("above_billed", free_minor=standing.free_minor)
    back = thing.taking(standing, minor, policy)
    refund(Key("refund", str(given.id), "given"), standing, back, at_s=now_s)
    faultpoint("give_refund.posted")
    thing.write(back, given.id, now_s)
    given.state, given.settled_s = Refund.State.GIVEN, now_s
    given.save()
    record("refund_given", f"refund {given.id}", at_s=now_s, actor=actor,
           facts={given.of: str(given.source_id), "minor": minor})  # fmt: skip
    return given


def _decline(asked: Refund, actor: Member | None, now_s: int) -> Refund:
    asked.state, asked.settled_s = Refund.State.DECLINED, now_s
    asked.save()
    record("refund_declined", f"refund {asked.id}", at_s=now_s, actor=actor)
    return asked


def _known(id: UUID, of: str, source_id: UUID, amount: Money) -> Refund | None:
    known = Refund.objects.filter(id=id).first()
    if known is not None and (known.of, known.source_id, known.amount_minor, known.currency) != (
        of,
        source_id,
        amount.minor,
        amount.currency,
    ):
        raise RuleBroken("id_reused", id=str(id))
    return known


def _check(thing: Refundable, amount: Money, now_s: int, lasts_s: int) -> None:
    if amount.currency != thing.contract.currency:
        raise RuleBroken("wrong_currency", currency=thing.contract.currency)
    if amount.minor <= 0:
        raise RuleBroken("bad_amount", minor=amount.minor)
    standing = thing.standing()
    if amount.minor > standing.free_minor:
        raise RuleBroken("above_billed", free_minor=standing.free_minor)
    thing.check_bank()
    if now_s >= (thing.collected_s or now_s) + lasts_s:
        raise Conflict("too_late", id=str(thing.source.pk))
