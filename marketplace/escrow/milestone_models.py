"""Milestones, what was handed in for them, and what was said when one is disputed."""

from typing import Any, ClassVar, Self

from django.db import models
from django.db.models import F, Q

from marketplace.contracts.models import Contract
from marketplace.fields import MinorField, SecondsField, Sha256Field
from marketplace.people.models import Member

HELD = ("funded", "submitted", "changes", "refund_asked", "disputed")


class MilestoneQuerySet(models.QuerySet["Milestone"]):
    """Milestones, from one member's point of view."""

    def for_actor(self, actor: Member) -> Self:
        """Those of the actor's own contracts; staff see all."""
        return self.filter(contract__in=Contract.objects.for_actor(actor))


class Milestone(models.Model):
    """A part of a fixed-price contract: its price, and how far its money is."""

    class State(models.TextChoices):
        """Where it stands; `milestone_steps` says what may follow."""

        DRAFT = "draft"
        FUNDED = "funded"
        SUBMITTED = "submitted"
        CHANGES = "changes"
        REFUND_ASKED = "refund_asked"
        DISPUTED = "disputed"
        ACCEPTED = "accepted"
        PARTLY_ACCEPTED = "partly_accepted"
        RELEASED = "released"
        REFUNDED = "refunded"

    id = models.UUIDField(primary_key=True)
    contract = models.ForeignKey(Contract, on_delete=models.PROTECT, related_name="milestones")
    position = models.SmallIntegerField()
    title = models.CharField(max_length=200)
    amount_minor = MinorField()
    state = models.CharField(max_length=16, choices=State.choices, default=State.DRAFT)
    step_count = models.SmallIntegerField(default=0)  # how many steps it took: a deadline of an
    # earlier step is stale
    held_minor = MinorField(default=0)  # gross set aside; a draft may hold what was rolled to it
    client_fee_minor = MinorField(default=0)  # the client's fee that is held with it
    accepted_minor = MinorField(default=0)
    refunded_minor = MinorField(default=0)
    rolled_minor = MinorField(default=0)
    fee_minor = MinorField(null=True, blank=True)  # fixed when it is accepted
    was_submitted = models.BooleanField(default=False)
    funding = models.ForeignKey(
        "escrow.Funding", on_delete=models.PROTECT, null=True, blank=True, related_name="milestones"
    )  # the payment that was asked last for it
    funded_s = SecondsField(null=True, blank=True)
    accepted_s = SecondsField(null=True, blank=True)
    released_s = SecondsField(null=True, blank=True)

    objects: ClassVar[Any] = MilestoneQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="milestone_one_funded", fields=["contract"], condition=Q(state__in=HELD)
            ),
            models.UniqueConstraint(
                name="milestone_once_a_position",
                fields=["contract", "position"],
            ),
            models.CheckConstraint(
                name="milestone_sums_are_not_negative",
                condition=Q(amount_minor__gt=0, held_minor__gte=0, client_fee_minor__gte=0,
                            accepted_minor__gte=0, refunded_minor__gte=0, rolled_minor__gte=0),
            ),
            models.CheckConstraint(
                name="milestone_holds_what_its_state_says",
                condition=Q(state="draft", held_minor__lt=F("amount_minor"), fee_minor=None)
                | Q(state__in=HELD, held_minor=F("amount_minor"), fee_minor=None)
                | Q(state__in=["accepted", "partly_accepted", "released"], held_minor=0,
                    fee_minor__isnull=False, accepted_minor__gt=0, accepted_s__isnull=False)
                | Q(state="refunded", held_minor=0, accepted_minor=0),
            ),
            models.CheckConstraint(
                name="milestone_goes_somewhere_once",
                condition=Q(state__in=["draft", *HELD], accepted_minor=0, refunded_minor=0,
                            rolled_minor=0)
                | Q(state="refunded")
                | Q(amount_minor=F("accepted_minor") + F("refunded_minor") + F("rolled_minor")),
            ),
            models.CheckConstraint(
                name="milestone_fee_is_a_share",
                condition=Q(fee_minor=None)
                | Q(fee_minor__gte=0, fee_minor__lte=F("accepted_minor")),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.title}, {self.amount_minor}, {self.state}"


class MilestoneStep(models.Model):
    """One thing that was done about a milestone, by whom and with which words. Never changed."""

    id = models.UUIDField(primary_key=True)  # handed in: the same step again is the same step
    milestone = models.ForeignKey(Milestone, on_delete=models.PROTECT, related_name="steps")
    number = models.SmallIntegerField()
    step = models.CharField(max_length=20)
    actor = models.ForeignKey(
        Member, on_delete=models.PROTECT, null=True, blank=True, related_name="milestone_steps"
    )  # None: the house itself, at a deadline
    text = models.TextField(max_length=5000, blank=True)
    amount_minor = MinorField(null=True, blank=True)
    at_s = SecondsField()

    class Meta:
        constraints = [
            models.UniqueConstraint(name="milestone_step_once", fields=["milestone", "number"]),
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.step}"


class SubmittedFile(models.Model):
    """One file of a submission: kept by its hash, of the kind its bytes show."""

    step = models.ForeignKey(MilestoneStep, on_delete=models.PROTECT, related_name="files")
    position = models.SmallIntegerField()
    name = models.CharField(max_length=120)  # for people; nothing is decided by it
    media_type = models.CharField(max_length=60)
    sha256 = Sha256Field()
    kept_as = Sha256Field()  # its name among the bytes of the house
    size_bytes = models.BigIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(name="file_once_a_position", fields=["step", "position"]),
            models.CheckConstraint(name="file_is_something", condition=Q(size_bytes__gt=0)),
        ]

    def __str__(self) -> str:
        return self.name


class Mediation(models.Model):
    """A milestone's dispute: how much of it, who opened it, where it stands, how it ended."""

    class State(models.TextChoices):
        """Between the two, then with staff, then with a second person of staff."""

        BETWEEN = "between"
        STAFF = "staff"
        PROPOSED = "proposed"
        FINAL = "final"
        CLOSED = "closed"

    id = models.UUIDField(primary_key=True)
    milestone = models.ForeignKey(Milestone, on_delete=models.PROTECT, related_name="mediations")
    opener = models.ForeignKey(
        Member, on_delete=models.PROTECT, null=True, blank=True, related_name="mediations"
    )  # None: the house, when nobody answered a refund request
    frozen_minor = MinorField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.BETWEEN)
    word_count = models.SmallIntegerField(default=0)
    offered_minor = MinorField(null=True, blank=True)  # to the client, by the standing proposal
    proposer = models.ForeignKey(
        Member, on_delete=models.PROTECT, null=True, blank=True, related_name="proposals"
    )
    resumes = models.CharField(max_length=16)  # the milestone's state if it is withdrawn
    refunded_minor = MinorField(null=True, blank=True)  # how it ended
    opened_s = SecondsField()
    closed_s = SecondsField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="mediation_one_open", fields=["milestone"], condition=~Q(state="closed")
            ),
            models.CheckConstraint(
                name="mediation_ends_once",
                condition=Q(state="closed", closed_s__isnull=False)
                | (~Q(state="closed") & Q(closed_s=None, refunded_minor=None)),
            ),
            models.CheckConstraint(
                name="mediation_is_about_money",
                condition=Q(frozen_minor__gt=0)
                & (Q(refunded_minor=None)
                   | Q(refunded_minor__gte=0, refunded_minor__lte=F("frozen_minor"))),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.frozen_minor} {self.state}"


class MediationWord(models.Model):
    """One entry of the mediation's record, for both sides to read. Never changed."""

    id = models.UUIDField(primary_key=True)  # handed in: said twice is said once
    mediation = models.ForeignKey(Mediation, on_delete=models.PROTECT, related_name="words")
    number = models.SmallIntegerField()
    act = models.CharField(max_length=20)
    actor = models.ForeignKey(
        Member, on_delete=models.PROTECT, null=True, blank=True, related_name="mediation_words"
    )
    text = models.TextField(max_length=5000, blank=True)
    to_client_minor = MinorField(null=True, blank=True)
    at_s = SecondsField()

    class Meta:
        constraints = [
            models.UniqueConstraint(name="mediation_word_once", fields=["mediation", "number"]),
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.act}"
