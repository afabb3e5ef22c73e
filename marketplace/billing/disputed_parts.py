"""The billed seconds of an invoice's week, and which of them earlier disputes have taken."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from uuid import UUID

from marketplace.billing.diary_sums import parts_of
from marketplace.billing.models import Invoice
from marketplace.contracts.models import Contract
from marketplace.review.judged import seconds_by_rate
from marketplace.review.models import Dispute, DisputedSegment
from workdiary.money import Money
from workdiary.parts import Part
from workdiary.week import BillingWeek


@dataclass(frozen=True, slots=True)
class BilledWeek:
    """The parts of an invoiced week: after its lock they are the same for ever."""

    parts: tuple[Part, ...]

    @property
    def segments(self) -> frozenset[UUID]:
        """The segments that bill anything."""
        return frozenset(part.segment_id for part in self.parts if part.fate == "billed")

    @property
    def by_rate(self) -> Mapping[Money, int]:
        """All billed seconds."""
        return seconds_by_rate(self.parts, self.segments)

    def of(self, segments: Collection[UUID]) -> Mapping[Money, int]:
        """The billed seconds of these segments."""
        return seconds_by_rate(self.parts, segments)


def billed_week(contract: Contract, invoice: Invoice) -> BilledWeek:
    """Read it. Four statements."""
    return BilledWeek(tuple(parts_of(BillingWeek(invoice.week_s), contract)))


def disputed_before(invoice: Invoice, dispute: Dispute | None) -> frozenset[UUID]:
    """Segments of this invoice disputed before this dispute, or at all; whatever came of it."""
    rows = DisputedSegment.objects.filter(dispute__invoice_id=invoice.id).order_by("id")
    found = list(rows.values_list("dispute_id", "segment_id"))
    own = [at for at, (id, _) in enumerate(found) if dispute is not None and id == dispute.id]
    return frozenset(segment for _, segment in (found[: own[0]] if own else found))


def outcomes(dispute: Dispute) -> Mapping[UUID, str]:
    """What became of each of its segments so far, in order."""
    rows = DisputedSegment.objects.filter(dispute=dispute).order_by("id")
    return dict(rows.values_list("segment_id", "outcome"))
