"""A contract's milestones with everything that was done and said, for either side to read."""

from django.db.models import Prefetch

from marketplace.contracts.models import Contract
from marketplace.deadlines.models import Deadline
from marketplace.escrow.milestone_models import (
    Mediation,
    MediationWord,
    Milestone,
    MilestoneStep,
    SubmittedFile,
)
from marketplace.people.models import Member


def milestones_of(actor: Member, contract: Contract) -> list[Milestone]:
    """In their order, steps, files and mediations at hand. Six statements at most."""
    own = Milestone.objects.for_actor(actor).filter(contract=contract).select_related("funding")
    steps = MilestoneStep.objects.order_by("number").select_related("actor")
    said = MediationWord.objects.order_by("number").select_related("actor")
    return list(
        own.order_by("position").prefetch_related(
            Prefetch("steps", steps.prefetch_related("files")),
            Prefetch("mediations", Mediation.objects.order_by("opened_s")),
            Prefetch("mediations__words", said),
        )
    )


def due_of(milestone: Milestone) -> int | None:
    """When something happens by itself if nobody does anything; None if nothing will."""
    subjects = [str(milestone.pk), *(str(one.pk) for one in milestone.mediations.all())]
    due = Deadline.objects.filter(subject__in=subjects, done_s=None)
    of_now = due.exclude(subject=str(milestone.pk)) | due.filter(number=milestone.step_count)
    return of_now.order_by("due_s").values_list("due_s", flat=True).first()


def file_called(actor: Member, id: int) -> SubmittedFile | None:
    """One file of the actor's own contracts, or None."""
    own = Milestone.objects.for_actor(actor)
    return SubmittedFile.objects.filter(pk=id, step__milestone__in=own).first()
