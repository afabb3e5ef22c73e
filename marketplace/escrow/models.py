"""Funding: money asked from a client's payment method."""

from django.db import models
from django.db.models import Q

from marketplace.escrow import milestone_models as milestone_models  # its tables are escrow's too
from marketplace.fields import CurrencyField, MinorField, SecondsField
from marketplace.people.models import BillingMethod, Company


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
