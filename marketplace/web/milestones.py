"""A fixed-price contract: its milestones, what was done and said, and what may be done now."""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_POST, require_safe

from marketplace.billing.accept_more import accept_more
from marketplace.errors import NotFound, RuleBroken
from marketplace.escrow.accept_milestone import accept_milestone
from marketplace.escrow.ask_refund import ask_refund
from marketplace.escrow.dispute_milestone import dispute_milestone
from marketplace.escrow.draft_milestone import Plan, add_milestone
from marketplace.escrow.fund_milestone import fund_milestone
from marketplace.escrow.give_back import give_back
from marketplace.escrow.mediate import is_open_to, mediate
from marketplace.escrow.mediation_steps import ACTS
from marketplace.escrow.milestone_models import (
    Mediation,
    MediationWord,
    Milestone,
    MilestoneStep,
)
from marketplace.escrow.milestone_page import due_of, file_called, milestones_of
from marketplace.escrow.milestone_steps import STEPS
from marketplace.escrow.request_changes import request_changes
from marketplace.escrow.submit_milestone import Upload, read_file, submit_milestone
from marketplace.people.access import may as may_do
from marketplace.people.access import role
from marketplace.people.queries import actor_of
from marketplace.tools import Tools, tools
from marketplace.web.reader import Reader, member_of, reader_of, thing_of
from marketplace.web.typed import amount as typed_amount
from marketplace.web.typed import amount_said, step_id
from workdiary.ids import RANDOM_BYTES, uuid7
from workdiary.money import Money

# What a person may do to a milestone, by the access table's own words.
DOES = {
    "fund": "fund_milestone",
    "submit": "submit_milestone",
    "request_changes": "request_changes",
    "accept": "accept_milestone",
    "ask_refund": "ask_refund",
    "give_back": "give_back",
    "dispute": "dispute_milestone",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One milestone: its money, what happens by itself, what this reader may do now."""

    milestone: Milestone
    amount: Money
    steps: tuple[tuple[MilestoneStep, Money | None], ...]
    words: tuple[tuple[MediationWord, Money | None], ...]
    due_s: int | None
    does: tuple[str, ...]
    mediation: Mediation | None
    acts: tuple[str, ...]

    @property
    def takes_amount(self) -> bool:
        """Is there a button for which an amount means something?"""
        return bool({"accept", "dispute", "offer", "propose", "decide"} & {*self.does, *self.acts})

    @property
    def takes_message(self) -> bool:
        """Is there a button that says something?"""
        return bool({*self.does, *self.acts} - {"fund"})


@require_safe
@login_required
def milestones(request: HttpRequest, contract_id: UUID) -> HttpResponse:
    """All of a contract, in order. Each form bears the id of the step it will take."""
    reader = reader_of(request, contract_id, "see_milestones")
    cards = [_card(reader, one) for one in milestones_of(reader.member, reader.contract)]
    is_party = may_do(actor_of(reader.member), "draft_milestone", thing_of(reader.contract))
    context = {"reader": reader, "cards": cards, "step_id": new_id(), "may_draft": is_party}
    return render(request, "web/milestones.html", context)


@require_POST
@login_required
def draft(request: HttpRequest, contract_id: UUID) -> HttpResponse:
    """Add a draft at the end."""
    reader = reader_of(request, contract_id, "see_milestones")
    amount, kit = amount_said(request, reader.contract.currency), tools()
    add_milestone(
        contract_id,
        Plan(title=request.POST.get("title", ""), amount=amount),
        id=step_id(request),
        actor=reader.member,
        now_s=kit.clock.read().now_s,
        policy=kit.policy,
    )
    return redirect("milestones", contract_id)


@require_POST
@login_required
def step(request: HttpRequest, milestone_id: UUID, step: str) -> HttpResponse:
    """Take one step; a form sent twice takes it once."""
    member, kit = member_of(request), tools()
    milestone = (
        Milestone.objects.for_actor(member)
        .select_related("contract")
        .filter(pk=milestone_id)
        .first()
    )
    if milestone is None or step not in DOES:
        raise NotFound("no_milestone", milestone=str(milestone_id))
    known = {"actor": member, "now_s": kit.clock.read().now_s, "policy": kit.policy}
    _VERBS[step](request, milestone, kit, known)
    return redirect("milestones", milestone.contract_id)


@require_POST
@login_required
def act(request: HttpRequest, mediation_id: UUID, act: str) -> HttpResponse:
    """Say, offer, agree, propose or decide about a disputed milestone."""
    member, kit = member_of(request), tools()
    own = Milestone.objects.for_actor(member)
    mediation = (
        Mediation.objects.filter(pk=mediation_id, milestone__in=own)
        .select_related("milestone__contract")
        .first()
    )
    if mediation is None or act not in ACTS:
        raise NotFound("no_mediation", id=str(mediation_id))
    contract = mediation.milestone.contract
    mediate(
        mediation_id,
        act,
        word_id=step_id(request),
        actor=member,
        now_s=kit.clock.read().now_s,
        policy=kit.policy,
        text=request.POST.get("message", ""),
        to_client=typed_amount(request, contract.currency),
    )
    return redirect("milestones", contract.pk)


@require_safe
@login_required
def submitted_file(request: HttpRequest, file_id: int) -> HttpResponse:
    """One file that was handed in, always to be saved, never shown by the browser."""
    row = file_called(member_of(request), file_id)
    data = read_file(row, tools().blobs) if row is not None else None
    if row is None or data is None:
        raise Http404
    answer = HttpResponse(data, content_type="application/octet-stream")
    answer["Content-Disposition"] = content_disposition_header(True, row.name)
    answer["X-Content-Type-Options"] = "nosniff"
    return answer


def new_id() -> UUID:
    """An id for the step a form will take."""
    return uuid7(tools().clock.read().wall_ms, secrets.token_bytes(RANDOM_BYTES))


def _card(reader: Reader, milestone: Milestone) -> Card:
    actor, thing = actor_of(reader.member), thing_of(reader.contract)
    open_ones = [m for m in milestone.mediations.all() if m.state != Mediation.State.CLOSED]
    mediation = open_ones[0] if open_ones else None
    side, currency = role(actor, thing), reader.contract.currency
    if mediation is not None:
        mediation.milestone = milestone
        milestone.contract = reader.contract
    return Card(
        milestone=milestone,
        amount=Money(milestone.amount_minor, currency),
        steps=tuple((one, _money(one.amount_minor, currency)) for one in milestone.steps.all()),
        words=tuple(
            (word, _money(word.to_client_minor, currency))
            for one in milestone.mediations.all()
            for word in one.words.all()
        ),
        due_s=due_of(milestone),
        does=tuple(
            step
            for step, action in DOES.items()
            if _fits(milestone, step) and may_do(actor, action, thing)
        ),
        mediation=mediation,
        acts=tuple(
            act for act in ACTS if mediation and is_open_to(mediation, act, side, reader.member)
        ),
    )


def _money(minor: int | None, currency: str) -> Money | None:
    return None if minor is None else Money(minor, currency)


def _fits(milestone: Milestone, step: str) -> bool:
    """Can this step follow? A draft gives back or is asked back only what rolled to it."""
    if milestone.state == Milestone.State.DRAFT and step != "fund" and not milestone.held_minor:
        return False
    return milestone.state in STEPS[step][0]


def _fund(request: HttpRequest, milestone: Milestone, kit: Tools, known: dict[str, Any]) -> None:
    fund_milestone(milestone.pk, step_id=step_id(request), gateway=kit.gateway, **known)


def _submit(request: HttpRequest, milestone: Milestone, kit: Tools, known: dict[str, Any]) -> None:
    submit_milestone(
        milestone.pk, step_id=step_id(request), message=_text(request), blobs=kit.blobs,
        files=_files(request, kit), **known,
    )  # fmt: skip


def _accept(request: HttpRequest, milestone: Milestone, kit: Tools, known: dict[str, Any]) -> None:
    amount = typed_amount(request, milestone.contract.currency)
    said: dict[str, Any] = {"step_id": step_id(request), "message": _text(request)} | known
    if amount is not None and amount.minor > milestone.amount_minor:
        accept_more(milestone.pk, amount, gateway=kit.gateway, **said)
    else:
        accept_milestone(milestone.pk, amount=amount, **said)


def _dispute(request: HttpRequest, milestone: Milestone, kit: Tools, known: dict[str, Any]) -> None:
    amount = typed_amount(request, milestone.contract.currency)
    dispute_milestone(
        milestone.pk, mediation_id=step_id(request), amount=amount, reason=_text(request), **known
    )


def _said(verb: Callable[..., Any]) -> "_Step":
    """A step that takes a message and nothing else."""

    def take(request: HttpRequest, milestone: Milestone, kit: Tools, known: dict[str, Any]) -> None:
        verb(milestone.pk, step_id=step_id(request), message=_text(request), **known)

    return take


_Step = Callable[[HttpRequest, Milestone, Tools, dict[str, Any]], None]
_VERBS: dict[str, _Step] = {
    "fund": _fund,
    "submit": _submit,
    "accept": _accept,
    "dispute": _dispute,
    "request_changes": _said(request_changes),
    "ask_refund": _said(ask_refund),
    "give_back": _said(give_back),
}


def _files(request: HttpRequest, kit: Tools) -> Sequence[Upload]:
    """What was chosen; one over the limit is refused before its bytes are read."""
    chosen = request.FILES.getlist("files")
    most = kit.policy.submission_file_bytes
    if len(chosen) > kit.policy.submission_files or any((f.size or 0) > most for f in chosen):
        raise RuleBroken("bad_file_size")
    return [Upload(file.name or "", file.read()) for file in chosen]


def _text(request: HttpRequest) -> str:
    return request.POST.get("message", "")
