"""After a restore: a contract is billed again once everything we had signed for is here again."""

from uuid import UUID

from django.db import transaction
from django.db.models import Min

from marketplace.billing.close_week import close_week
from marketplace.contracts.models import Contract
from marketplace.deadlines.locks import lock_of
from marketplace.intake.models import Lost, Segment
from marketplace.intake.tell_lost import look_again
from marketplace.policy import Policy
from marketplace.rows import take
from marketplace.trail.record import record
from workdiary.week import BillingWeek


def reconcile(
    contract_id: UUID, *, now_s: int, policy: Policy, gives_up: bool = False, reason: str = ""
) -> int:
    """How many records are still missing. At none, the weeks that waited are closed.

    `gives_up`: staff bill without them; what comes later is late time as always.
    """
    with transaction.atomic(durable=True):
        take(Contract.objects.filter(pk=contract_id))
        missing = _settle(contract_id, now_s=now_s)
        if missing and gives_up:
            record(
                "lost_given_up",
                f"contract {contract_id}",
                at_s=now_s,
                reason=reason,
                facts={"segments": len(missing)},
            )
            Lost.objects.filter(pk__in=missing).update(settled_s=now_s)
            missing = []
        if missing:
            look_again(contract_id, now_s=now_s)
    if not missing:
        _close_what_waited(contract_id, now_s=now_s, policy=policy)
    return len(missing)


def outstanding() -> dict[UUID, int]:
    """How many records are missing, by contract."""
    found: dict[UUID, int] = {}
    for contract_id in Lost.objects.filter(settled_s=None).values_list("contract_id", flat=True):
        found[contract_id] = found.get(contract_id, 0) + 1
    return found


def _settle(contract_id: UUID, *, now_s: int) -> list[UUID]:
    """Those that came again are settled; the ids of the others."""
    lost = {
        one.segment_id: one.record_sha256
        for one in Lost.objects.filter(contract=contract_id, settled_s=None)
    }
    here = dict(Segment.objects.filter(pk__in=lost).values_list("pk", "payload_sha256"))
    back = [id for id, sha256 in lost.items() if here.get(id) == sha256]
    Lost.objects.filter(pk__in=back).update(settled_s=now_s)
    return [id for id in lost if id not in back]


def _close_what_waited(contract_id: UUID, *, now_s: int, policy: Policy) -> None:
    """Those whose lock fell between the first loss that was told and now."""
    told_s = Lost.objects.filter(contract=contract_id).aggregate(first=Min("told_s"))["first"]
    weeks = Segment.objects.filter(contract=contract_id).order_by("week_s")
    for week_s in weeks.values_list("week_s", flat=True).distinct():
        week = BillingWeek(week_s)
        if told_s is not None and told_s <= lock_of(week, policy=policy) <= now_s:
            close_week(week, [contract_id], now_s=now_s, policy=policy)
