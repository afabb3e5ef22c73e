"""LateConsent: the client's word on time that came late or lay in a pause."""

from django.db import models

from marketplace.fields import SecondsField
from marketplace.intake.models import Segment
from marketplace.people.models import Member


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
