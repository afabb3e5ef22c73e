"""Time came after the lock of its week: the client, who says whether it is billed, is told."""

from collections.abc import Iterable
from uuid import UUID

from marketplace.contracts.models import Contract
from marketplace.notices.tell import News, tell
from marketplace.people.queries import members_of
from workdiary.week import DAY_S, BillingWeek


def tell_late(weeks: Iterable[tuple[UUID, int]], *, now_s: int) -> None:
    """Once a day for each (contract, week's first second). A step."""
    late = sorted(weeks)
    if not late:
        return
    known = Contract.objects.select_related("freelancer").in_bulk([id for id, _ in late])
    tell(
        (
            News(
                member_id=who,
                kind="late_time",
                key=f"{id}/{week_s}/{now_s // DAY_S}",
                facts={
                    "freelancer": str(known[id].freelancer),
                    "title": known[id].title,
                    "week": BillingWeek(week_s).label,
                },
                path=f"/contracts/{id}/late/",
            )
            for id, week_s in late
            for who in members_of(known[id].company_id)
        ),
        now_s=now_s,
    )
