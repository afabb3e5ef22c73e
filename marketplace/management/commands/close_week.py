"""`fairhour-market close-week`: bill a week that is locked; running it again changes nothing."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from marketplace.billing.close_all import close_all
from marketplace.billing.forget_old_pictures import plan_forgetting
from marketplace.billing.plan_lock import plan_next
from marketplace.deadlines.locks import lock_of
from marketplace.deadlines.pulse import pulse
from marketplace.errors import MarketError
from marketplace.tasks import run_due
from marketplace.tools import tools
from workdiary.week import BillingWeek


class Command(BaseCommand):
    """Invoices of the week, then the charges that are due. The server's own tick does the same."""

    help = "Bill a locked week (the last one, or --week 2026-11-16) and charge what is due."

    def add_arguments(self, parser: CommandParser) -> None:
        """The week by its Monday."""
        parser.add_argument("--week", help="its Monday, as 2026-11-16; without it the last locked")

    def handle(self, *args: Any, **options: Any) -> None:
        """Say how many invoices are new; a week that is still open is refused."""
        kit = tools()
        now_s = kit.clock.read().now_s
        pulse(now_s=now_s, policy=kit.policy)
        week = _week(options["week"], now_s - kit.policy.lock_offset_s)
        try:
            closed = close_all(week, now_s=now_s, policy=kit.policy)
        except MarketError as refusal:
            lock_s = lock_of(week, policy=kit.policy)
            if refusal.code == "week_open":
                raise CommandError(
                    f"Week {week.label} is open for {lock_s - now_s} s more (week_open)."
                ) from None
            raise CommandError(f"Week {week.label} was not closed ({refusal.code}).") from None
        plan_next(week, policy=kit.policy)
        plan_forgetting(week, policy=kit.policy)
        met = run_due(now_s, kit, kinds=frozenset({"charge"}))
        self.stdout.write(f"Week {week.label}: {len(closed)} new invoices, {met} charges run.")


def _week(label: str | None, locked_s: int) -> BillingWeek:
    if label is None:
        return BillingWeek.containing(locked_s)
    try:
        return BillingWeek.of(label)
    except ValueError:
        raise CommandError(
            f"{label!r} names no week: give a Monday, as 2026-11-16 (bad_week)."
        ) from None
