"""Choose which topics come by mail; the link in a mail that stops its topics."""

from collections.abc import Collection

from django.core.signing import BadSignature, Signer
from django.db import transaction

from marketplace.errors import NotFound
from marketplace.notices.models import Mute
from marketplace.notices.words import ALWAYS, TOPICS
from marketplace.people.models import Member

MAY_MUTE = tuple(topic for topic in TOPICS if topic not in ALWAYS)
_SALT = "notices.stop"


def set_topics(member: Member, wanted: Collection[str]) -> None:
    """Mail about these topics from now on, and about no other that may be stopped."""
    with transaction.atomic(durable=True):
        Mute.objects.filter(member=member).delete()
        Mute.objects.bulk_create(
            Mute(member=member, topic=topic) for topic in MAY_MUTE if topic not in wanted
        )


def stop(token: str) -> tuple[Member, tuple[str, ...]]:
    """Stop the topics of a mail's link, for its member. NotFound for a token we never made."""
    member, topics = read_stop(token)
    with transaction.atomic(durable=True):
        Mute.objects.bulk_create(
            (Mute(member=member, topic=topic) for topic in topics), ignore_conflicts=True
        )
    return member, topics


def read_stop(token: str) -> tuple[Member, tuple[str, ...]]:
    """Whose mail, and which topics, a link is about."""
    try:
        member_id, _, topics = Signer(salt=_SALT).unsign(token).partition(".")
    except BadSignature:
        raise NotFound("no_notice") from None
    member = Member.objects.filter(pk=member_id).first()
    if member is None:
        raise NotFound("no_notice")
    return member, tuple(topic for topic in topics.split(".") if topic in MAY_MUTE)


def stop_path(member: Member, topics: Collection[str]) -> str:
    """The address of that link, without the host. It needs no sign-in and never ends."""
    token = Signer(salt=_SALT).sign(f"{member.pk}." + ".".join(sorted(topics)))
    return f"/mail/stop/{token}/"
