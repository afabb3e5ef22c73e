"""Which of a freelancer's segments are asked about, and which are in an open dispute."""

from collections import Counter
from dataclasses import dataclass
from uuid import UUID

from marketplace.people.models import Member
from marketplace.review.models import DisputedSegment, Question

MOST = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One segment: in how many threads it is asked about, and whether it is disputed now."""

    segment_id: UUID
    questions: int
    is_disputed: bool


def segment_marks(member: Member) -> list[Mark]:
    """The newest first, at most 2,000. Two statements."""
    asked = (
        Question.objects.filter(contract__freelancer=member, segments__isnull=False)
        .order_by("-segments__starts_s")
        .values_list("segments__id", flat=True)[:MOST]
    )
    open_ones = DisputedSegment.objects.filter(
        segment__contract__freelancer=member, dispute__closed_s=None
    )
    disputed = list(
        open_ones.order_by("-segment__starts_s").values_list("segment_id", flat=True)[:MOST]
    )
    counts, open_ids = Counter(asked), set(disputed)
    found = dict.fromkeys([*disputed, *counts])
    return [Mark(segment_id=id, questions=counts[id], is_disputed=id in open_ids) for id in found][
        :MOST
    ]
