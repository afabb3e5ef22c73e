"""Delete the pictures of a week once their contracts' days are over; their hashes stay."""

from collections.abc import Mapping
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet

from marketplace.billing.models import Invoice
from marketplace.blobs import Blobs
from marketplace.deadlines.put import Due, put
from marketplace.intake.forget import forget_pictures
from marketplace.intake.models import Picture, Segment, Snapshot
from marketplace.people.models import Member
from marketplace.policy import Policy
from marketplace.review.models import Dispute
from marketplace.review.window import window
from workdiary.week import DAY_S, BillingWeek

KIND = "forget"
# Paid, but not yet to the freelancer: the pictures are evidence still.
UNRELEASED = (Invoice.State.OPEN, Invoice.State.PAID, Invoice.State.ACCEPTED)


def plan_forgetting(week: BillingWeek, *, policy: Policy) -> None:
    """At the lock: when the first pictures of the week have had their days. None, no deadline."""
    days = _days_of(Segment.objects.filter(week_s=week.starts_s))
    if days:
        due_s = window(week, policy).release_s + min(days.values()) * DAY_S
        with transaction.atomic(durable=True):
            put([Due(kind=KIND, subject=week.label, due_s=due_s)])


def forget_old_pictures(
    week: BillingWeek, *, number: int, now_s: int, policy: Policy, blobs: Blobs
) -> int:
    """How many pictures went. Safe to run again; what is not over yet gets the next deadline.

    A contract week that is disputed or whose money is not released keeps its pictures, looked at
    again every day. A picture that other time shows too stays as long as that needs it.
    """
    release_s = window(week, policy).release_s
    held = set(
        Invoice.objects.filter(week_s=week.starts_s, state__in=UNRELEASED).values_list(
            "contract_id", flat=True
        )
    )
    disputed = Dispute.objects.filter(week_s=week.starts_s).exclude(state=Dispute.State.CLOSED)
    held |= set(disputed.values_list("contract_id", flat=True))
    shown = Segment.objects.filter(week_s=week.starts_s, snapshots__picture__forgotten_s=None)
    due_s = {
        id: max(release_s + days * DAY_S, now_s + DAY_S if id in held else 0)
        for id, days in _days_of(shown).items()
    }
    later = [at_s for at_s in due_s.values() if at_s > now_s]
    over = [id for id, at_s in due_s.items() if at_s <= now_s]
    with transaction.atomic(durable=True):
        gone = _mark(week, over, now_s=now_s)
        if later:
            put([Due(kind=KIND, subject=week.label, due_s=min(later), number=number + 1)])
    # All of the week's, not only those marked now: a run that was killed here is made up for.
    for member in Member.objects.filter(contracts__segments__week_s=week.starts_s).distinct():
        forget_pictures(member, blobs)
    return gone


def _days_of(segments: "QuerySet[Segment]") -> Mapping[UUID, int]:
    rows = segments.order_by().values_list("contract_id", "contract__retention_days")
    return dict(rows.distinct())


def _mark(week: BillingWeek, contracts: list[UUID], *, now_s: int) -> int:
    """From now on only their hashes are kept."""
    ours = Snapshot.objects.filter(
        segment__week_s=week.starts_s,
        segment__contract__in=contracts,
        picture__forgotten_s=None,
    )
    pictures = set(ours.values_list("picture_id", flat=True))
    elsewhere = (
        Snapshot.objects.filter(picture__in=pictures)
        .exclude(segment__state=Segment.State.REMOVED)
        .exclude(segment__week_s=week.starts_s, segment__contract__in=contracts)
    )
    over = pictures - set(elsewhere.values_list("picture_id", flat=True))
    return Picture.objects.filter(pk__in=over, forgotten_s=None).update(forgotten_s=now_s)
