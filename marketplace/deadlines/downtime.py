"""Which deadlines of people a gap of the server moves, and to when. Pure.

last heartbeat                      up again                 up again + 12 h
     |------------- gap ----------------|--------------------------|
     due in here, somebody's time       ->                         due now
"""

from dataclasses import dataclass

from marketplace.policy import Policy
from workdiary.week import BillingWeek


@dataclass(frozen=True, slots=True)
class Gap:
    """The server was not up in (down_s, up_s]."""

    down_s: int
    up_s: int

    def holds(self, due_s: int) -> bool:
        """Was this due while nobody could keep it?"""
        return self.down_s < due_s <= self.up_s

    def moved_to_s(self, policy: Policy) -> int:
        """When it is due instead."""
        return self.up_s + policy.down_grace_s

    def locks(self, policy: Policy) -> list[BillingWeek]:
        """The weeks whose lock by the calendar fell into it, oldest first."""
        week = BillingWeek.containing(self.down_s - policy.lock_offset_s)
        weeks = []
        while week.starts_s + policy.lock_offset_s <= self.up_s:
            if self.holds(week.starts_s + policy.lock_offset_s):
                weeks.append(week)
            week = week.next
        return weeks


def gap(last_s: int, now_s: int, policy: Policy) -> Gap | None:
    """The gap between two heartbeats; None if the server was up as far as people could tell."""
    return Gap(last_s, now_s) if now_s - last_s > policy.down_gap_s else None
