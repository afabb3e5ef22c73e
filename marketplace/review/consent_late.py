"""The client's word on time that came after its week's lock, or lay in a pause nobody knew of."""

from collections.abc import Collection, Sequence
from uuid import UUID

from django.db import transaction

from marketplace.contracts.models import Contract
from marketplace.contracts.step import take_contract
from marketplace.errors import Conflict, NotFound, RuleBroken
from marketplace.intake.models import Segment
from marketplace.notices.tell import News, tell
from marketplace.people.models import Member
from marketplace.policy import Policy
from marketplace.review.late_time import is_open, waiting
from marketplace.review.models import LateConsent
from marketplace.trail.record import record


def consent_late(
    contract_id: UUID,
    segments: Collection[UUID] | None,
    *,
    is_given: bool,
    actor: Member,
    now_s: int,
    policy: Policy,
) -> int:
    """Consent or decline, for these segments or (None) for all that wait; how many are new.

    Said again it is said once; the other way round is a Conflict. Billed at the next lock, on top
    of what its own week billed and within that week's limit; 180 days after its lock it is over.
    """
    with transaction.atomic(durable=True):
        contract = take_contract(contract_id, actor, "consent_late")
        if segments is not None and not segments:
            raise RuleBroken("no_segments")
        known = {row.pk: row for row in waiting(contract)}
        if segments is not None and not set(segments) <= set(known):
            raise NotFound("nothing_waits", contract_id=str(contract_id))
        chosen = [known[id] for id in sorted(known if segments is None else set(segments))]
        said = dict(
            LateConsent.objects.filter(segment__in=chosen).values_list("segment_id", "is_given")
        )
        if segments is not None and any(answer != is_given for answer in said.values()):
            raise Conflict("already_said", contract_id=str(contract_id))
        new = [row for row in chosen if row.pk not in said]
        open_ones = [row for row in new if is_open(row, now_s, policy)]
        if segments is not None and len(open_ones) < len(new):
            raise Conflict("consent_closed", contract_id=str(contract_id))
        LateConsent.objects.bulk_create(
            LateConsent(segment=row, is_given=is_given, actor=actor, at_s=now_s)
            for row in open_ones
        )
        record(
            "consent_late" if is_given else "decline_late",
            f"contract {contract_id}",
            at_s=now_s,
            actor=actor,
            facts={"segments": len(open_ones)},
        )
        if open_ones:
            tell([_news(contract, open_ones, actor, is_given=is_given, now_s=now_s)], now_s=now_s)
        return len(open_ones)


def _news(
    contract: Contract, answered: Sequence[Segment], actor: Member, *, is_given: bool, now_s: int
) -> News:
    """The freelancer hears what was said of how much."""
    return News(
        member_id=contract.freelancer_id,
        kind="late_agreed" if is_given else "late_declined",
        key=f"{contract.pk}/{now_s}/{answered[0].pk}",
        facts={
            "author": actor.name,
            "title": contract.title,
            "asked_s": sum(one.ends_s - one.starts_s for one in answered),
        },
        path=f"/contracts/{contract.pk}/late/",
    )
