"""A question on segments, and what is said about it. No money, no deadline."""

from collections.abc import Collection
from uuid import UUID

from django.db import transaction

from marketplace.contracts.step import take_contract
from marketplace.errors import NotFound, RuleBroken
from marketplace.intake.models import Segment
from marketplace.notices.tell import News, tell
from marketplace.people.models import Member
from marketplace.people.queries import members_of
from marketplace.review.dispute_steps import check_text
from marketplace.review.models import Message, Question
from workdiary.week import BillingWeek


def ask(
    contract_id: UUID,
    segments: Collection[UUID],
    *,
    id: UUID,
    text: str,
    actor: Member,
    now_s: int,
) -> Question:
    """The client asks. The same id again is the same question.

    RuleBroken: no_segments, text_missing, text_too_long. NotFound: a segment of another contract.
    """
    check_text(text)
    if not segments:
        raise RuleBroken("no_segments")
    chosen = set(segments)
    with transaction.atomic(durable=True):
        contract = take_contract(contract_id, actor, "ask")
        known = Question.objects.filter(id=id).first()
        if known is not None:
            return known
        found = Segment.objects.filter(contract=contract, id__in=chosen)
        if found.count() != len(chosen):
            raise NotFound("no_segment")
        question = Question.objects.create(id=id, contract=contract, asked_s=now_s)
        question.segments.set(found)
        Message.objects.create(id=id, question=question, author=actor, text=text, at_s=now_s)
        _tell("asked", question, id, actor, now_s=now_s)
        return question


def reply(question_id: UUID, *, id: UUID, text: str, actor: Member, now_s: int) -> Message:
    """Either side says something about a question. The same id again is the same message."""
    check_text(text)
    found = Question.objects.filter(id=question_id).values_list("contract_id", flat=True).first()
    if found is None:
        raise NotFound("no_question", id=str(question_id))
    with transaction.atomic(durable=True):
        take_contract(found, actor, "reply")
        message, is_new = Message.objects.get_or_create(
            id=id,
            defaults={
                "question_id": question_id, "author": actor, "text": text, "at_s": now_s,
            },
        )  # fmt: skip
        if is_new:
            _tell("replied", message.question, id, actor, now_s=now_s)
        return message


def _tell(kind: str, question: Question, id: UUID, author: Member, *, now_s: int) -> None:
    """The other side hears that something was said; its text stays on the page."""
    contract = question.contract
    spans = list(question.segments.order_by("starts_s").values_list("starts_s", "ends_s"))
    week = BillingWeek.containing(spans[0][0])
    is_client = author.pk != contract.freelancer_id
    others = [contract.freelancer_id] if is_client else members_of(contract.company_id)
    facts: dict[str, str | int] = {
        "author": author.name,
        "title": contract.title,
        "asked_s": sum(ends_s - starts_s for starts_s, ends_s in spans),
    }
    path = f"/contracts/{contract.pk}/weeks/{week.label}/"
    tell(
        (News(member_id=who, kind=kind, key=str(id), facts=facts, path=path) for who in others),
        now_s=now_s,
    )
