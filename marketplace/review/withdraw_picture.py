"""One side asks that a picture is deleted, the other says yes or no; the time stays as it is.

What is deleted are the bytes. The record names the picture by its hash still, so that every proof
holds, and in a verdict it counts as there. It is never taken again, however often it is sent.
"""

from uuid import UUID

from django.db import transaction

from marketplace.blobs import Blobs
from marketplace.contracts.models import Contract
from marketplace.contracts.step import take_contract
from marketplace.errors import Conflict, NotAllowed, NotFound, RuleBroken
from marketplace.faultpoint import faultpoint
from marketplace.intake.forget import forget_pictures
from marketplace.intake.models import Picture, Segment, Snapshot
from marketplace.notices.tell import News, tell
from marketplace.people.models import Member
from marketplace.people.queries import members_of
from marketplace.review.dispute_steps import check_text
from marketplace.review.models import Dispute, DisputedSegment, Withdrawal
from marketplace.rows import take
from marketplace.trail.record import record

_State = Withdrawal.State


def ask_withdrawal(
    segment_id: UUID, sha256: str, *, id: UUID, text: str, actor: Member, now_s: int
) -> Withdrawal:
    """Ask the other side. The same id again is the same asking.

    NotFound: no such picture. RuleBroken: text_missing, text_too_long, picture_gone, asked_already,
    picture_is_evidence (a dispute of its time is open), picture_elsewhere (it shows time of another
    contract too).
    """
    check_text(text)
    contract_id = (
        Segment.objects.filter(pk=segment_id).values_list("contract_id", flat=True).first()
    )
    if contract_id is None:
        raise NotFound("no_segment")
    with transaction.atomic(durable=True):
        contract = take_contract(contract_id, actor, "withdraw_picture")
        known = Withdrawal.objects.filter(id=id).first()
        if known is not None:
            return known
        shot = (
            Snapshot.objects.filter(segment=segment_id, picture__sha256=sha256)
            .exclude(segment__state=Segment.State.REMOVED)
            .select_related("picture")
            .first()
        )
        if shot is None:
            raise NotFound("no_picture")
        _check_free(contract, shot.picture)
        asked = Withdrawal.objects.filter(
            contract=contract, picture=shot.picture, state=_State.ASKED
        )
        if asked.exists():
            raise RuleBroken("asked_already")
        made = Withdrawal.objects.create(
            id=id,
            contract=contract,
            segment_id=segment_id,
            picture=shot.picture,
            asker=actor,
            is_by_client=actor.pk != contract.freelancer_id,
            text=text,
            asked_s=now_s,
        )
        record("ask_withdrawal", f"withdrawal {id}", at_s=now_s, actor=actor)
        _tell("withdrawal_asked", made, actor, now_s=now_s)
        return made


def answer_withdrawal(
    id: UUID, *, is_agreed: bool, actor: Member, now_s: int, blobs: Blobs
) -> Withdrawal:
    """The other side's word. On yes the bytes are gone when this returns; safe to run again.

    NotAllowed: the asker's own side. Conflict answered_already: it was answered otherwise.
    """
    state = _State.AGREED if is_agreed else _State.DECLINED
    asked = _settle(id, state, actor, now_s=now_s)
    if is_agreed:  # again after a kill between the commit and this
        faultpoint("withdrawal.agreed")
        forget_pictures(asked.contract.freelancer, blobs)
    return asked


def take_back_withdrawal(id: UUID, *, actor: Member, now_s: int) -> Withdrawal:
    """The asker's side asks no more. NotAllowed, Conflict as above."""
    return _settle(id, _State.TAKEN_BACK, actor, now_s=now_s)


def _settle(id: UUID, state: str, actor: Member, *, now_s: int) -> Withdrawal:
    contract_id = Withdrawal.objects.filter(id=id).values_list("contract_id", flat=True).first()
    if contract_id is None:
        raise NotFound("no_withdrawal", id=str(id))
    with transaction.atomic(durable=True):
        contract = take_contract(contract_id, actor, "withdraw_picture")
        (asked,) = take(Withdrawal.objects.filter(id=id))
        is_askers_side = (actor.pk != contract.freelancer_id) == asked.is_by_client
        if is_askers_side != (state == _State.TAKEN_BACK):
            raise NotAllowed("withdraw_picture", id=str(id))
        if asked.state == state:
            return asked
        if asked.state != _State.ASKED:
            raise Conflict("answered_already")
        if state == _State.AGREED:
            _check_free(contract, asked.picture)
            Picture.objects.filter(pk=asked.picture_id).update(withdrawn_s=now_s, forgotten_s=now_s)
        asked.state, asked.answerer, asked.answered_s = state, actor, now_s
        asked.save(update_fields=["state", "answerer", "answered_s"])
        record(f"withdrawal_{state}", f"withdrawal {id}", at_s=now_s, actor=actor)
        _tell(f"withdrawal_{state}", asked, actor, now_s=now_s)
        return asked


def _check_free(contract: Contract, picture: Picture) -> None:
    """May its bytes go? Not what is gone, is evidence, or shows somebody else's time."""
    if picture.forgotten_s is not None:
        raise RuleBroken("picture_gone")
    shown = Segment.objects.filter(snapshots__picture=picture)
    open_disputes = Dispute.objects.exclude(state=Dispute.State.CLOSED)
    if DisputedSegment.objects.filter(segment__in=shown, dispute__in=open_disputes).exists():
        raise RuleBroken("picture_is_evidence")
    if shown.exclude(contract=contract).exclude(state=Segment.State.REMOVED).exists():
        raise RuleBroken("picture_elsewhere")


def _tell(kind: str, asked: Withdrawal, actor: Member, *, now_s: int) -> None:
    """The other side hears of it; why stands on the page."""
    contract = asked.contract
    is_client = actor.pk != contract.freelancer_id
    others = [contract.freelancer_id] if is_client else members_of(contract.company_id)
    facts: dict[str, str | int] = {"author": actor.name, "title": contract.title}
    path = f"/segments/{asked.segment_id}/"
    tell(
        (
            News(member_id=who, kind=kind, key=str(asked.pk), facts=facts, path=path)
            for who in others
        ),
        now_s=now_s,
    )
