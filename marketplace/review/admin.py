"""Staff pages of review: looked at here, changed by verbs."""

from django.contrib import admin

from marketplace.people.admin import ReadOnly
from marketplace.review.models import (
    Acceptance,
    Decision,
    Dispute,
    DisputedSegment,
    Judgement,
    Message,
    Question,
    Refund,
)


@admin.register(Dispute)
class DisputeAdmin(ReadOnly):
    """What is disputed, how much is frozen, and who is waited for."""

    list_display = ("contract", "week_s", "frozen_minor", "currency", "state", "answer_due_s")
    list_filter = ("state", "outcome", "reason")
    list_select_related = ("contract",)
    ordering = ("-opened_s",)


@admin.register(DisputedSegment)
class DisputedSegmentAdmin(ReadOnly):
    """Each disputed segment, and what became of its money."""

    list_display = ("segment", "dispute", "outcome")
    list_filter = ("outcome",)
    list_select_related = ("segment", "dispute")


@admin.register(Decision)
class DecisionAdmin(ReadOnly):
    """Who ruled what, and why."""

    list_display = ("dispute", "number", "staff", "grounds", "at_s")
    list_select_related = ("dispute", "staff")
    ordering = ("-at_s",)


@admin.register(Refund)
class RefundAdmin(ReadOnly):
    """What was given back by agreement, or asked for."""

    list_display = (
        "contract", "of", "amount_minor", "currency", "state", "asked_s", "settled_s",
    )  # fmt: skip
    list_filter = ("state", "of", "currency")
    list_select_related = ("contract",)
    ordering = ("-asked_s",)


@admin.register(Judgement)
class JudgementAdmin(ReadOnly):
    """The verdicts of a week as they stood at its lock."""

    list_display = ("contract", "week_s", "judged_s")
    list_select_related = ("contract",)
    ordering = ("-week_s", "contract")


@admin.register(Acceptance)
class AcceptanceAdmin(ReadOnly):
    """Segments the client accepted before the review ended."""

    list_display = ("segment", "actor", "at_s")
    list_select_related = ("segment", "actor")


@admin.register(Question)
class QuestionAdmin(ReadOnly):
    """What was asked of segments."""

    list_display = ("contract", "asked_s")
    list_select_related = ("contract",)


@admin.register(Message)
class MessageAdmin(ReadOnly):
    """What was said about a question."""

    list_display = ("question", "author", "at_s")
    list_select_related = ("question", "author")
