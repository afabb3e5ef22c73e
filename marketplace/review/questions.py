"""The questions on a segment, each with what was said about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from marketplace.review.models import Message, Question


@dataclass(frozen=True, slots=True)
class Thread:
    """A question: on how many segments, and its messages, oldest first."""

    id: UUID
    segment_count: int
    messages: tuple[Message, ...]


def questions_on(segment_id: UUID) -> Sequence[Thread]:
    """Oldest first; three statements."""
    found = Question.objects.filter(segments=segment_id).order_by("asked_s", "pk")
    threads = found.prefetch_related("segments", "messages__author")
    return [
        Thread(
            one.pk,
            len(one.segments.all()),
            tuple(sorted(one.messages.all(), key=lambda said: (said.at_s, str(said.pk)))),
        )
        for one in threads
    ]


def segment_of_question(question_id: UUID) -> UUID | None:
    """The first segment it is about; where its thread can be read."""
    found = Question.objects.filter(pk=question_id)
    return found.order_by("segments__starts_s").values_list("segments", flat=True).first()
