"""The client disputes chosen segments: amount, frozen money, deadline."""

from collections.abc import Collection
from uuid import UUID

from django.db import transaction

from marketplace.billing.disputed_parts import billed_week, disputed_before
from marketplace.billing.in_review import in_review
from marketplace.billing.judge_week import verdicts_at_lock
from marketplace.billing.models import Invoice
from marketplace.billing.standing_of import no_chargeback, standing_of
from marketplace.billing.taken_seconds import taken, total
from marketplace.contracts.models import Contract
from marketplace.contracts.step import take_contract
from marketplace.deadlines.put import Due, put
from marketplace.errors import Conflict, NotFound, RuleBroken
from marketplace.escrow.freeze import freeze
from marketplace.escrow.standing import Frozen
from marketplace.faultpoint import faultpoint
from marketplace.intake.models import Segment
from marketplace.notices.tell import News, tell
from marketplace.people.models import Member
from marketplace.policy import Policy
from marketplace.review.dispute_steps import REASONS, answer_due_s, check_words
from marketplace.review.models import Acceptance, Dispute, DisputedSegment
from marketplace.rows import take
from marketplace.trail.record import record
from workdiary.week import BillingWeek

HOURS_ANSWER_KIND = "hours_answer"


def dispute_hours(
    contract_id: UUID,
    week: BillingWeek,
    segments: Collection[UUID],
    *,
    id: UUID,
    reason: str,
    text: str,
    actor: Member,
    now_s: int,
    policy: Policy,
) -> Dispute:
    """The dispute; the same id again is the same dispute. Only its own money is kept aside.

    RuleBroken: no_segments, unknown_reason, text_missing, nothing_billed, above_billed, id_reused.
    Conflict: window_closed, not_collected, charged_back, already_accepted, already_disputed.
    NotFound: no such contract, invoice or billed segment of it.
    """
    check_words(reason, text, REASONS)
    if not segments:
        raise RuleBroken("no_segments")
    chosen = frozenset(segments)
    with transaction.atomic(durable=True):
        contract = take_contract(contract_id, actor, "dispute_hours")
        known = Dispute.objects.filter(id=id).first()
        if known is not None:
            return _same(known, contract, week, chosen)
        invoice = _invoice(contract, week)
        if not in_review(invoice, now_s, policy=policy):
            raise Conflict("window_closed", invoice=str(invoice.id))
        no_chargeback(invoice)
        standing = standing_of(invoice)
        if standing.stage != "paid":
            raise Conflict("window_closed", invoice=str(invoice.id))
        minor = worth(contract, invoice, chosen)
        if minor > standing.free_minor:
            raise RuleBroken("above_billed", free_minor=standing.free_minor)
        verdicts_at_lock(contract, week, now_s=now_s)
        dispute = Dispute.objects.create(
            id=id,
            contract=contract,
            invoice_id=invoice.id,
            week_s=week.starts_s,
            opener=actor,
            reason=reason,
            text=text,
            currency=contract.currency,
            frozen_minor=minor,
            rest_minor=minor,
            opened_s=now_s,
            answer_due_s=answer_due_s(now_s, policy),
        )
        DisputedSegment.objects.bulk_create(
            DisputedSegment(dispute=dispute, segment_id=segment) for segment in sorted(chosen)
        )
        freeze(standing, Frozen(of=str(id), gross_minor=minor), at_s=now_s)
        faultpoint("dispute_hours.posted")
        put([Due(kind=HOURS_ANSWER_KIND, subject=str(id), due_s=dispute.answer_due_s,
                 is_of_person=True)])  # fmt: skip
        record("dispute_opened", f"dispute {id}", at_s=now_s, actor=actor, reason=reason,
               facts={"invoice": str(invoice.id), "frozen_minor": minor})  # fmt: skip
        _tell(dispute, invoice, now_s=now_s)
        return dispute


def _tell(dispute: Dispute, invoice: Invoice, *, now_s: int) -> None:
    """The freelancer hears what is kept aside, and until when they can answer."""
    spans = Segment.objects.filter(disputed__dispute=dispute).values_list("starts_s", "ends_s")
    facts: dict[str, str | int] = {
        "title": invoice.title,
        "client": invoice.buyer_name,
        "week": BillingWeek(invoice.week_s).label,
        "asked_s": sum(ends_s - starts_s for starts_s, ends_s in spans),
        "frozen_minor": dispute.frozen_minor,
        "currency": dispute.currency,
        "answer_at_s": dispute.answer_due_s,
    }
    path = f"/contracts/{invoice.contract_id}/weeks/{facts['week']}/"
    told = News(
        member_id=invoice.seller_id, kind="disputed", key=str(dispute.pk), facts=facts, path=path
    )
    tell([told], now_s=now_s)


def _invoice(contract: Contract, week: BillingWeek) -> Invoice:
    live = Invoice.objects.filter(contract=contract, week_s=week.starts_s)
    found = take(live.exclude(state=Invoice.State.CREDITED))
    if not found:
        raise NotFound("no_invoice", week=week.label)
    return found[0]


def worth(contract: Contract, invoice: Invoice, chosen: frozenset[UUID]) -> int:
    """What the chosen segments are worth, off the top of what nobody disputed before."""
    week = billed_week(contract, invoice)
    if chosen - week.segments:
        raise NotFound("no_segment")
    if Acceptance.objects.standing().filter(segment__in=chosen).exists():
        raise Conflict("already_accepted")
    before = disputed_before(invoice, None)
    if chosen & before:
        raise Conflict("already_disputed")
    minor = total(taken(week.by_rate, week.of(before), week.of(chosen)))
    if not minor:
        raise RuleBroken("nothing_billed")
    return minor


def _same(
    known: Dispute, contract: Contract, week: BillingWeek, chosen: frozenset[UUID]
) -> Dispute:
    ids = frozenset(known.segments.values_list("segment_id", flat=True))
    if (known.contract_id, known.week_s, ids) != (contract.pk, week.starts_s, chosen):
        raise RuleBroken("id_reused", id=str(known.id))
    return known
