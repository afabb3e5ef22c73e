"""What a member was told lately, and which topics they get by mail."""

from collections.abc import Sequence

from marketplace.notices.models import Mute, Notice
from marketplace.people.models import Member
from workdiary.week import DAY_S

KEPT_DAYS = 30


def recent(member: Member, *, now_s: int) -> Sequence[Notice]:
    """The last thirty days, newest first. One statement."""
    since_s = now_s - KEPT_DAYS * DAY_S
    found = Notice.objects.for_actor(member).filter(made_s__gte=since_s)
    return list(found.order_by("-made_s", "-id")[:200])


def muted(member: Member) -> frozenset[str]:
    """The topics that come by no mail. One statement."""
    return frozenset(Mute.objects.filter(member=member).values_list("topic", flat=True))
