"""The freelancer answers a dispute: gives back all of it, a part of it, or explains."""

from collections.abc import Collection
from uuid import UUID

from django.db import transaction

from marketplace.billing.disputed_parts import outcomes
from marketplace.billing.settle_part import Part, settle_part
from marketplace.billing.take_dispute import can_follow, move, take_dispute
from marketplace.deadlines.put import Due, put
from marketplace.errors import Conflict, NotFound, RuleBroken
from marketplace.people.models import Member
from marketplace.policy import Policy
from marketplace.review.dispute_steps import check_text, overdue_s
from marketplace.review.models import Dispute
from marketplace.trail.record import record

HOURS_OVERDUE_KIND = "hours_overdue"


def answer_dispute(
    id: UUID,
    answer: str,
    *,
    segments: Collection[UUID] = (),
    text: str = "",
    actor: Member,
    now_s: int,
    policy: Policy,
) -> Dispute:
    """`accept` refunds all at once; `in_part` the named segments, staff decide on the rest;
    `explain` sends it to staff. The same answer again changes nothing.

    RuleBroken: unknown_answer, text_missing, no_segments, all_segments. Conflict: too_late,
    step_not_allowed. NotFound: a segment that is not disputed here.
    """
    if answer not in ("accept", "in_part", "explain"):
        raise RuleBroken("unknown_answer", answer=answer)
    if answer == "explain":
        check_text(text)
    with transaction.atomic(durable=True):
        contract, invoice, dispute = take_dispute(id, actor=actor, action="answer_dispute")
        if dispute.answer == answer:
            return dispute
        can_follow(dispute, answer)
        if now_s >= dispute.answer_due_s:
            raise Conflict("too_late", due_s=dispute.answer_due_s)
        part = Part(
            refunded=_given(dispute, answer, frozenset(segments)), paid=frozenset(), leg=answer
        )
        if part.refunded:
            settle_part(contract, invoice, dispute, part, at_s=now_s, policy=policy)
        dispute.answer, dispute.answer_text = answer, text
        move(dispute, answer, now_s=now_s, outcome="accepted")
        if dispute.state == Dispute.State.WITH_STAFF:
            put([_overdue(dispute, now_s, policy)])
        record(f"dispute_{answer}", f"dispute {id}", at_s=now_s, actor=actor,
               facts={"refunded_minor": dispute.refunded_minor})  # fmt: skip
        return dispute


def answer_by_silence(id: UUID, *, now_s: int, policy: Policy) -> Dispute:
    """72 hours are over: staff decide on the diary alone. Nothing is refunded by itself."""
    with transaction.atomic(durable=True):
        _, _, dispute = take_dispute(id)
        if dispute.state == Dispute.State.OPENED:
            dispute.answer = "silence"
            move(dispute, "silence", now_s=now_s)
            put([_overdue(dispute, now_s, policy)])
            record("dispute_silence", f"dispute {id}", at_s=now_s)
        return dispute


def _given(dispute: Dispute, answer: str, named: frozenset[UUID]) -> frozenset[UUID]:
    own = frozenset(outcomes(dispute))
    if answer == "accept":
        return own
    if answer == "explain":
        return frozenset()
    if named - own:
        raise NotFound("no_segment")
    if not named:
        raise RuleBroken("no_segments")
    if named == own:
        raise RuleBroken("all_segments")
    return named


def _overdue(dispute: Dispute, now_s: int, policy: Policy) -> Due:
    return Due(kind=HOURS_OVERDUE_KIND, subject=str(dispute.id), due_s=overdue_s(now_s, policy))
