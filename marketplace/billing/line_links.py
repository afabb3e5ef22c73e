"""From a line of an invoice to the segments it bills, and from a segment back to its line."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from marketplace.billing.diary_sums import parts_of
from marketplace.billing.invoice import number
from marketplace.billing.models import Invoice, LateTime, Line
from marketplace.billing.queries import invoice_row
from marketplace.intake.models import Segment
from marketplace.people.models import Member
from marketplace.review.judged import from_json
from marketplace.review.models import Judgement
from workdiary.money import Money
from workdiary.protection import Verdict
from workdiary.week import BillingWeek


@dataclass(frozen=True, slots=True, kw_only=True)
class Behind:
    """What a line bills of one segment: some or all of its seconds."""

    segment_id: UUID
    starts_s: int
    ends_s: int
    seconds: int
    is_manual: bool
    verdict: Verdict | None = None  # as it stood at the lock; late time has none


@dataclass(frozen=True, slots=True, kw_only=True)
class LinePage:
    """One line with everything behind it; the seconds add up to the line's."""

    invoice: str
    position: int
    rate: Money
    amount: Money
    behind: tuple[Behind, ...]

    @property
    def seconds(self) -> int:
        """What the amount is reckoned from."""
        return sum(one.seconds for one in self.behind)


def line_called(actor: Member, name: str, position: int) -> LinePage | None:
    """The line of the actor's invoice with its segments in order of time, or None.

    A flat payment has none behind it.
    """
    invoice = invoice_row(actor, name)
    if invoice is None:
        return None
    line = next((one for one in invoice.lines.all() if one.position == position), None)
    if line is None or line.flat_s is not None:
        return None
    week_s = line.late_week_s
    found = _verdicts(invoice)
    behind = _behind(invoice, line) if week_s is None else _late(invoice, week_s)
    return LinePage(
        invoice=name,
        position=position,
        rate=Money(line.rate_minor, invoice.currency),
        amount=Money(line.amount_minor, invoice.currency),
        behind=tuple(
            replace(one, verdict=None if week_s else found.get(one.segment_id)) for one in behind
        ),
    )


def lines_of(actor: Member, segment_id: UUID) -> list[tuple[str, int]]:
    """(invoice, line) of every line that bills some of the actor's segment, in order."""
    segment = Segment.objects.for_actor(actor).filter(pk=segment_id).first()
    if segment is None:
        return []
    late = LateTime.objects.filter(consent__segment=segment).values_list("invoice_id", flat=True)
    own = Invoice.objects.for_actor(actor).exclude(state=Invoice.State.CREDITED)
    here = own.filter(contract_id=segment.contract_id, week_s=segment.week_s)
    found = []
    for invoice in (here | own.filter(pk__in=[id for id in late if id])).order_by("issued_s"):
        name = number(invoice.seller_id, invoice.serial)
        for line in invoice.lines.order_by("position"):
            page = line_called(actor, name, line.position)
            if page and any(one.segment_id == segment_id for one in page.behind):
                found.append((name, line.position))
    return found


def _verdicts(invoice: Invoice) -> Mapping[UUID, Verdict]:
    """What was judged right after the lock; nothing in the moment before that."""
    kept = Judgement.objects.filter(contract=invoice.contract_id, week_s=invoice.week_s).first()
    return from_json(kept.verdicts) if kept else {}


def _behind(invoice: Invoice, line: Line) -> list[Behind]:
    return [
        Behind(
            segment_id=part.segment_id,
            starts_s=part.starts_s,
            ends_s=part.ends_s,
            seconds=part.seconds,
            is_manual=part.is_manual,
        )
        for part in parts_of(BillingWeek(invoice.week_s), invoice.contract)
        if part.fate == "billed" and part.rate.minor == line.rate_minor
    ]


def _late(invoice: Invoice, week_s: int) -> list[Behind]:
    rows = LateTime.objects.filter(
        invoice=invoice, billed_s__gt=0, consent__segment__week_s=week_s
    ).select_related("consent__segment")
    return [
        Behind(
            segment_id=row.consent.segment_id,
            starts_s=row.consent.segment.starts_s,
            ends_s=row.consent.segment.ends_s,
            seconds=row.billed_s,
            is_manual=row.consent.segment.kind == "manual",
        )
        for row in rows.order_by("consent__segment__starts_s")
    ]
