"""Ask that a picture is deleted, answer that, and take it back; all on the segment's page."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from marketplace.intake.queries import segment_of
from marketplace.review.models import Withdrawal
from marketplace.review.withdraw_picture import (
    answer_withdrawal,
    ask_withdrawal,
    take_back_withdrawal,
)
from marketplace.tools import tools
from marketplace.web.reader import member_of
from marketplace.web.typed import step_id

ANSWERS = ("agree", "decline", "take_back")


@require_POST
@login_required
def ask(request: HttpRequest, segment_id: UUID, sha256: str) -> HttpResponse:
    """Sent twice it is one."""
    member = member_of(request)
    if segment_of(member, segment_id) is None:
        raise Http404
    ask_withdrawal(
        segment_id, sha256, id=step_id(request), text=request.POST.get("text", ""), actor=member,
        now_s=tools().clock.read().now_s,
    )  # fmt: skip
    return redirect("segment", segment_id)


@require_POST
@login_required
def answer(request: HttpRequest, withdrawal_id: UUID, answer: str) -> HttpResponse:
    """Yes or no of the other side; or the asker's side asks no more."""
    member, kit = member_of(request), tools()
    segment_id = (
        Withdrawal.objects.filter(pk=withdrawal_id).values_list("segment_id", flat=True).first()
    )
    if answer not in ANSWERS or segment_id is None or segment_of(member, segment_id) is None:
        raise Http404
    now_s = kit.clock.read().now_s
    if answer == "take_back":
        take_back_withdrawal(withdrawal_id, actor=member, now_s=now_s)
    else:
        answer_withdrawal(
            withdrawal_id, is_agreed=answer == "agree", actor=member, now_s=now_s, blobs=kit.blobs
        )
    return redirect("segment", segment_id)
