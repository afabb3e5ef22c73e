"""The client's Approve on a week in review, and its undo."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from marketplace.billing.accept_hours import accept_hours
from marketplace.billing.approval import open_to_approve
from marketplace.billing.undo_accept import undo_accept
from marketplace.errors import RuleBroken
from marketplace.tools import tools
from marketplace.web.reader import reader_of, week_called


@require_POST
@login_required
def approve(request: HttpRequest, contract_id: UUID, label: str) -> HttpResponse:
    """All hours of the week that are not disputed."""
    reader, named = reader_of(request, contract_id, "see_diary"), week_called(label)
    kit = tools()
    chosen = open_to_approve(reader.contract, named)
    if not chosen:
        raise RuleBroken("nothing_to_approve")
    accept_hours(
        contract_id, named, chosen, actor=reader.member, now_s=kit.clock.read().now_s,
        policy=kit.policy,
    )  # fmt: skip
    return redirect("week", contract_id, label)


@require_POST
@login_required
def undo(request: HttpRequest, contract_id: UUID, label: str) -> HttpResponse:
    """What was approved in the last ten minutes."""
    reader, named = reader_of(request, contract_id, "see_diary"), week_called(label)
    kit = tools()
    undo_accept(
        contract_id, named, actor=reader.member, now_s=kit.clock.read().now_s, policy=kit.policy
    )
    return redirect("week", contract_id, label)
