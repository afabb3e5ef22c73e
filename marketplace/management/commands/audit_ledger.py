"""`fairhour-market audit-ledger`: recompute the books and every invoice; exit 1 on a difference."""

import json
import sys
from dataclasses import asdict
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from marketplace.billing.audit import audit
from marketplace.ledger.queries import balances, sums
from marketplace.policy import Policy


class Command(BaseCommand):
    """Nothing is written. `--json` prints every account, the sums and all differences."""

    help = "Recompute every balance and invoice; name the first difference."

    def add_arguments(self, parser: CommandParser) -> None:
        """For people, or for programs."""
        parser.add_argument("--json", action="store_true")

    def handle(self, *args: Any, **options: Any) -> None:
        """Print what was found; exit 1 if anything differs."""
        differences = audit(policy=Policy())
        standing, totals = balances(), sums()
        if options["json"]:
            self.stdout.write(
                json.dumps(
                    {
                        "kind": "ledger",
                        "v": 1,
                        "ok": not differences,
                        "accounts": [
                            {
                                "name": balance.name,
                                "currency": balance.currency,
                                "balance_minor": balance.balance_minor,
                            }
                            for balance in standing
                        ],
                        "sums": totals,
                        "differences": [asdict(difference) for difference in differences],
                    }
                )
            )
        else:
            for balance in standing:
                self.stdout.write(
                    f"{balance.name:<60} {balance.balance_minor:>16} {balance.currency}"
                )
            for currency, total_minor in totals.items():
                self.stdout.write(f"{'sum':<60} {total_minor:>16} {currency}")
            self.stdout.write(
                "The books agree."
                if not differences
                else f"First difference of {len(differences)}: {differences[0].code} at "
                f"{differences[0].where}: found {differences[0].found}, "
                f"expected {differences[0].expected}."
            )
        if differences:
            sys.exit(1)
