"""Notice: one thing somebody is told. Mute: what a member asked not to get by mail."""

from typing import Any, ClassVar, Self

from django.db import models
from django.db.models import Q

from marketplace.fields import SecondsField
from marketplace.people.models import Member


class NoticeQuerySet(models.QuerySet["Notice"]):
    """Notices, from one member's point of view."""

    def for_actor(self, actor: Member) -> Self:
        """The actor's own."""
        return self.filter(member=actor)


class Notice(models.Model):
    """One thing one member is told, once. Its words are made when it is shown or mailed."""

    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="notices")
    kind = models.CharField(max_length=24)  # as `words.KINDS` names it
    key = models.CharField(max_length=120)  # of what it tells: the same again is the same notice
    facts = models.JSONField(default=dict)
    path = models.CharField(max_length=200)  # the page that shows more
    made_s = SecondsField()
    due_s = SecondsField()  # mailed then, with what else is due
    message_id = models.CharField(max_length=60, blank=True, default="")  # of the mail it goes in
    mailed_s = SecondsField(null=True, blank=True)
    is_mailed = models.BooleanField(default=True)  # False: the member wants none of its topic

    objects: ClassVar[Any] = NoticeQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(name="notice_once_a_member", fields=["member", "kind", "key"]),
        ]
        indexes = [
            models.Index(
                name="notice_to_mail",
                fields=["member", "due_s"],
                condition=Q(mailed_s__isnull=True, is_mailed=True),
            ),
            models.Index(name="notice_newest", fields=["member", "-made_s"]),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.key}"


class Mute(models.Model):
    """A topic that a member wants no mail about; its notices still stand on their page."""

    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="mutes")
    topic = models.CharField(max_length=12)

    class Meta:
        constraints = [
            models.UniqueConstraint(name="mute_once_a_topic", fields=["member", "topic"]),
        ]

    def __str__(self) -> str:
        return f"{self.member_id} {self.topic}"
