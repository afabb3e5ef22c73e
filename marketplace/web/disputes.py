"""Disputes of hours on pages: chosen from an invoice, answered, withdrawn, ruled; with the report."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from marketplace.billing.answer_dispute import answer_dispute
from marketplace.billing.dispute_hours import dispute_hours, worth
from marketplace.billing.dispute_page import Case, case_called, disputable
from marketplace.billing.in_review import in_review
from marketplace.billing.models import Invoice
from marketplace.billing.queries import invoice_row
from marketplace.billing.settle_dispute import decide, withdraw_dispute
from marketplace.errors import NotFound
from marketplace.people.access import may
from marketplace.people.models import Member
from marketplace.people.queries import actor_of
from marketplace.review.dispute_steps import GROUNDS, REASONS
from marketplace.tools import tools
from marketplace.web.milestones import new_id
from marketplace.web.reader import member_of, own_zone, thing_of
from marketplace.web.typed import ids, step_id
from workdiary.money import Money
from workdiary.week import BillingWeek


@require_safe
@login_required
def dispute(request: HttpRequest, dispute_id: UUID) -> HttpResponse:
    """What is disputed, what the rules say of it, what was said; and what may be done now."""
    member = member_of(request)
    case = _case(member, dispute_id)
    actor, thing, state = actor_of(member), thing_of(case.contract), case.dispute.state
    context = {
        "case": case,
        "zone": own_zone(request),
        "grounds": GROUNDS,
        "may_answer": state == "opened" and may(actor, "answer_dispute", thing),
        "may_withdraw": state != "closed" and may(actor, "withdraw_dispute", thing),
        "may_decide": state == "with_staff" and may(actor, "decide_dispute", thing),
    }
    return render(request, "web/dispute.html", context)


@require_POST
@login_required
def act(request: HttpRequest, dispute_id: UUID, act: str) -> HttpResponse:
    """Answer, withdraw or rule; sent twice it is done once."""
    member, kit = member_of(request), tools()
    if act not in _ACTS:
        raise Http404
    known = {"actor": member, "now_s": kit.clock.read().now_s, "policy": kit.policy}
    _ACTS[act](request, _case(member, dispute_id), known)
    return redirect("dispute", dispute_id)


@login_required
def open_dispute(request: HttpRequest, number: str) -> HttpResponse:
    """The client chooses time of an invoice; first the amount is shown, then it is disputed."""
    member, kit = member_of(request), tools()
    invoice = invoice_row(member, number)
    if invoice is None or not may(actor_of(member), "dispute_hours", thing_of(invoice.contract)):
        raise Http404
    now_s, chosen = kit.clock.read().now_s, frozenset(ids(request, "segment"))
    if request.method == "POST" and "sure" in request.POST:
        opened = dispute_hours(
            invoice.contract_id, BillingWeek(invoice.week_s), chosen, id=step_id(request),
            reason=request.POST.get("reason", ""), text=request.POST.get("text", ""),
            actor=member, now_s=now_s, policy=kit.policy,
        )  # fmt: skip
        return redirect("dispute", opened.pk)
    context = {
        "number": number,
        "invoice": invoice,
        "rows": disputable(invoice.contract, invoice),
        "chosen": chosen,
        "amount": _amount(invoice, chosen) if chosen else None,
        "is_open": invoice.state == Invoice.State.PAID
        and in_review(invoice, now_s, policy=kit.policy),
        "reasons": REASONS,
        "said": request.POST,
        "step_id": new_id(),
        "zone": own_zone(request),
    }
    return render(request, "web/dispute_new.html", context)


def _case(member: Member, id: UUID) -> Case:
    case = case_called(member, id, policy=tools().policy)
    if case is None:
        raise NotFound("no_dispute", id=str(id))
    return case


def _amount(invoice: Invoice, chosen: frozenset[UUID]) -> Money:
    return Money(worth(invoice.contract, invoice, chosen), invoice.currency)


_Act = Callable[[HttpRequest, Case, dict[str, Any]], Any]


def _answer(answer: str) -> _Act:
    def take(request: HttpRequest, case: Case, known: dict[str, Any]) -> None:
        answer_dispute(
            case.dispute.pk, answer, segments=ids(request, "segment"),
            text=request.POST.get("text", ""), **known,
        )  # fmt: skip

    return take


def _withdraw(request: HttpRequest, case: Case, known: dict[str, Any]) -> None:
    withdraw_dispute(case.dispute.pk, **known)


def _decide(request: HttpRequest, case: Case, known: dict[str, Any]) -> None:
    decide(
        case.dispute.pk, ids(request, "segment"), reasons=request.POST.get("text", ""),
        grounds=request.POST.get("grounds", ""), **known,
    )  # fmt: skip


_ACTS: dict[str, _Act] = {
    "accept": _answer("accept"),
    "in_part": _answer("in_part"),
    "explain": _answer("explain"),
    "withdraw": _withdraw,
    "decide": _decide,
}
