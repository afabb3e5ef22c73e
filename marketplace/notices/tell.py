"""Tell members something, inside the transaction of what it tells of."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.db import connection

from marketplace.deadlines.put import Due, put
from marketplace.errors import LedgerError
from marketplace.notices.models import Mute, Notice
from marketplace.notices.words import ALWAYS, KINDS

KIND = "mail"
BATCH_S = 120  # what is told within the same two minutes goes in one mail


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What somebody is told. `key` names what happened: told twice, it is one notice."""

    member_id: int
    kind: str
    key: str
    facts: Mapping[str, str | int]
    path: str


def tell(news: Iterable[News], *, now_s: int) -> None:
    """One notice for each, and one deadline a member that mails them. Two statements, or three."""
    if not connection.in_atomic_block:
        raise LedgerError("no_transaction")
    told = list(news)
    if not told:
        return
    people = {one.member_id for one in told}
    muted = set(Mute.objects.filter(member__in=people).values_list("member_id", "topic"))
    due_s = (now_s // BATCH_S + 1) * BATCH_S
    rows = [_notice(one, now_s=now_s, due_s=due_s, muted=muted) for one in told]
    Notice.objects.bulk_create(rows, ignore_conflicts=True, batch_size=500)
    mailed = sorted({row.member_id for row in rows if row.is_mailed})
    put(Due(kind=KIND, subject=f"{member}/{due_s}", due_s=due_s) for member in mailed)


def _notice(one: News, *, now_s: int, due_s: int, muted: set[tuple[int, str]]) -> Notice:
    topic = KINDS[one.kind].topic
    return Notice(
        member_id=one.member_id,
        kind=one.kind,
        key=one.key,
        facts=dict(one.facts),
        path=one.path,
        made_s=now_s,
        due_s=due_s,
        is_mailed=topic in ALWAYS or (one.member_id, topic) not in muted,
    )
