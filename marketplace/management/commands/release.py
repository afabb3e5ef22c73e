"""`fairhour-market release`: end reviews and securities that are over."""

from typing import Any

from django.core.management.base import BaseCommand

from marketplace.deadlines.pulse import pulse
from marketplace.tasks import run_due
from marketplace.tools import tools

KINDS = frozenset({"review_end", "release"})


class Command(BaseCommand):
    """What is due moves on: review to security, security to the freelancer. Safe to run again."""

    help = "Move on what is due: out of the client's review, out of security."

    def handle(self, *args: Any, **options: Any) -> None:
        """Say how many steps were taken."""
        kit = tools()
        now_s = kit.clock.read().now_s
        pulse(now_s=now_s, policy=kit.policy)
        met = run_due(now_s, kit, kinds=KINDS)
        self.stdout.write(f"{met} steps taken.")
