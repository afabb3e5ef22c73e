"""Ask about a segment, and answer; the thread stands on the segment's page."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from marketplace.intake.queries import segment_of
from marketplace.review.ask import ask, reply
from marketplace.review.questions import segment_of_question
from marketplace.tools import tools
from marketplace.web.reader import member_of
from marketplace.web.typed import step_id


@require_POST
@login_required
def ask_about(request: HttpRequest, segment_id: UUID) -> HttpResponse:
    """The client's question; sent twice it is one."""
    member = member_of(request)
    kept = segment_of(member, segment_id)
    if kept is None:
        raise Http404
    ask(
        kept.segment.contract_id, [segment_id], id=step_id(request),
        text=request.POST.get("text", ""), actor=member, now_s=tools().clock.read().now_s,
    )  # fmt: skip
    return redirect("segment", segment_id)


@require_POST
@login_required
def answer(request: HttpRequest, question_id: UUID) -> HttpResponse:
    """What either side says to it."""
    member = member_of(request)
    segment_id = segment_of_question(question_id)
    if segment_id is None or segment_of(member, segment_id) is None:
        raise Http404
    reply(
        question_id, id=step_id(request), text=request.POST.get("text", ""), actor=member,
        now_s=tools().clock.read().now_s,
    )  # fmt: skip
    return redirect("segment", segment_id)
