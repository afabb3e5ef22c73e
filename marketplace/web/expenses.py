"""An expense on the contract's page: claimed with its document, paid or declined."""

from mimetypes import guess_extension
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_POST, require_safe

from marketplace.billing.claim_expense import claim_expense
from marketplace.billing.pay_extra import decline_expense, pay_expense
from marketplace.contracts.models import Contract
from marketplace.contracts.queries import contract_of
from marketplace.errors import RuleBroken
from marketplace.escrow.models import Extra
from marketplace.escrow.submit_milestone import FILE_MARK
from marketplace.people.models import Member
from marketplace.tools import tools
from marketplace.web.reader import member_of
from marketplace.web.typed import amount_said, step_id


@require_POST
@login_required
def claim(request: HttpRequest, contract_id: UUID) -> HttpResponse:
    """The freelancer asks for it; a document over the limit is refused before its bytes are read."""
    member, kit = member_of(request), tools()
    contract = contract_of(member, contract_id)
    if contract is None:
        raise Http404
    chosen = request.FILES.get("document")
    most = kit.policy.submission_file_bytes
    if chosen is not None and (chosen.size or 0) > most:
        raise RuleBroken("document_too_large", most=most)
    claim_expense(
        contract_id, amount_said(request, contract.currency), chosen.read() if chosen else b"",
        id=step_id(request), text=request.POST.get("text", ""), actor=member,
        now_s=kit.clock.read().now_s, policy=kit.policy, blobs=kit.blobs,
    )  # fmt: skip
    return redirect("terms", contract_id)


@require_POST
@login_required
def answer(request: HttpRequest, extra_id: UUID, act: str) -> HttpResponse:
    """The client pays it, or not; paid twice it is paid once."""
    member, kit = member_of(request), tools()
    extra, now_s = _expense(member, extra_id), kit.clock.read().now_s
    if act == "pay":
        pay_expense(
            extra_id, actor=member, now_s=now_s, gateway=kit.gateway, policy=kit.policy
        )  # fmt: skip
    elif act == "decline":
        decline_expense(extra_id, actor=member, now_s=now_s)
    else:
        raise Http404
    return redirect("terms", extra.contract_id)


@require_safe
@login_required
def document(request: HttpRequest, extra_id: UUID) -> HttpResponse:
    """Its document, always to be saved, never shown by the browser."""
    extra = _expense(member_of(request), extra_id)
    kept = tools().blobs.read(extra.document_sha256)
    if kept is None:
        raise Http404
    answer = HttpResponse(kept[len(FILE_MARK) :], content_type="application/octet-stream")
    ending = guess_extension(extra.document_type.partition(";")[0]) or ""
    name = f"expense-{extra_id}{ending}"
    answer["Content-Disposition"] = content_disposition_header(True, name)
    answer["X-Content-Type-Options"] = "nosniff"
    return answer


def _expense(member: Member, id: UUID) -> Extra:
    own = Contract.objects.for_actor(member)
    found: Extra | None = Extra.objects.filter(
        id=id, kind=Extra.Kind.EXPENSE, contract__in=own
    ).first()
    if found is None:
        raise Http404
    return found
