"""Funding, extras, chargebacks, and money on its way back to a client."""

from django.db import models
from django.db.models import F, Q

from marketplace.contracts.models import Contract
from marketplace.escrow import milestone_models as milestone_models  # its tables are escrow's too
from marketplace.fields import CurrencyField, MinorField, SecondsField, Sha256Field
from marketplace.people.models import BillingMethod, Company, Member


class Funding(models.Model):
    """One payment asked from a gateway under its id as key. Settled once, then never changed.

    The row is committed before the gateway is called: after a crash the same key is asked again.
    """

    class State(models.TextChoices):
        """What the gateway said."""

        ASKED = "asked"
        COLLECTED = "collected"
        DECLINED = "declined"

    id = models.UUIDField(primary_key=True)
    company = models.ForeignKey(Company, on_delete=models.PROTECT, related_name="fundings")
    method = models.ForeignKey(BillingMethod, on_delete=models.PROTECT, related_name="fundings")
    gateway = models.CharField(max_length=20)
    currency = CurrencyField()
    amount_minor = MinorField()
    attempt = models.SmallIntegerField(default=1)
    state = models.CharField(max_length=10, choices=State.choices, default=State.ASKED)
    reference = models.CharField(max_length=200, blank=True)
    code = models.CharField(max_length=40, blank=True)
    asked_s = SecondsField()
    settled_s = SecondsField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(name="funding_is_something", condition=Q(amount_minor__gt=0)),
            models.CheckConstraint(
                name="funding_is_settled_by_its_state",
                condition=Q(state="asked", settled_s=None, reference="", code="")
                | (Q(state="collected", settled_s__isnull=False, code="") & ~Q(reference=""))
                | (Q(state="declined", settled_s__isnull=False, reference="") & ~Q(code="")),
            ),
            models.UniqueConstraint(
                name="funding_once_a_payment",
                fields=["gateway", "reference"],
                condition=~Q(reference=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.amount_minor} {self.currency} {self.state}"


class Extra(models.Model):
    """A bonus or an expense: one sum beside the hours. Its sums never change."""

    class Kind(models.TextChoices):
        """What it is for."""

        BONUS = "bonus"
        EXPENSE = "expense"

    class State(models.TextChoices):
        """How far its money is."""

        ASKED = "asked"  # the freelancer asked for an expense
        OPEN = "open"  # being collected
        PAID = "paid"  # in security
        RELEASED = "released"
        DECLINED = "declined"  # by the client, or by their payment method

    id = models.UUIDField(primary_key=True)  # handed in: paying twice is paying once
    contract = models.ForeignKey(Contract, on_delete=models.PROTECT, related_name="extras")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    currency = CurrencyField()
    amount_minor = MinorField()
    client_fee_minor = MinorField()
    fee_minor = MinorField(null=True, blank=True)  # fixed when it is collected
    text = models.TextField(max_length=5000)
    document_sha256 = Sha256Field(blank=True, default="")
    document_type = models.CharField(max_length=60, blank=True)
    document_bytes = models.BigIntegerField(default=0)
    actor = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="+")
    funding = models.OneToOneField(
        Funding, on_delete=models.PROTECT, null=True, blank=True, related_name="extra"
    )
    state = models.CharField(max_length=10, choices=State.choices)
    code = models.CharField(max_length=40, blank=True)
    asked_s = SecondsField()
    collected_s = SecondsField(null=True, blank=True)
    released_s = SecondsField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="extra_is_something",
                condition=Q(amount_minor__gt=0, client_fee_minor__gte=0),
            ),
            models.CheckConstraint(
                name="extra_expense_has_its_document_and_no_fee",
                condition=Q(kind="bonus", document_sha256="")
                | (Q(kind="expense", client_fee_minor=0) & ~Q(document_sha256="")),
            ),
            models.CheckConstraint(
                name="extra_is_where_its_instants_say",
                condition=Q(state__in=["asked", "open"], collected_s=None, fee_minor=None)
                | Q(state="declined", collected_s=None, fee_minor=None)
                | Q(state="paid", collected_s__isnull=False, fee_minor__isnull=False,
                    released_s=None)
                | Q(state="released", collected_s__isnull=False, fee_minor__isnull=False,
                    released_s__isnull=False),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"{self.kind} {self.amount_minor} {self.currency} {self.state}"


class Chargeback(models.Model):
    """A payment that the client's bank took back from us. Its sums never change."""

    class State(models.TextChoices):
        """How it ended."""

        OPEN = "open"
        WON = "won"
        LOST = "lost"

    funding = models.OneToOneField(
        Funding, on_delete=models.PROTECT, primary_key=True, related_name="chargeback"
    )
    id = models.UUIDField(unique=True)  # made from the funding: its frozen account
    amount_minor = MinorField(null=True, blank=True)  # None: all of the payment
    cost_minor = MinorField()
    is_settled = models.BooleanField()  # taken from our bank; else from the processor
    is_released = models.BooleanField()  # what it paid for was released before
    set_off_minor = MinorField(default=0)  # taken from the client's free money at once
    frozen_minor = MinorField(default=0)
    rest_minor = MinorField(default=0)  # what is still frozen
    fee_minor = MinorField(default=0)  # the freelancer's fee in it, once the review ended
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)
    opened_s = SecondsField()
    closed_s = SecondsField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="chargeback_state_is_known",
                condition=Q(state="open", closed_s=None)
                | Q(state__in=["won", "lost"], closed_s__isnull=False, rest_minor=0),
            ),
            models.CheckConstraint(
                name="chargeback_is_of_something",
                condition=Q(amount_minor=None) | Q(amount_minor__gt=0),
            ),
            models.CheckConstraint(
                name="chargeback_sums_are_not_negative",
                condition=Q(cost_minor__gte=0, set_off_minor__gte=0, fee_minor__gte=0,
                            rest_minor__gte=F("fee_minor"), frozen_minor__gte=F("rest_minor")),
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"chargeback {self.state}"

    @property
    def taken_minor(self) -> int:
        """What the bank takes back of the payment."""
        if self.amount_minor is None:
            return self.funding.amount_minor
        return self.amount_minor


class GivenBack(models.Model):
    """What of a bonus, an expense or a milestone went back after it was paid. Never changed.

    A chain as that of credit notes: each row begins where the one before it ended, so nothing is
    given back twice and never more than was paid (see `guards`).
    """

    id = models.UUIDField(primary_key=True)  # of the refund
    extra = models.ForeignKey(
        Extra, on_delete=models.PROTECT, null=True, blank=True, related_name="given_back"
    )
    milestone = models.ForeignKey(
        "escrow.Milestone", on_delete=models.PROTECT, null=True, blank=True,
        related_name="given_back",
    )  # fmt: skip
    number = models.SmallIntegerField()
    before_minor = MinorField()
    gross_minor = MinorField()
    after_minor = MinorField()
    client_fee_minor = MinorField()
    fee_minor = MinorField()  # what the fees of the pair fell by
    own_fee_minor = MinorField()  # what this money's own fee fell by
    at_s = SecondsField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="given_back_of_one_thing",
                condition=Q(extra=None, milestone__isnull=False)
                | Q(extra__isnull=False, milestone=None),
            ),
            models.CheckConstraint(
                name="given_back_is_what_was_there",
                condition=Q(gross_minor__gt=0, after_minor__gte=0, client_fee_minor__gte=0,
                            after_minor=F("before_minor") - F("gross_minor")),
            ),
            models.UniqueConstraint(name="given_back_once_an_extra", fields=["extra", "number"]),
            models.UniqueConstraint(
                name="given_back_once_a_milestone", fields=["milestone", "number"]
            ),
        ]  # fmt: skip

    def __str__(self) -> str:
        return f"#{self.number}, {self.gross_minor}"


class MoneyBack(models.Model):
    """Free money of a client on its way back to the payment it came with. Settled once."""

    class State(models.TextChoices):
        """What the gateway said."""

        ASKED = "asked"
        SENT = "sent"
        FAILED = "failed"

    id = models.UUIDField(primary_key=True)
    funding = models.ForeignKey(Funding, on_delete=models.PROTECT, related_name="backs")
    actor = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="+")
    amount_minor = MinorField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.ASKED)
    reference = models.CharField(max_length=200, blank=True)
    code = models.CharField(max_length=40, blank=True)
    asked_s = SecondsField()
    settled_s = SecondsField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(name="back_is_something", condition=Q(amount_minor__gt=0)),
            models.CheckConstraint(
                name="back_is_settled_by_its_state",
                condition=Q(state="asked", settled_s=None)
                | Q(state__in=["sent", "failed"], settled_s__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.amount_minor} back, {self.state}"
