"""Act: one thing that was done to money or people."""

from django.db import models

from marketplace.fields import SecondsField
from marketplace.people.models import Member


class Act(models.Model):
    """Who did what to whom, when and why. Never changed, never removed."""

    at_s = SecondsField()
    actor = models.ForeignKey(
        Member, on_delete=models.PROTECT, null=True, blank=True, related_name="acts"
    )  # None: the house itself, at a deadline
    verb = models.CharField(max_length=40)
    subject = models.CharField(max_length=80)
    reason = models.CharField(max_length=500, blank=True)
    facts = models.JSONField(default=dict, blank=True)

    class Meta:
        indexes = [models.Index(name="act_by_subject", fields=["subject", "at_s"])]

    def __str__(self) -> str:
        return f"{self.verb} {self.subject}"
