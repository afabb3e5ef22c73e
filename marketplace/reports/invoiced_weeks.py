"""The freelancer's invoiced weeks with what is disputed and asked about each."""

from collections import Counter, defaultdict
from dataclasses import dataclass
from uuid import UUID

from marketplace.billing.models import Invoice
from marketplace.people.models import Member
from marketplace.review.models import Dispute, Question
from workdiary.money import Money
from workdiary.week import BillingWeek

MOST = 520  # ten years of a contract, or two of five


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoicedWeek:
    """One live invoice, short: its state, sums, open dispute, and how many threads ask about it."""

    contract_id: UUID
    week: BillingWeek
    state: str
    seconds: int
    over_limit_s: int
    gross: Money
    fee: Money
    disputed_s: int
    frozen_minor: int
    questions: int


def invoiced_weeks(member: Member) -> list[InvoicedWeek]:
    """Newest first. Four statements, however many weeks."""
    live = Invoice.objects.filter(seller=member).exclude(state=Invoice.State.CREDITED)
    invoices = list(live.order_by("-week_s", "contract_id")[:MOST])
    contracts = {one.contract_id for one in invoices}
    disputed_s, frozen = _disputes(contracts)
    asked = _questions(contracts)
    return [
        InvoicedWeek(
            contract_id=one.contract_id,
            week=BillingWeek(one.week_s),
            state=one.state,
            seconds=one.seconds,
            over_limit_s=one.over_limit_s,
            gross=Money(one.gross_minor, one.currency),
            fee=Money(
                one.expected_fee_minor if one.fee_minor is None else one.fee_minor, one.currency
            ),
            disputed_s=disputed_s[one.id],
            frozen_minor=frozen[one.id],
            questions=asked[one.contract_id, one.week_s],
        )
        for one in invoices
    ]


def _disputes(contracts: set[UUID]) -> tuple[dict[UUID, int], dict[UUID, int]]:
    """By invoice: the seconds in open disputes, and what is still set aside."""
    seconds: dict[UUID, int] = defaultdict(int)
    frozen: dict[UUID, int] = defaultdict(int)
    opened = Dispute.objects.filter(contract_id__in=contracts).exclude(state="closed")
    for dispute in opened.prefetch_related("segments__segment"):
        frozen[dispute.invoice_id] += dispute.rest_minor
        seconds[dispute.invoice_id] += sum(
            one.segment.ends_s - one.segment.starts_s for one in dispute.segments.all()
        )
    return seconds, frozen


def _questions(contracts: set[UUID]) -> Counter[tuple[UUID, int]]:
    """Threads by contract and week; one that spans two weeks counts in both."""
    rows = (
        Question.objects.filter(contract_id__in=contracts)
        .values_list("id", "contract_id", "segments__starts_s")
        .distinct()
    )
    found = {
        (id, contract_id, BillingWeek.containing(at_s).starts_s)
        for id, contract_id, at_s in rows
        if at_s is not None
    }
    return Counter((contract_id, week_s) for _, contract_id, week_s in found)
