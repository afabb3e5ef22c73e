"""A dispute ends: staff rule, the client withdraws it; or staff are late and protection holds."""

import logging
from collections.abc import Collection
from uuid import UUID

from django.db import transaction

from marketplace.billing.answer_dispute import HOURS_OVERDUE_KIND
from marketplace.billing.disputed_parts import outcomes
from marketplace.billing.judge_week import verdicts_at_lock
from marketplace.billing.settle_part import Part, settle_part
from marketplace.billing.take_dispute import can_follow, move, take_dispute
from marketplace.deadlines.put import Due, put
from marketplace.errors import NotFound, RuleBroken
from marketplace.people.models import Member
from marketplace.policy import Policy
from marketplace.review.dispute_report import needs_grounds, presumption
from marketplace.review.dispute_steps import GROUNDS, check_text, needs_two, same_ruling
from marketplace.review.models import Decision, Dispute
from marketplace.trail.record import record
from workdiary.week import DAY_S, BillingWeek

logger = logging.getLogger("fairhour.disputes")


def withdraw_dispute(id: UUID, *, actor: Member, now_s: int, policy: Policy) -> Dispute:
    """The client gives it up: what is still frozen is paid as usual. Twice is once."""
    with transaction.atomic(durable=True):
        contract, invoice, dispute = take_dispute(id, actor=actor, action="withdraw_dispute")
        if dispute.outcome == "withdrawn":
            return dispute
        can_follow(dispute, "withdraw")
        part = Part(refunded=frozenset(), paid=_open(dispute), leg="withdraw")
        settle_part(contract, invoice, dispute, part, at_s=now_s, policy=policy)
        move(dispute, "withdraw", now_s=now_s, outcome="withdrawn")
        record("dispute_withdrawn", f"dispute {id}", at_s=now_s, actor=actor)
        return dispute


def decide(
    id: UUID,
    refunded: Collection[UUID],
    *,
    reasons: str,
    grounds: str = "",
    actor: Member,
    now_s: int,
    policy: Policy,
) -> Dispute:
    """Rule which of the open segments go back; the rest is paid. Above an amount the ruling
    counts when a second person of staff rules the same; until then the dispute stays open.

    RuleBroken: text_missing, unknown_reason, grounds_missing. NotFound: a segment that is not
    open here. Conflict: step_not_allowed.
    """
    check_text(reasons)
    if grounds and grounds not in GROUNDS:
        raise RuleBroken("unknown_reason", reason=grounds)
    back = frozenset(refunded)
    with transaction.atomic(durable=True):
        contract, invoice, dispute = take_dispute(id, actor=actor, action="decide_dispute")
        if dispute.outcome == "decided" and _ruled(dispute, actor, back):
            return dispute
        can_follow(dispute, "decide")
        left = _open(dispute)
        if back - left:
            raise NotFound("no_segment")
        found = verdicts_at_lock(contract, BillingWeek(dispute.week_s), now_s=now_s)
        if not grounds and needs_grounds(found, back):
            raise RuleBroken("grounds_missing")
        if not _ruled(dispute, actor, back):
            Decision.objects.create(
                dispute=dispute,
                number=dispute.decisions.count() + 1,
                staff=actor,
                refunded=sorted(str(one) for one in back),
                grounds=grounds,
                reasons=reasons,
                at_s=now_s,
            )
            record("dispute_ruled", f"dispute {id}", at_s=now_s, actor=actor, reason=reasons[:500],
                   facts={"segments_back": len(back)})  # fmt: skip
        is_alone = not _seconded(dispute, actor, back)
        if needs_two(dispute.frozen_minor, dispute.currency, policy) and is_alone:
            return dispute
        part = Part(refunded=back, paid=left - back, leg="decide")
        settle_part(contract, invoice, dispute, part, at_s=now_s, policy=policy)
        move(dispute, "decide", now_s=now_s, outcome="decided")
        record("dispute_decided", f"dispute {id}", at_s=now_s, actor=actor,
               facts={"refunded_minor": dispute.refunded_minor})  # fmt: skip
        return dispute


def staff_are_late(id: UUID, *, number: int, now_s: int, policy: Policy) -> Dispute:
    """Protected segments are paid, the others wait; the operator is told, today and every day."""
    with transaction.atomic(durable=True):
        contract, invoice, dispute = take_dispute(id)
        if dispute.state != Dispute.State.WITH_STAFF:
            return dispute
        found = verdicts_at_lock(contract, BillingWeek(dispute.week_s), now_s=now_s)
        paid = frozenset(id for id in _open(dispute) if presumption(found[id]) == "protected")
        if paid:
            part = Part(refunded=frozenset(), paid=paid, leg="overdue")
            settle_part(contract, invoice, dispute, part, at_s=now_s, policy=policy)
        if not _open(dispute):
            move(dispute, "decide", now_s=now_s, outcome="overdue")
        else:
            move(dispute, "overdue", now_s=now_s)
            put([Due(kind=HOURS_OVERDUE_KIND, subject=str(id), number=number + 1,
                     due_s=now_s + DAY_S)])  # fmt: skip
        record("dispute_overdue", f"dispute {id}", at_s=now_s, facts={"paid": len(paid)})
    logger.error("dispute.overdue", extra={"dispute": str(id), "day": number})
    return dispute


def _open(dispute: Dispute) -> frozenset[UUID]:
    return frozenset(id for id, outcome in outcomes(dispute).items() if outcome == "open")


def _ruled(dispute: Dispute, staff: Member, back: frozenset[UUID]) -> bool:
    """Is this what this person ruled last?"""
    last = dispute.decisions.filter(staff=staff).order_by("number").last()
    return last is not None and same_ruling(last.refunded, back)


def _seconded(dispute: Dispute, staff: Member, back: frozenset[UUID]) -> bool:
    """Did another person rule the same, and nothing else after it?"""
    last: dict[int, list[str]] = {}
    for one in dispute.decisions.exclude(staff=staff).order_by("number"):
        last[one.staff_id] = one.refunded
    return any(same_ruling(ruled, back) for ruled in last.values())
