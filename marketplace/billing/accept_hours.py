"""The client accepts segments before the review ends: they cannot be disputed any more."""

from collections.abc import Collection
from uuid import UUID

from django.db import transaction

from marketplace.billing.in_review import in_review
from marketplace.billing.models import LIVE, Invoice
from marketplace.contracts.step import take_contract
from marketplace.errors import Conflict, NotFound
from marketplace.intake.models import Segment
from marketplace.people.models import Member
from marketplace.policy import Policy
from marketplace.review.models import Acceptance, DisputedSegment
from marketplace.trail.record import record
from workdiary.week import BillingWeek


def accept_hours(
    contract_id: UUID,
    week: BillingWeek,
    segments: Collection[UUID],
    *,
    actor: Member,
    now_s: int,
    policy: Policy,
) -> int:
    """How many are accepted now; those accepted before stay so. No date moves, no money.

    As long as the week's hours can be disputed, also where a gap of the server made that longer.
    Conflict: window_closed, already_disputed. NotFound: a segment that does not count in the week.
    """
    chosen = frozenset(segments)
    with transaction.atomic(durable=True):
        contract = take_contract(contract_id, actor, "accept_hours")
        invoices = Invoice.objects.filter(contract=contract, week_s=week.starts_s, state__in=LIVE)
        if not any(in_review(invoice, now_s, policy=policy) for invoice in invoices):
            raise Conflict("window_closed", week=week.label)
        counted = Segment.objects.counted().filter(contract=contract, week_s=week.starts_s)
        if counted.filter(id__in=chosen).count() != len(chosen):
            raise NotFound("no_segment")
        if DisputedSegment.objects.filter(segment__in=chosen, dispute__closed_s=None).exists():
            raise Conflict("already_disputed")
        known = dict(
            Acceptance.objects.filter(segment__in=chosen).values_list("segment_id", "undone_s")
        )
        fresh = sorted(id for id in chosen if id not in known or known[id] is not None)
        Acceptance.objects.filter(segment__in=fresh).update(undone_s=None)
        Acceptance.objects.bulk_create(
            Acceptance(segment_id=id, actor=actor, at_s=now_s) for id in fresh if id not in known
        )
        if fresh:
            record("hours_accepted", f"contract {contract_id}", at_s=now_s, actor=actor,
                   facts={"week": week.label, "segments": len(fresh)})  # fmt: skip
        return len(fresh)
