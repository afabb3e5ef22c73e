"""What a tracker fetches: who it is, and the contracts it may record on."""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from ninja import Router

from marketplace.api import strict
from marketplace.api.auth import device_of
from marketplace.api.described import takes
from marketplace.api.problem import Problem
from marketplace.billing.dispute_page import as_json, case_called
from marketplace.billing.week_bundle import week_bundle
from marketplace.contracts.models import Contract
from marketplace.contracts.queries import contract_of, contracts_of, terms_of
from marketplace.escrow.queries import balance_covers_s
from marketplace.intake.proofs import consistency
from marketplace.intake.queries import counted_s
from marketplace.intake.tell_lost import tell_lost
from marketplace.people.queries import verified_companies
from marketplace.tools import tools
from workdiary.errors import DiaryError
from workdiary.fields import Fields
from workdiary.strict import strict_json
from workdiary.week import BillingWeek
from workdiary.wire import read_receipt, terms_to_json

router = Router()
SHOWN = ("active", "paused", "dormant", "ended")


@router.get("/me", response={200: Any})
def me(request: HttpRequest) -> dict[str, Any]:
    """The member and the device that ask."""
    device = device_of(request)
    return {
        "kind": "me",
        "v": 1,
        "member_id": str(device.member_id),
        "name": device.member.name,
        "email": device.member.email,
        "device": {"id": str(device.chain_id or device.id), "name": device.name},
    }


@router.get("/contracts", response={200: Any})
def contracts(request: HttpRequest) -> dict[str, Any]:
    """The freelancer's own hourly contracts with the seconds that count this week."""
    member = device_of(request).member
    now_s = tools().clock.read().now_s
    mine = (c for c in contracts_of(member) if c.freelancer_id == member.pk)
    own = [c for c in mine if c.kind == Contract.Kind.HOURLY and c.state in SHOWN]
    week_s = counted_s((c.pk for c in own), BillingWeek.containing(now_s))
    verified = verified_companies(c.company_id for c in own)
    return {
        "kind": "contracts",
        "v": 1,
        "items": [
            _item(one, week_s.get(one.pk, 0), now_s, is_verified=one.company_id in verified)
            for one in own
        ],
    }


@router.get("/contracts/{uuid:contract_id}/log/proof", response={200: Any})
def log_proof(request: HttpRequest, contract_id: UUID, size: int = 0) -> dict[str, Any]:
    """The newest head of the contract's log, and that its first `size` leaves are unchanged."""
    if contract_of(device_of(request).member, contract_id) is None:
        raise Problem(404, "not_found")
    return consistency(contract_id, size)


@router.post(
    "/contracts/{uuid:contract_id}/log/lost",
    response={200: Any},
    openapi_extra=takes("application/json", "Receipts whose positions the log no longer has."),
)
def log_lost(request: HttpRequest, contract_id: UUID) -> dict[str, Any]:
    """What we had signed for and do not hold: it is not billed around until it is here again."""
    contract = contract_of(device_of(request).member, contract_id)
    if contract is None:
        raise Problem(404, "not_found")
    kit = tools()
    data = strict.body(request, content_type="application/json", most_bytes=kit.policy.batch_bytes)
    try:
        fields = Fields(strict_json(data))
        told = [read_receipt(one) for one in fields.items("receipts", kit.policy.batch_items)]
        fields.done()
    except DiaryError:
        raise Problem(422, "bad_record") from None
    now_s = kit.clock.read().now_s
    lost = tell_lost(told, contract, now_s=now_s, seal=kit.seal)
    return {"kind": "lost", "v": 1, "count": lost}


@router.get("/contracts/{uuid:contract_id}/weeks/{label}/bundle", response={200: Any})
def bundle(request: HttpRequest, contract_id: UUID, label: str) -> HttpResponse:
    """The week in one file that anyone can verify offline."""
    try:
        week = BillingWeek.of(label)
    except ValueError:
        raise Problem(404, "not_found") from None
    kit = tools()
    data = week_bundle(
        device_of(request).member,
        contract_id,
        week,
        now_s=kit.clock.read().now_s,
        policy=kit.policy,
        seal=kit.seal,
    )
    return HttpResponse(data, content_type="application/json")


@router.get("/disputes/{uuid:dispute_id}", response={200: Any})
def dispute(request: HttpRequest, dispute_id: UUID) -> dict[str, Any]:
    """A dispute of the member's with its report: each segment's verdict at the lock."""
    case = case_called(device_of(request).member, dispute_id, policy=tools().policy)
    if case is None:
        raise Problem(404, "not_found")
    return as_json(case)


def _item(contract: Contract, week_s: int, now_s: int, *, is_verified: bool) -> dict[str, Any]:
    terms = terms_of(contract, now_s=now_s)
    return {
        **terms_to_json(terms),
        "week_s": week_s,
        "balance_covers_s": balance_covers_s(contract.company_id, terms.rate),
        "client_verified": is_verified,
    }
