"""Who somebody is, and which devices and payment methods they have."""

from collections.abc import Iterable
from uuid import UUID

from marketplace.people.access import Actor
from marketplace.people.models import BillingMethod, Company, Device, Member


def actor_of(member: Member) -> Actor:
    """The member as the access table knows them."""
    return Actor(member_id=member.pk, company_id=member.company_id, is_staff=member.is_staff)


def devices_of(member: Member) -> list[Device]:
    """The member's devices, signed-in ones first, newest first. One statement."""
    return list(Device.objects.for_actor(member).order_by("-retired_s", "-enrolled_s"))


def device_called(member: Member, chain_id: UUID) -> Device | None:
    """The member's computer that calls itself so in its chain, the newest sign-in; or None.

    Signed out or not: what it recorded before is still the member's. One statement.
    """
    found: Device | None = (
        Device.objects.for_actor(member).filter(chain_id=chain_id).order_by("-enrolled_s").first()
    )
    return found


def chain_is_free(chain_id: UUID, device: Device) -> bool:
    """Does no other signed-in device call itself so? One statement."""
    return not Device.objects.live().filter(chain_id=chain_id).exclude(pk=device.pk).exists()


def verified_method(company: Company) -> BillingMethod | None:
    """How the company is charged now, or None. One statement."""
    return (
        BillingMethod.objects.filter(company=company, verified_s__isnull=False, removed_s=None)
        .order_by("id")
        .first()
    )


def verified_companies(company_ids: Iterable[int]) -> set[int]:
    """Which of them can be charged now. One statement."""
    found = BillingMethod.objects.filter(
        company__in=set(company_ids), verified_s__isnull=False, removed_s=None
    )
    return set(found.values_list("company", flat=True))


def verified_spans(company_id: int) -> list[tuple[int, int | None]]:
    """When a client had a verified payment method: [from, to) of each, None if it still has it."""
    methods = BillingMethod.objects.filter(company=company_id, verified_s__isnull=False)
    return [
        (from_s, to_s)
        for from_s, to_s in methods.values_list("verified_s", "removed_s")
        if from_s is not None
    ]


def members_of(company_id: int) -> list[int]:
    """The members of a client who are told about it. One statement."""
    found = Member.objects.filter(company_id=company_id, is_active=True)
    return list(found.order_by("pk").values_list("pk", flat=True))
