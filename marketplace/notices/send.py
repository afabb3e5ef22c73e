"""Mail a member what is due. Safe to run again: a mail that may have left keeps its Message-ID.

A mail is never lost: its deadline stays until the mail server took it. It is never sent twice
knowingly: only a server that dies between the mail server's yes and the next commit sends it again,
with the same Message-ID, by which mailboxes know it.
"""

from collections.abc import Sequence
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, available_timezones

from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django.template.loader import render_to_string

from marketplace.faultpoint import faultpoint
from marketplace.notices.letter import Letter, letter, story
from marketplace.notices.models import Notice
from marketplace.notices.mute import stop_path
from marketplace.notices.words import ALWAYS, KINDS
from marketplace.people.models import Member
from marketplace.rows import take


def send_mail(subject: str, *, now_s: int, origin: str) -> int:
    """Mail what "MEMBER/DUE_S" names and what else waits for that member; how many mails left.

    Whatever the mail server says against it is raised, and the deadline is tried again later.
    """
    member_id, due_s = (int(part) for part in subject.split("/"))
    with transaction.atomic(durable=True):
        found = take(Member.objects.filter(pk=member_id))
        if not found:
            return 0
        member = found[0]
        groups = _groups(member, due_s)
    sent = 0
    for message_id, notices in groups:
        _mail(member, message_id, notices, origin)
        faultpoint("send_mail.left")
        with transaction.atomic(durable=True):
            Notice.objects.filter(message_id=message_id, mailed_s=None).update(mailed_s=now_s)
        sent += 1
    return sent


def _groups(member: Member, due_s: int) -> list[tuple[str, list[Notice]]]:
    """The waiting notices by the mail they go in; new ones get one together, named for good."""
    waiting = Notice.objects.filter(
        member=member, due_s__lte=due_s, mailed_s=None, is_mailed=True
    ).order_by("id")
    if not member.is_active:
        waiting.update(is_mailed=False)
        return []
    rows = list(waiting)
    new = [row for row in rows if not row.message_id]
    if new:
        name = f"notice-{new[0].pk}"
        for row in new:
            row.message_id = name
        Notice.objects.filter(pk__in=[row.pk for row in new]).update(message_id=name)
    by_mail: dict[str, list[Notice]] = {}
    for row in rows:
        by_mail.setdefault(row.message_id, []).append(row)
    return list(by_mail.items())


def _mail(member: Member, message_id: str, notices: Sequence[Notice], origin: str) -> None:
    zone = ZoneInfo(member.zone if member.zone in available_timezones() else "UTC")
    told = letter([story(n.kind, n.facts, zone=zone, origin=origin, path=n.path) for n in notices])
    topics = {KINDS[notice.kind].topic for notice in notices} - ALWAYS
    stop = origin + stop_path(member, topics) if topics else ""
    host = urlsplit(origin).hostname
    headers = {"Message-ID": f"<{message_id}@{host}>", "Auto-Submitted": "auto-generated"}
    if stop and len(topics) == len({KINDS[n.kind].topic for n in notices}):
        headers |= {
            "List-Unsubscribe": f"<{stop}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        }
    message = EmailMultiAlternatives(
        subject=told.subject,
        body=_text(member, told, stop),
        to=[member.email],
        headers=headers,
    )
    context = {"member": member, "letter": told, "stop": stop, "origin": origin}
    message.attach_alternative(render_to_string("notices/letter.html", context), "text/html")
    message.send()


def _text(member: Member, told: Letter, stop: str) -> str:
    parts = [f"Hello {member.name}," if member.name else "Hello,"]
    for one in told.stories:
        parts.append("\n".join([*one.lines, f"{one.act}: {one.address}"]))
    if stop:
        parts.append(f"No more mail like this: {stop}")
    return "\n\n".join(parts) + "\n"
