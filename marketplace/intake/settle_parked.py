"""Parked segments are judged again: the other one went, or their time has come."""

from collections.abc import Iterable

from django.db import transaction

from marketplace.deadlines.locks import open_locks
from marketplace.intake.admission import Span, standing
from marketplace.intake.again import until_it_stands
from marketplace.intake.known import counted_near, take_contracts
from marketplace.intake.models import Segment
from marketplace.intake.receive_segments import append_new_leaves, settle, stand
from marketplace.people.models import Member
from marketplace.policy import Policy
from workdiary.clock import Clock
from workdiary.seal import SigningKey


def settle_parked(*, clock: Clock, policy: Policy, seal: SigningKey) -> int:
    """Judge again what was parked for a clock that ran ahead; how many count now."""
    until_s = clock.read().now_s + policy.future_tolerance_s
    waiting = Segment.objects.filter(state="parked", parked_for="clock_ahead", ends_s__lte=until_s)
    freelancers = Member.objects.filter(pk__in=waiting.values("freelancer"))
    return sum(_settle_member(m, clock=clock, policy=policy, seal=seal) for m in freelancers)


def settle_freed(row: Segment, *, now_s: int, policy: Policy, seal: SigningKey) -> None:
    """After a segment was removed: those that were parked because of it, in its transaction."""
    waiting = Segment.objects.filter(
        freelancer_id=row.freelancer_id, state="parked", parked_for="overlap", other_id=row.pk
    )
    take_contracts(row.freelancer, waiting.values_list("contract_id", flat=True))
    _judge(waiting, now_s=now_s, policy=policy, seal=seal)


def _settle_member(member: Member, *, clock: Clock, policy: Policy, seal: SigningKey) -> int:
    def attempt() -> int:
        with transaction.atomic(durable=True):
            waiting = Segment.objects.filter(
                freelancer=member, state="parked", parked_for="clock_ahead"
            )
            take_contracts(member, waiting.values_list("contract_id", flat=True))
            return _judge(waiting, now_s=clock.read().now_s, policy=policy, seal=seal)

    return until_it_stands(attempt)


def _judge(waiting: Iterable[Segment], *, now_s: int, policy: Policy, seal: SigningKey) -> int:
    counted, locks = 0, open_locks()
    for row in sorted(waiting, key=lambda one: (one.received_s, one.seq)):
        span = Span(id=row.pk, starts_s=row.starts_s, ends_s=row.ends_s)
        judged = stand(
            row,
            standing(span, counted_near(row.freelancer, [span]), locks, now_s=now_s, policy=policy),
        )
        settle(row.pk, judged, now_s=now_s)
        if judged.is_counted:
            append_new_leaves({row.pk}, now_s=now_s, seal=seal)
            counted += 1
    return counted
