"""Refunds by agreement on a page: given by the freelancer, or asked for and answered."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from marketplace.billing.correct import answer_refund, ask_refund, give_refund
from marketplace.billing.refund_page import RefundPage, refund_called, refund_page
from marketplace.errors import NotFound
from marketplace.people.access import may
from marketplace.people.models import Member
from marketplace.people.queries import actor_of
from marketplace.tools import tools
from marketplace.web.milestones import new_id
from marketplace.web.reader import member_of, own_zone, thing_of
from marketplace.web.typed import amount_said, step_id

_ANSWERS = {"yes": True, "no": False}


@require_safe
@login_required
def refunds(request: HttpRequest, of: str, source_id: UUID) -> HttpResponse:
    """What can go back of one thing that was paid, and what was said about it."""
    member = member_of(request)
    page = _page(member, of, source_id)
    actor, thing = actor_of(member), thing_of(page.contract)
    can = page.free is not None and page.free.minor > 0
    context = {
        "page": page,
        "zone": own_zone(request),
        "step_id": new_id(),
        "may_give": can and may(actor, "give_back", thing),
        "may_ask": can and may(actor, "ask_refund", thing),
        "may_answer": may(actor, "give_back", thing),
    }
    return render(request, "web/refunds.html", context)


@require_POST
@login_required
def say(request: HttpRequest, of: str, source_id: UUID) -> HttpResponse:
    """The freelancer gives, the client asks; sent twice it is one refund."""
    member, kit = member_of(request), tools()
    page = _page(member, of, source_id)
    gives = may(actor_of(member), "give_back", thing_of(page.contract))
    (give_refund if gives else ask_refund)(
        source_id, amount_said(request, page.contract.currency), of=of, id=step_id(request),
        text=request.POST.get("text", ""), actor=member, now_s=kit.clock.read().now_s,
        policy=kit.policy,
    )  # fmt: skip
    return redirect("refunds", of, source_id)


@require_POST
@login_required
def answer(request: HttpRequest, refund_id: UUID, answer: str) -> HttpResponse:
    """The freelancer's yes or no."""
    member, kit = member_of(request), tools()
    asked = refund_called(member, refund_id)
    if asked is None or answer not in _ANSWERS:
        raise NotFound("no_refund", id=str(refund_id))
    answer_refund(
        refund_id, gives=_ANSWERS[answer], actor=member, now_s=kit.clock.read().now_s,
        policy=kit.policy,
    )  # fmt: skip
    return redirect("refunds", asked.of, asked.source_id)


def _page(member: Member, of: str, source_id: UUID) -> RefundPage:
    page = refund_page(member, of, source_id)
    if page is None:
        raise Http404
    return page
