"""Method: where a freelancer's money goes; Payout: one withdrawal; Batch: the file it left in."""

from typing import Any, ClassVar, Self

from django.db import models
from django.db.models import F, Q

from marketplace.fields import CurrencyField, MinorField, SecondsField
from marketplace.people.models import Member

KINDS = ("bank", "wise", "paypal", "payoneer")


class PayoutQuerySet(models.QuerySet["Any"]):
    """Methods and payouts, from one member's point of view."""

    def for_actor(self, actor: Member) -> Self:
        """The actor's own; staff see all."""
        return self if actor.is_staff else self.filter(member=actor)


class Method(models.Model):
    """Where withdrawals go. What it says never changes: another account is another method."""

    member = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="payout_methods")
    kind = models.CharField(max_length=10, choices=[(kind, kind) for kind in KINDS])
    holder = models.CharField(max_length=70)  # whose account it is
    account = models.CharField(max_length=100)  # IBAN, e-mail address or payee id
    added_s = SecondsField()
    usable_s = SecondsField()  # a new one waits
    removed_s = SecondsField(null=True, blank=True)

    objects: ClassVar[Any] = PayoutQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(name="payout_method_kind_is_known", condition=Q(kind__in=KINDS)),
            models.CheckConstraint(
                name="payout_method_waits", condition=Q(usable_s__gte=F("added_s"))
            ),
            models.UniqueConstraint(
                name="payout_method_once",
                fields=["member", "kind", "account"],
                condition=Q(removed_s=None),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.label}"

    @property
    def label(self) -> str:
        """Enough of the account to know it by, and no more."""
        if "@" in self.account:
            name, _, host = self.account.partition("@")
            return f"{name[:2]}…@{host}"
        return f"…{self.account[-4:]}"


class Batch(models.Model):
    """The file in which payouts of one kind and currency left. Written once, never changed."""

    id = models.UUIDField(primary_key=True)
    kind = models.CharField(max_length=10)
    currency = CurrencyField()
    made_s = SecondsField()
    file_name = models.CharField(max_length=100)
    file = models.BinaryField()

    class Meta:
        verbose_name_plural = "batches"

    def __str__(self) -> str:
        return self.file_name


class Payout(models.Model):
    """One withdrawal. Its amount left `available` when it was asked; only its state moves on."""

    class State(models.TextChoices):
        """How far it is."""

        ASKED = "asked"
        SENT = "sent"
        PAID = "paid"
        FAILED = "failed"
        RETURNED = "returned"

    id = models.UUIDField(primary_key=True)
    member = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="payouts")
    method = models.ForeignKey(Method, on_delete=models.PROTECT, related_name="payouts")
    batch = models.ForeignKey(
        Batch, on_delete=models.PROTECT, null=True, blank=True, related_name="payouts"
    )
    currency = CurrencyField()
    amount_minor = MinorField()
    fee_minor = MinorField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.ASKED)
    code = models.CharField(max_length=40, blank=True)  # why it failed or came back
    asked_s = SecondsField()
    sent_s = SecondsField(null=True, blank=True)
    settled_s = SecondsField(null=True, blank=True)
    returned_s = SecondsField(null=True, blank=True)

    objects: ClassVar[Any] = PayoutQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="payout_is_more_than_its_fee",
                condition=Q(fee_minor__gte=0, amount_minor__gt=F("fee_minor")),
            ),
            models.CheckConstraint(
                name="payout_is_where_its_instants_say",
                condition=Q(state="asked", batch=None, sent_s=None, settled_s=None,
                            returned_s=None, code="")
                | Q(state="sent", batch__isnull=False, sent_s__isnull=False, settled_s=None,
                    returned_s=None, code="")
                | Q(state="paid", sent_s__isnull=False, settled_s__isnull=False, returned_s=None,
                    code="")
                | (Q(state="failed", sent_s__isnull=False, settled_s__isnull=False,
                     returned_s=None) & ~Q(code=""))
                | (Q(state="returned", sent_s__isnull=False, settled_s__isnull=False,
                     returned_s__isnull=False) & ~Q(code="")),
            ),
        ]  # fmt: skip
        indexes = [models.Index(name="payout_by_member", fields=["member", "asked_s"])]

    def __str__(self) -> str:
        return f"{self.amount_minor} {self.currency} {self.state}"
