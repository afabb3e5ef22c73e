"""A freelancer says where withdrawals go, or no longer."""

from django.db import transaction

from marketplace.errors import NotFound, RuleBroken
from marketplace.gateways.payer import Payer
from marketplace.payouts.models import KINDS, Method
from marketplace.people.models import Member
from marketplace.policy import Policy
from marketplace.trail.record import record


def add_method(
    member: Member,
    *,
    kind: str,
    holder: str,
    account: str,
    now_s: int,
    payer: Payer,
    policy: Policy,
) -> Method:
    """A method that can be used after the wait: time to notice one that somebody else added.

    The same account again is the same method. RuleBroken: bad_kind, bad_holder, bad_account.
    """
    if kind not in KINDS:
        raise RuleBroken("bad_kind", kind=kind)
    holder = " ".join(holder.split())
    if not 0 < len(holder) <= 70:
        raise RuleBroken("bad_holder")
    written = payer.account_of(account)
    with transaction.atomic(durable=True):
        Member.objects.select_for_update().get(pk=member.pk)
        found = Method.objects.filter(
            member=member, kind=kind, account=written, removed_s=None
        ).first()
        if found is not None:
            return found
        method = Method.objects.create(
            member=member,
            kind=kind,
            holder=holder,
            account=written,
            added_s=now_s,
            usable_s=now_s + policy.new_method_waits_s,
        )
        record("payout_method_added", f"member {member.pk}", at_s=now_s, actor=member,
               facts={"method": method.pk, "kind": kind})  # fmt: skip
        return method


def remove_method(method_id: int, *, member: Member, now_s: int) -> None:
    """It is offered no more; what was asked to it already still goes there."""
    with transaction.atomic(durable=True):
        found = Method.objects.select_for_update().filter(pk=method_id, member=member).first()
        if found is None:
            raise NotFound("payout_method", id=method_id)
        if found.removed_s is None:
            found.removed_s = now_s
            found.save(update_fields=["removed_s"])
            record("payout_method_removed", f"member {member.pk}", at_s=now_s, actor=member,
                   facts={"method": found.pk})  # fmt: skip
