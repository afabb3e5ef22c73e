"""What is said, offered, proposed and decided about a disputed milestone; each is on record."""

from uuid import UUID

from django.db import transaction

from marketplace.deadlines.put import Due, put
from marketplace.deadlines.queries import of
from marketplace.errors import Conflict, NotAllowed, NotFound, RuleBroken
from marketplace.escrow.mediation_steps import ANSWER_KIND, TALK_KIND, is_in_time, may
from marketplace.escrow.milestone_models import Mediation, MediationWord, Milestone
from marketplace.escrow.settle_milestone import settle, withdraw
from marketplace.escrow.take_milestone import check_text, take_for_house
from marketplace.people.access import Role, Thing, role
from marketplace.people.models import Member
from marketplace.people.queries import actor_of
from marketplace.policy import Policy
from marketplace.rows import take
from marketplace.trail.record import record
from workdiary.money import Money


def mediate(
    id: UUID, act: str, *, word_id: UUID, actor: Member, now_s: int, policy: Policy,
    text: str = "", to_client: Money | None = None,
) -> Mediation:  # fmt: skip
    """One act of one side or of staff; `mediation_steps.ACTS` lists them.

    `offer`, `propose` and `decide` name what goes back to the client; the rest of what is frozen
    goes to the freelancer. Whoever proposed does not decide. The same word twice is said once.
    """
    check_text(text)
    with transaction.atomic(durable=True):
        mediation, side = take_mediation(id, actor)
        if _is_said(word_id, mediation, act):
            return mediation
        _check(mediation, act, side, actor, now_s)
        to_client_minor = _to_client(mediation, act, to_client)
        mediation.word_count += 1
        mediation.save(update_fields=["word_count"])
        MediationWord.objects.create(
            id=word_id,
            mediation=mediation,
            number=mediation.word_count,
            act=act,
            actor=actor,
            text=text,
            to_client_minor=to_client_minor,
            at_s=now_s,
        )
        _follow(mediation, act, to_client_minor, actor, now_s, policy)
        mediation.save()
        record(
            f"mediation_{act}",
            f"milestone {mediation.milestone_id}",
            at_s=now_s,
            actor=actor,
            facts={"mediation": str(mediation.pk), "to_client_minor": to_client_minor or 0},
        )
        return mediation


def take_mediation(id: UUID, actor: Member | None) -> tuple[Mediation, Role]:
    """Contract, milestone and mediation, taken; what the actor is to them. A step."""
    found = Mediation.objects.filter(pk=id)
    if actor is not None:
        found = found.filter(milestone__in=Milestone.objects.for_actor(actor))
    milestone_id = found.values_list("milestone_id", flat=True).first()
    if milestone_id is None:
        raise NotFound("no_mediation", id=str(id))
    milestone = take_for_house(milestone_id)
    [mediation] = take(Mediation.objects.filter(pk=id))
    mediation.milestone = milestone
    contract = milestone.contract
    thing = Thing(freelancer_id=contract.freelancer_id, company_id=contract.company_id)
    return mediation, Role.STAFF if actor is None else role(actor_of(actor), thing)


def _is_said(word_id: UUID, mediation: Mediation, act: str) -> bool:
    known = MediationWord.objects.filter(pk=word_id).first()
    if known is None:
        return False
    if (known.mediation_id, known.act) != (mediation.pk, act):
        raise RuleBroken("id_reused", id=str(word_id))
    return True


def _check(mediation: Mediation, act: str, side: Role, actor: Member, now_s: int) -> None:
    """NotAllowed for whose act it never is, Conflict for one that is not for now."""
    if not any(may(act, state=state, role=side) for state in Mediation.State.values):
        raise NotAllowed("mediate", act=act)
    if not may(act, state=mediation.state, role=side):
        raise Conflict("step_not_allowed", state=mediation.state, step=act)
    if not is_in_time(act, is_over=_is_over(mediation, now_s)):
        raise Conflict("answer_over", state=mediation.state)
    refusal = _refusal(mediation, act, side, actor)
    if refusal is not None:
        raise refusal


def is_open_to(mediation: Mediation, act: str, side: Role, actor: Member) -> bool:
    """Can this person do it as things stand? What a page offers; `mediate` asks again."""
    return may(act, state=mediation.state, role=side) and not _refusal(mediation, act, side, actor)


def _refusal(
    mediation: Mediation, act: str, side: Role, actor: Member
) -> Conflict | NotAllowed | None:
    """Nobody agrees to an own offer, withdraws another's dispute, or decides on an own proposal."""
    if act == "agree" and _side_of(mediation.proposer, mediation) == side:
        return Conflict("own_offer")
    if act == "withdraw" and _side_of(mediation.opener, mediation) != side:
        return NotAllowed("mediate", act=act)
    if act == "decide" and mediation.proposer_id == actor.pk:
        return NotAllowed("second_person", act=act)
    if act in ("accept", "refuse") and side in _answered(mediation):
        return Conflict("answered_already")
    return None


def _is_over(mediation: Mediation, now_s: int) -> bool:
    kind = {"between": TALK_KIND, "proposed": ANSWER_KIND}.get(mediation.state)
    dues = of(kind, str(mediation.pk)) if kind else []
    return any(due.due_s <= now_s for due in dues)


def _to_client(mediation: Mediation, act: str, amount: Money | None) -> int | None:
    if act not in ("offer", "propose", "decide"):
        return mediation.offered_minor if act in ("agree", "accept") else None
    if amount is None or amount.currency != mediation.milestone.contract.currency:
        raise RuleBroken("wrong_currency")
    if not 0 <= amount.minor <= mediation.frozen_minor:
        raise RuleBroken("bad_amount", minor=amount.minor)
    return amount.minor


def _follow(
    mediation: Mediation, act: str, to_client_minor: int | None, actor: Member, now_s: int,
    policy: Policy,
) -> None:  # fmt: skip
    """What the act leads to."""
    if act in ("offer", "propose"):
        mediation.offered_minor, mediation.proposer = to_client_minor, actor
    if act == "propose":
        mediation.state = Mediation.State.PROPOSED
        due_s = now_s + policy.mediation_answer_s
        subject = str(mediation.pk)
        put([Due(kind=ANSWER_KIND, subject=subject, due_s=due_s, is_of_person=True)])
    elif act == "refuse":
        mediation.state = Mediation.State.FINAL
    elif act == "withdraw":
        withdraw(mediation, actor=actor, now_s=now_s, policy=policy)
    elif act in ("agree", "decide") or (act == "accept" and len(_answered(mediation)) == 2):
        settle(mediation, to_client_minor or 0, actor=actor, now_s=now_s, policy=policy)


def _answered(mediation: Mediation) -> set[Role]:
    """Which sides said yes to the proposal; a no ends it at once."""
    said = MediationWord.objects.filter(mediation=mediation, act="accept")
    return {
        side
        for word in said.select_related("actor")
        if (side := _side_of(word.actor, mediation)) is not None
    }


def _side_of(member: Member | None, mediation: Mediation) -> Role | None:
    """What a member is to the contract. The house speaks for the client it asked for."""
    if member is None:
        return Role.CLIENT
    contract = mediation.milestone.contract
    thing = Thing(freelancer_id=contract.freelancer_id, company_id=contract.company_id)
    return role(actor_of(member), thing)
