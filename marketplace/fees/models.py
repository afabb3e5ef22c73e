"""Pair: lifetime billings of a freelancer with a client."""

from django.db import models
from django.db.models import Q

from marketplace.fields import CurrencyField, MinorField
from marketplace.people.models import Company, Member


class Pair(models.Model):
    """What was ever billed between two, in one currency. Changed only by `fix`, row taken.

    A contract with a schedule of its own is counted apart, by that schedule.
    """

    freelancer = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="pairs")
    company = models.ForeignKey(Company, on_delete=models.PROTECT, related_name="pairs")
    currency = CurrencyField()
    schedule = models.CharField(max_length=200, blank=True, default="")  # "": the currency's
    lifetime_minor = MinorField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="pair_once_a_schedule",
                fields=["freelancer", "company", "currency", "schedule"],
            ),
            models.CheckConstraint(name="pair_not_below_zero", condition=Q(lifetime_minor__gte=0)),
        ]

    def __str__(self) -> str:
        return f"{self.freelancer_id} with {self.company_id}: {self.lifetime_minor} {self.currency}"
