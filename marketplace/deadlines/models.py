"""Deadlines, the server's heartbeat, and the clock of a sandbox."""

from django.db import models
from django.db.models import Q

from marketplace.fields import SecondsField


class Deadline(models.Model):
    """One thing to do at an instant; `tasks` knows which verb. Done once, kept for ever."""

    kind = models.CharField(max_length=20)
    subject = models.CharField(max_length=64)
    number = models.SmallIntegerField(default=1)  # the n-th time of the same, as with retries
    due_s = SecondsField()
    is_of_person = models.BooleanField(default=False)  # somebody's time: a gap moves it
    queued_s = SecondsField(null=True, blank=True)  # handed to the workers then
    done_s = SecondsField(null=True, blank=True)
    failures = models.SmallIntegerField(default=0)
    not_before_s = SecondsField(default=0)  # after a failure: not again until then
    failure = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                name="deadline_once_a_number", fields=["kind", "subject", "number"]
            ),
        ]
        indexes = [
            models.Index(
                name="deadline_open", fields=["due_s", "id"], condition=Q(done_s__isnull=True)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.subject} #{self.number} at {self.due_s}"


class Pulse(models.Model):
    """When the server was last up. One row."""

    id = models.SmallIntegerField(primary_key=True, default=1)
    at_s = SecondsField()

    class Meta:
        constraints = [models.CheckConstraint(name="pulse_is_one", condition=Q(id=1))]

    def __str__(self) -> str:
        return f"up at {self.at_s}"


class SandboxTime(models.Model):
    """How far a sandbox's clock runs ahead of the machine's. One row, and only in a sandbox."""

    id = models.SmallIntegerField(primary_key=True, default=1)
    offset_ms = models.BigIntegerField()

    class Meta:
        constraints = [
            models.CheckConstraint(name="sandbox_time_is_one", condition=Q(id=1)),
        ]

    def __str__(self) -> str:
        return f"{self.offset_ms} ms ahead"
