"""Who reads a page, and on whose clock: what each view takes from its request."""

from dataclasses import dataclass
from datetime import date, tzinfo
from uuid import UUID

from django.http import Http404, HttpRequest

from marketplace.contracts.models import Contract
from marketplace.contracts.queries import contract_of
from marketplace.people.access import Thing, may
from marketplace.people.models import Member
from marketplace.people.queries import actor_of
from marketplace.web.zones import Zone, tz_of, zone
from workdiary.week import BillingWeek


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """A signed-in member looking at one contract."""

    member: Member
    contract: Contract
    is_client: bool
    other_name: str
    zone: Zone


def member_of(request: HttpRequest) -> Member:
    """The signed-in member; views are behind `login_required`."""
    if not isinstance(request.user, Member):
        raise Http404
    return request.user


def own_zone(request: HttpRequest) -> tzinfo:
    """The reader's own clock."""
    return tz_of(member_of(request).zone)


def reader_of(request: HttpRequest, contract_id: UUID, action: str) -> Reader:
    """The member and the contract; Http404 for a contract that is not theirs to `action`."""
    member = member_of(request)
    contract = contract_of(member, contract_id)
    if contract is None or not may(actor_of(member), action, thing_of(contract)):
        raise Http404
    if (contract.kind == Contract.Kind.FIXED) != (action == "see_milestones"):
        raise Http404
    is_client = member.pk != contract.freelancer_id
    other = contract.freelancer if is_client else contract.company.members.order_by("pk").first()
    return Reader(
        member=member,
        contract=contract,
        is_client=is_client,
        other_name=contract.freelancer.name if is_client else contract.company.name,
        zone=zone(
            request.GET.get("zone", ""),
            mine=member.zone,
            theirs=other.zone if other else "UTC",
            their_name=other.name if other else contract.company.name,
        ),
    )


def thing_of(contract: Contract) -> Thing:
    """The contract as the access table knows it."""
    return Thing(freelancer_id=contract.freelancer_id, company_id=contract.company_id)


def week_called(label: str) -> BillingWeek:
    """The week with this Monday in an address; Http404 for any other text."""
    try:
        return BillingWeek.of(label)
    except ValueError:
        raise Http404 from None


def day_called(label: str) -> date:
    """The day in an address; Http404 for any other text, or a year nobody works in."""
    try:
        day = date.fromisoformat(label)
    except ValueError:
        raise Http404 from None
    if not 2000 <= day.year <= 2200:
        raise Http404
    return day
