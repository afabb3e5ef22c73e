"""Money in and out by its owner: a client adds or takes back, a freelancer withdraws."""

from collections.abc import Callable

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from marketplace.billing.send_back import send_back
from marketplace.errors import RuleBroken
from marketplace.escrow.add_funds import add_funds
from marketplace.payouts.ask import ask
from marketplace.payouts.methods import add_method, remove_method
from marketplace.people.models import Member
from marketplace.tools import Tools, tools
from marketplace.web.reader import member_of
from marketplace.web.typed import amount_said, currency, step_id, whole


@require_POST
@login_required
def act(request: HttpRequest, act: str) -> HttpResponse:
    """One of them; a form sent twice moves money once."""
    member = member_of(request)
    doing = (_CLIENT if member.company_id else _FREELANCER).get(act)
    if doing is None:
        raise Http404
    doing(request, member, tools())
    return redirect("money")


def _add(request: HttpRequest, member: Member, kit: Tools) -> None:
    if member.company is None:
        raise Http404
    add_funds(
        member.company, amount_said(request, currency(request)), id=step_id(request),
        now_s=kit.clock.read().now_s, gateway=kit.gateway,
    )  # fmt: skip


def _back(request: HttpRequest, member: Member, kit: Tools) -> None:
    send_back(
        amount_said(request, currency(request)), id=step_id(request), actor=member,
        now_s=kit.clock.read().now_s, gateway=kit.gateway,
    )  # fmt: skip


def _withdraw(request: HttpRequest, member: Member, kit: Tools) -> None:
    ask(
        member, amount_said(request, currency(request)), method_id=whole(request, "method", 0),
        id=step_id(request), now_s=kit.clock.read().now_s, policy=kit.policy,
    )  # fmt: skip


def _method(request: HttpRequest, member: Member, kit: Tools) -> None:
    kind = request.POST.get("kind", "")
    if kind not in kit.payers:
        raise RuleBroken("bad_kind", kind=kind[:20])
    add_method(
        member, kind=kind, holder=request.POST.get("holder", ""),
        account=request.POST.get("account", ""), now_s=kit.clock.read().now_s,
        payer=kit.payers[kind], policy=kit.policy,
    )  # fmt: skip


def _remove(request: HttpRequest, member: Member, kit: Tools) -> None:
    remove_method(whole(request, "method", 0), member=member, now_s=kit.clock.read().now_s)


_Act = Callable[[HttpRequest, Member, Tools], None]
_CLIENT: dict[str, _Act] = {"add": _add, "back": _back}
_FREELANCER: dict[str, _Act] = {"withdraw": _withdraw, "method": _method, "remove": _remove}
