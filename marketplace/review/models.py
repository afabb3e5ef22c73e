"""What the client says before paying: accepted, asked, disputed; and what staff ruled."""

from typing import Any, ClassVar

from django.db import models
from django.db.models import F, Q

from marketplace.contracts.models import Contract
from marketplace.fields import CurrencyField, MinorField, SecondsField, WeekField
from marketplace.intake.models import Picture, Segment
from marketplace.people.models import Member

TEXT_MOST = 5_000


class Judgement(models.Model):
    """The verdict on each billed segment of a contract week, as it stood at the lock.

    `verdicts` is what `review/judged` spells. Never changed: a dispute weighs what stood then.
    """

    contract = models.ForeignKey(Contract, on_delete=models.PROTECT, related_name="judgements")
    week_s = WeekField()
    judged_s = SecondsField()
    verdicts = models.JSONField()

    class Meta:
        constraints = [
            models.UniqueConstraint(name="judgement_once_a_week", fields=["contract", "week_s"]),
        ]

    def __str__(self) -> str:
        return f"week {self.week_s} of {self.contract_id}"


class AcceptanceQuerySet(models.QuerySet["Acceptance"]):
    """The client's early words."""

    def standing(self) -> "AcceptanceQuerySet":
        """Those that were not taken back."""
        return self.filter(undone_s=None)


class Acceptance(models.Model):
    """The client's early yes to one segment: it cannot be disputed any more. Moves no date."""

    segment = models.OneToOneField(Segment, on_delete=models.PROTECT, related_name="acceptance")
    actor = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="+")
    at_s = SecondsField()
    undone_s = SecondsField(null=True, blank=True)  # taken back, for as long as that is possible

    objects: ClassVar[Any] = AcceptanceQuerySet.as_manager()

    def __str__(self) -> str:
        return f"{self.segment_id} accepted"


class LateConsent(models.Model):
    """One segment that is not billed by itself, and what the client said. Said once, for ever."""

    segment = models.OneToOneField(Segment, on_delete=models.PROTECT, related_name="consent")
    is_given = models.BooleanField()  # False: declined
    actor = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="+")
    at_s = SecondsField()

    class Meta:
        indexes = [models.Index(name="consent_by_instant", fields=["at_s"])]

    def __str__(self) -> str:
        return f"{'consented' if self.is_given else 'declined'} at {self.at_s}"


class Question(models.Model):
    """A question on segments of one contract: a thread, and no money."""

    id = models.UUIDField(primary_key=True)  # handed in: asking twice is asking once
    contract = models.ForeignKey(Contract, on_delete=models.PROTECT, related_name="questions")
    segments = models.ManyToManyField(Segment, related_name="questions")
    asked_s = SecondsField()

    def __str__(self) -> str:
        return f"question {self.id}"


class Message(models.Model):
    """One word in a question's thread. Never changed, never removed."""

    id = models.UUIDField(primary_key=True)
    question = models.ForeignKey(Question, on_delete=models.PROTECT, related_name="messages")
    author = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="+")
    text = models.TextField(max_length=TEXT_MOST)
    at_s = SecondsField()

    def __str__(self) -> str:
        return f"message {self.id}"


class Withdrawal(models.Model):
    """That one side asked for a picture to be deleted, and what the other said. The time stays."""

    class State(models.TextChoices):
        """Asked, and how that ended."""

        ASKED = "asked"
        AGREED = "agreed"
        DECLINED = "declined"
        TAKEN_BACK = "taken_back"

    id = models.UUIDField(primary_key=True)  # handed in: asking twice is asking once
    contract = models.ForeignKey(Contract, on_delete=models.PROTECT, related_name="withdrawals")
    segment = models.ForeignKey(Segment, on_delete=models.PROTECT, related_name="withdrawals")
    picture = models.ForeignKey(Picture, on_delete=models.PROTECT, related_name="withdrawals")
    asker = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="+")
    is_by_client = models.BooleanField()
    text = models.TextField(max_length=TEXT_MOST)
    asked_s = SecondsField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.ASKED)
    answerer = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="+", null=True)
    answered_s = SecondsField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="withdrawal_is_open_once",
                fields=["contract", "picture"],
                condition=Q(state="asked"),
            ),
            models.CheckConstraint(
                name="withdrawal_says_who_answered",
                condition=Q(state="asked", answerer=None, answered_s=None)
                | (~Q(state="asked") & Q(answerer__isnull=False, answered_s__isnull=False)),
            ),
        ]

    def __str__(self) -> str:
        return f"withdrawal {self.id}"


class Dispute(models.Model):
    """An objection to chosen segments of one invoice. Only its state and what follows changes."""

    class State(models.TextChoices):
        """Where it stands; `dispute_steps` says what may follow."""

        OPENED = "opened"  # the freelancer answers
        WITH_STAFF = "with_staff"  # explained, partly accepted, or no answer came
        CLOSED = "closed"

    id = models.UUIDField(primary_key=True)  # handed in: opening twice is opening once
    contract = models.ForeignKey(Contract, on_delete=models.PROTECT, related_name="disputes")
    invoice_id = models.UUIDField()  # in billing, which stands above
    week_s = WeekField()
    opener = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="+")
    reason = models.CharField(max_length=20)
    text = models.TextField(max_length=TEXT_MOST)
    currency = CurrencyField()
    frozen_minor = MinorField()  # what was set aside when it was opened
    rest_minor = MinorField()  # what still is
    fee_minor = MinorField(default=0)  # the freelancer's fee in the rest, once the review ended
    refunded_minor = MinorField(default=0)
    opened_s = SecondsField()
    answer_due_s = SecondsField()
    answer = models.CharField(max_length=10, blank=True)  # accept, in_part, explain, silence
    answer_text = models.TextField(max_length=TEXT_MOST, blank=True)
    staff_since_s = SecondsField(null=True, blank=True)
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPENED)
    outcome = models.CharField(max_length=10, blank=True)  # accepted, decided, withdrawn
    closed_s = SecondsField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="dispute_state_is_known",
                condition=Q(state="opened", closed_s=None, staff_since_s=None, outcome="")
                | Q(state="with_staff", closed_s=None, staff_since_s__isnull=False, outcome="")
                | (Q(state="closed", closed_s__isnull=False, rest_minor=0) & ~Q(outcome="")),
            ),
            models.CheckConstraint(
                name="dispute_gives_back_what_it_froze_at_most",
                condition=Q(
                    frozen_minor__gt=0,
                    rest_minor__gte=0,
                    refunded_minor__gte=0,
                    rest_minor__lte=F("frozen_minor") - F("refunded_minor"),
                ),
            ),
            models.CheckConstraint(
                name="dispute_fee_is_a_share",
                condition=Q(fee_minor__gte=0, fee_minor__lte=F("rest_minor")),
            ),
        ]
        indexes = [models.Index(name="dispute_by_invoice", fields=["invoice_id"])]

    def __str__(self) -> str:
        return f"{self.frozen_minor} {self.currency} {self.state}"


class DisputedSegment(models.Model):
    """A segment in a dispute: each segment once, for ever."""

    class Outcome(models.TextChoices):
        """What became of its money."""

        OPEN = "open"
        REFUNDED = "refunded"
        PAID = "paid"

    dispute = models.ForeignKey(Dispute, on_delete=models.PROTECT, related_name="segments")
    segment = models.OneToOneField(Segment, on_delete=models.PROTECT, related_name="disputed")
    outcome = models.CharField(max_length=10, choices=Outcome.choices, default=Outcome.OPEN)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="disputed_outcome_is_known",
                condition=Q(outcome__in=["open", "refunded", "paid"]),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.segment_id} {self.outcome}"


class Decision(models.Model):
    """What one person of staff rules: which segments go back, and why. Never changed.

    Above an amount it counts when a second person rules the same.
    """

    dispute = models.ForeignKey(Dispute, on_delete=models.PROTECT, related_name="decisions")
    number = models.SmallIntegerField()
    staff = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="+")
    refunded = models.JSONField()  # ids of the segments that go back, in order
    grounds = models.CharField(max_length=20, blank=True)
    reasons = models.TextField(max_length=TEXT_MOST)
    at_s = SecondsField()

    class Meta:
        constraints = [
            models.UniqueConstraint(name="decision_once_a_number", fields=["dispute", "number"]),
            models.CheckConstraint(name="decision_says_why", condition=~Q(reasons="")),
        ]

    def __str__(self) -> str:
        return f"#{self.number} on {self.dispute_id}"


class Refund(models.Model):
    """Money the freelancer gives back, or is asked for. Given once; the amount never changes."""

    class State(models.TextChoices):
        """How it went."""

        ASKED = "asked"
        GIVEN = "given"
        DECLINED = "declined"  # said so, or no answer came

    class Of(models.TextChoices):
        """What was paid."""

        INVOICE = "invoice"
        EXTRA = "extra"  # a bonus or an expense
        MILESTONE = "milestone"

    id = models.UUIDField(primary_key=True)  # handed in: giving twice is giving once
    contract = models.ForeignKey(Contract, on_delete=models.PROTECT, related_name="refunds")
    of = models.CharField(max_length=10, choices=Of.choices, default=Of.INVOICE)
    source_id = models.UUIDField(db_column="invoice_id")  # of what `of` says
    actor = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="+")
    currency = CurrencyField()
    amount_minor = MinorField()
    text = models.TextField(max_length=TEXT_MOST)
    state = models.CharField(max_length=10, choices=State.choices)
    is_silence = models.BooleanField(default=False)
    asked_s = SecondsField()
    settled_s = SecondsField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="refund_of_what_can_be_paid",
                condition=Q(of__in=["invoice", "extra", "milestone"]),
            ),
            models.CheckConstraint(name="refund_is_something", condition=Q(amount_minor__gt=0)),
            models.CheckConstraint(
                name="refund_state_is_known",
                condition=Q(state="asked", settled_s=None)
                | Q(state__in=["given", "declined"], settled_s__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.amount_minor} {self.currency} {self.state}"
