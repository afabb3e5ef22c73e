"""What the clock does to a mediation: hand it to staff, to a second person, ring the operator."""

import logging
from uuid import UUID

from django.db import transaction

from marketplace.deadlines.put import Due, put
from marketplace.escrow.mediate import take_mediation
from marketplace.escrow.mediation_steps import LATE_KIND
from marketplace.escrow.milestone_models import Mediation
from marketplace.policy import Policy
from marketplace.trail.record import note_once
from workdiary.week import DAY_S

logger = logging.getLogger("fairhour.operator")


def end_talk(id: UUID, *, now_s: int, policy: Policy) -> None:
    """Five days and no agreement: staff have two days for a proposal."""
    with transaction.atomic(durable=True):
        mediation, _ = take_mediation(id, None)
        if mediation.state == Mediation.State.BETWEEN:
            _stand(mediation, Mediation.State.STAFF, "mediation_to_staff", now_s)
            due_s = now_s + policy.mediation_proposal_s
            put([Due(kind=LATE_KIND, subject=str(id), due_s=due_s)])


def end_answers(id: UUID, *, now_s: int) -> None:
    """Not both said yes to the proposal in two days: a second person decides."""
    with transaction.atomic(durable=True):
        mediation, _ = take_mediation(id, None)
        if mediation.state == Mediation.State.PROPOSED:
            _stand(mediation, Mediation.State.FINAL, "mediation_to_second", now_s)


def ring_operator(id: UUID, kind: str, *, number: int, now_s: int) -> None:
    """Staff are late with a proposal, or it is open after 30 days: rung again each day."""
    with transaction.atomic(durable=True):
        mediation, _ = take_mediation(id, None)
        waits = (Mediation.State.STAFF,) if kind == LATE_KIND else _OPEN
        if mediation.state not in waits:
            return
        facts: dict[str, str | int] = {"mediation": str(id), "number": number}
        note_once(kind, f"milestone {mediation.milestone_id}", at_s=now_s, facts=facts)
        put([Due(kind=kind, subject=str(id), number=number + 1, due_s=now_s + DAY_S)])
    logger.error("%s", kind, extra={"mediation": str(id), "number": number})


_OPEN = tuple(state for state in Mediation.State if state != Mediation.State.CLOSED)


def _stand(mediation: Mediation, state: str, verb: str, now_s: int) -> None:
    mediation.state = state
    mediation.save(update_fields=["state"])
    facts: dict[str, str | int] = {"mediation": str(mediation.pk)}
    note_once(verb, f"milestone {mediation.milestone_id}", at_s=now_s, facts=facts)
