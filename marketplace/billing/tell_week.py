"""What is told of a week: to freelancers before its lock, to clients after it."""

from django.db import transaction
from django.db.models import F, Sum

from marketplace.billing.models import Invoice
from marketplace.deadlines.locks import lock_of
from marketplace.deadlines.put import Due, put
from marketplace.intake.models import Segment
from marketplace.notices.tell import News, tell
from marketplace.people.models import Member
from marketplace.policy import Policy
from marketplace.review.window import window
from workdiary.week import BillingWeek

CLOSES_KIND = "week_closes"
REVIEW_KIND = "week_to_review"
BEFORE_S = 3 * 3600
_SET_SIZE = 500


def closes_due(week: BillingWeek, *, policy: Policy) -> Due:
    """The deadline at which freelancers are told that the week closes: put with its lock."""
    due_s = week.starts_s + policy.lock_offset_s - BEFORE_S
    return Due(kind=CLOSES_KIND, subject=week.label, due_s=due_s)


def plan_telling(week: BillingWeek, *, policy: Policy) -> None:
    """Right after a week's lock its review is told."""
    review = Due(kind=REVIEW_KIND, subject=week.label, due_s=window(week, policy).lock_s)
    with transaction.atomic(durable=True):
        put([review])


def tell_it_closes(week: BillingWeek, *, now_s: int, policy: Policy) -> None:
    """Every freelancer with time in the week: how much has arrived, and until when it can change."""
    lock_s = lock_of(week, policy=policy)
    worked = (
        Segment.objects.filter(week_s=week.starts_s, is_counted=True)
        .values("freelancer_id")
        .annotate(worked_s=Sum(F("ends_s") - F("starts_s")))
        .order_by("freelancer_id")
        .values_list("freelancer_id", "worked_s")
    )
    last = 0
    while people := list(worked.filter(freelancer_id__gt=last)[:_SET_SIZE]):
        news = [
            News(
                member_id=who,
                kind=CLOSES_KIND,
                key=week.label,
                facts={"week": week.label, "worked_s": worked_s, "lock_at_s": lock_s},
                path="/",
            )
            for who, worked_s in people
        ]
        with transaction.atomic(durable=True):
            tell(news, now_s=now_s)
        last = people[-1][0]


def tell_to_review(week: BillingWeek, *, now_s: int, policy: Policy) -> None:
    """The members of every client with an invoice of this week: what it is and until when."""
    invoices = Invoice.objects.filter(week_s=week.starts_s).order_by("id")
    some = list(invoices[:_SET_SIZE])
    while some:
        people: dict[int, list[int]] = {}
        companies = {invoice.company_id for invoice in some}
        found = Member.objects.filter(company_id__in=companies, is_active=True).order_by("pk")
        for company_id, member_id in found.values_list("company_id", "pk"):
            people.setdefault(company_id, []).append(member_id)
        news = [
            _to_review(invoice, who, week, policy)
            for invoice in some
            for who in people.get(invoice.company_id, ())
        ]
        with transaction.atomic(durable=True):
            tell(news, now_s=now_s)
        some = list(invoices.filter(id__gt=some[-1].pk)[:_SET_SIZE])


def _to_review(invoice: Invoice, member_id: int, week: BillingWeek, policy: Policy) -> News:
    return News(
        member_id=member_id,
        kind=REVIEW_KIND,
        key=str(invoice.pk),
        facts={
            "title": invoice.title,
            "freelancer": invoice.seller_name,
            "week": week.label,
            "worked_s": invoice.seconds,
            "gross_minor": invoice.gross_minor,
            "currency": invoice.currency,
            "review_at_s": window(week, policy, lock_s=invoice.issued_s).review_ends_s,
        },
        path=f"/contracts/{invoice.contract_id}/weeks/{week.label}/",
    )
