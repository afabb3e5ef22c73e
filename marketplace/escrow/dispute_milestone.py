"""Either side disputes a milestone, or part of it: that money is frozen until it is settled."""

from uuid import UUID, uuid5

from django.db import transaction

from marketplace.deadlines.put import Due, put
from marketplace.errors import RuleBroken
from marketplace.escrow.mediation_steps import OVERDUE_KIND, TALK_KIND
from marketplace.escrow.milestone_models import Mediation, MediationWord, Milestone
from marketplace.escrow.milestone_steps import resumes
from marketplace.escrow.take_milestone import in_time, purse_of, take_milestone, take_step
from marketplace.faultpoint import faultpoint
from marketplace.ledger.post import post
from marketplace.people.models import Member
from marketplace.policy import Policy
from workdiary.money import Money


def dispute_milestone(
    id: UUID, *, mediation_id: UUID, actor: Member, reason: str, now_s: int, policy: Policy,
    amount: Money | None = None,
) -> Mediation:  # fmt: skip
    """The two have 5 days, then staff propose. Without an amount: all of it.

    Conflict where it is accepted, refunded or disputed already. What is not disputed waits with
    the rest: a milestone is accepted once.
    """
    with transaction.atomic(durable=True):
        milestone = take_milestone(id, actor, "dispute_milestone")
        known: Mediation | None = Mediation.objects.filter(pk=mediation_id).first()
        if known is not None:
            if known.milestone_id != milestone.pk:
                raise RuleBroken("id_reused", id=str(mediation_id))
            return known
        in_time(milestone, now_s)
        return begin_mediation(
            milestone, _disputed(milestone, amount), id=mediation_id, opener=actor, text=reason,
            now_s=now_s, policy=policy,
        )  # fmt: skip


def begin_mediation(
    milestone: Milestone, frozen_minor: int, *, opener: Member | None, text: str, now_s: int,
    policy: Policy, id: UUID | None = None,
) -> Mediation:  # fmt: skip
    """Freeze, write the first entry of the record, put the deadlines. A step: milestone taken.

    Without an opener it is the house, for a client whose refund request met silence.
    """
    by_freelancer = opener is not None and opener.pk == milestone.contract.freelancer_id
    goes_on = resumes(
        milestone.state, was_submitted=milestone.was_submitted, by_freelancer=by_freelancer
    )
    step = take_step(
        milestone, "dispute", Milestone.State.DISPUTED, at_s=now_s, policy=policy, id=id,
        actor=opener, text=text, amount_minor=frozen_minor,
    )  # fmt: skip
    claim_minor = 0 if by_freelancer else frozen_minor
    mediation = Mediation.objects.create(
        id=step.pk,
        milestone=milestone,
        opener=opener,
        frozen_minor=frozen_minor,
        word_count=1,
        offered_minor=claim_minor,
        proposer=opener,
        resumes=goes_on,
        opened_s=now_s,
    )
    MediationWord.objects.create(
        id=uuid5(mediation.pk, "open"),
        mediation=mediation,
        number=1,
        act="open",
        actor=opener,
        text=text,
        to_client_minor=claim_minor,
        at_s=now_s,
    )
    post([purse_of(milestone).frozen(str(mediation.pk), frozen_minor)], at_s=now_s)
    faultpoint("dispute_milestone.posted")
    subject = str(mediation.pk)
    put(
        [
            Due(
                kind=TALK_KIND,
                subject=subject,
                due_s=now_s + policy.mediation_talk_s,
                is_of_person=True,
            ),
            Due(kind=OVERDUE_KIND, subject=subject, due_s=now_s + policy.mediation_most_s),
        ]
    )
    return mediation


def _disputed(milestone: Milestone, amount: Money | None) -> int:
    if amount is None:
        return milestone.held_minor or milestone.amount_minor
    if amount.currency != milestone.contract.currency:
        raise RuleBroken("wrong_currency", currency=amount.currency)
    if not 0 < amount.minor <= milestone.amount_minor:
        raise RuleBroken("bad_amount", minor=amount.minor)
    return amount.minor
