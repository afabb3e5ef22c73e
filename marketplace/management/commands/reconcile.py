"""`fairhour-market reconcile`: after a restore, what is still missing; exit 1 while anything is."""

import sys
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from marketplace.billing.reconcile import outstanding, reconcile
from marketplace.tools import tools


class Command(BaseCommand):
    """Settles what came again, bills what waited for it."""

    help = "After a restore: settle what trackers sent again; name the contracts that wait."

    def add_arguments(self, parser: CommandParser) -> None:
        """To bill without what never came, say why."""
        parser.add_argument("--give-up", metavar="REASON", default="")

    def handle(self, *args: Any, **options: Any) -> None:
        """One line a contract that waits; exit 1 if one does."""
        kit, reason = tools(), options["give_up"]
        now_s, waits = kit.clock.read().now_s, False
        for contract_id in outstanding():
            missing = reconcile(
                contract_id, now_s=now_s, policy=kit.policy, gives_up=bool(reason), reason=reason
            )
            if missing:
                waits = True
                self.stdout.write(f"contract {contract_id}: {missing} records are missing")
        if waits:
            sys.exit(1)
        self.stdout.write("Nothing is missing.")
