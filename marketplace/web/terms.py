"""What a contract is: its terms, what its sums come to for both, and what may be done with it."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from marketplace.billing.pay_extra import pay_bonus
from marketplace.contracts.accept import accept
from marketplace.contracts.change_flat import change_flat
from marketplace.contracts.change_limit import change_limit
from marketplace.contracts.change_rate import change_rate
from marketplace.contracts.confirm import confirm
from marketplace.contracts.decline import decline
from marketplace.contracts.end import end
from marketplace.contracts.lifecycle import STEPS
from marketplace.contracts.models import Contract
from marketplace.contracts.pause import pause
from marketplace.contracts.queries import contract_of, flat_in, terms_of
from marketplace.contracts.resume import resume
from marketplace.escrow.answer_fixed import accept_fixed, decline_fixed, end_fixed
from marketplace.people.access import may
from marketplace.people.models import Member
from marketplace.people.queries import actor_of
from marketplace.tools import tools
from marketplace.web.fee_preview import preview
from marketplace.web.milestones import new_id
from marketplace.web.reader import member_of, thing_of
from marketplace.web.typed import amount, amount_said, limit_s, step_id
from workdiary.fees import read_schedule
from workdiary.money import Money
from workdiary.week import BillingWeek

# The steps a person may take here, in the order of their buttons, by the access table's words.
STEPS_HERE = ("accept", "decline", "confirm", "resume", "pause", "end")
RUNS = ("active", "paused", "dormant")


@require_safe
@login_required
def terms(request: HttpRequest, contract_id: UUID) -> HttpResponse:
    """One contract or offer, for either side and staff."""
    member, kit = member_of(request), tools()
    contract = _contract(member, contract_id)
    actor, thing = actor_of(member), thing_of(contract)
    now_s = kit.clock.read().now_s
    agreed = terms_of(contract, now_s=now_s)
    is_hourly = contract.kind == Contract.Kind.HOURLY
    week = BillingWeek.containing(now_s)
    schedule = read_schedule(contract.fee_schedule) or kit.policy.schedules[contract.currency]
    runs = is_hourly and contract.state in RUNS
    context = {
        "contract": contract,
        "terms": agreed,
        "is_hourly": is_hourly,
        "is_client": member.company_id == contract.company_id,
        "flat": flat_in(contract, week) if is_hourly else None,
        "rows": preview(contract, agreed.rate if is_hourly else None, week, kit.policy.schedules),
        "tiers": [
            (percent, None if ceiling is None else Money(ceiling, contract.currency))
            for ceiling, percent in schedule
        ],
        "steps": [
            step
            for step in STEPS_HERE
            if (contract.state, step) in STEPS and may(actor, step, thing)
        ],
        "may_bonus": contract.starts_s is not None and may(actor, "pay_bonus", thing),
        "may_claim": may(actor, "claim_expense", thing),
        "may_pay": may(actor, "pay_expense", thing),
        "extras": [
            (one, Money(one.amount_minor, one.currency))
            for one in contract.extras.order_by("asked_s")
        ],
        "step_id": new_id(),
        "may_raise": runs and may(actor, "raise_rate", thing),
        "may_lower": runs and may(actor, "lower_rate", thing),
        "may_limit": runs and may(actor, "change_limit", thing),
    }
    return render(request, "web/terms.html", context)


@require_POST
@login_required
def act(request: HttpRequest, contract_id: UUID, act: str) -> HttpResponse:
    """Take one step, or order another rate, limit or weekly payment."""
    member = member_of(request)
    contract = _contract(member, contract_id)
    if act not in _ACTS:
        raise Http404
    _ACTS[act](request, contract, member, tools().clock.read().now_s)
    return redirect("terms", contract_id)


def _contract(member: Member, contract_id: UUID) -> Contract:
    contract = contract_of(member, contract_id)
    if contract is None:
        raise Http404
    return contract


_Act = Callable[[HttpRequest, Contract, Member, int], None]


def _step(hourly: Callable[..., Any], fixed: Callable[..., Any] | None = None) -> _Act:
    def take(request: HttpRequest, contract: Contract, member: Member, now_s: int) -> None:
        if contract.kind == Contract.Kind.FIXED and fixed is not None:
            fixed(contract.pk, actor=member, now_s=now_s)
        else:
            hourly(contract.pk, actor=member, now_s=now_s)

    return take


def _rate(request: HttpRequest, contract: Contract, member: Member, now_s: int) -> None:
    rate = amount_said(request, contract.currency)
    change_rate(contract.pk, rate, actor=member, now_s=now_s)


def _limit(request: HttpRequest, contract: Contract, member: Member, now_s: int) -> None:
    change_limit(
        contract.pk, limit_s(request), actor=member, now_s=now_s, policy=tools().policy,
        for_last_week="last_week" in request.POST,
    )  # fmt: skip


def _flat(request: HttpRequest, contract: Contract, member: Member, now_s: int) -> None:
    change_flat(contract.pk, amount(request, contract.currency), actor=member, now_s=now_s)


def _bonus(request: HttpRequest, contract: Contract, member: Member, now_s: int) -> None:
    pay_bonus(
        contract.pk, amount_said(request, contract.currency), id=step_id(request),
        text=request.POST.get("text", ""), actor=member, now_s=now_s, gateway=tools().gateway,
        policy=tools().policy,
    )  # fmt: skip


def _decline_fixed(id: UUID, *, actor: Member, now_s: int) -> None:
    decline_fixed(id, actor=actor, now_s=now_s, policy=tools().policy)


def _end_fixed(id: UUID, *, actor: Member, now_s: int) -> None:
    end_fixed(id, actor=actor, now_s=now_s, policy=tools().policy)


_ACTS: dict[str, _Act] = {
    "accept": _step(accept, accept_fixed),
    "decline": _step(decline, _decline_fixed),
    "confirm": _step(confirm),
    "resume": _step(resume),
    "pause": _step(pause),
    "end": _step(end, _end_fixed),
    "rate": _rate,
    "limit": _limit,
    "flat": _flat,
    "bonus": _bonus,
}
