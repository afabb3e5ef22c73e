"""`fairhour-market statement`: import the bank's statement, list and match what nobody claimed."""

from pathlib import Path
from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError, CommandParser

from marketplace.billing.import_statement import charge_what_is_covered, import_statement, match
from marketplace.billing.models import BankMovement
from marketplace.errors import MarketError
from marketplace.people.models import Company
from marketplace.tools import tools
from workdiary.money import Money, spell


class Command(BaseCommand):
    """For the operator, once a day or when the bank sends one."""

    help = "Import a camt.053 statement; list or match transfers nobody claimed."

    def add_arguments(self, parser: CommandParser) -> None:
        """One word and what it needs."""
        words = parser.add_subparsers(dest="word", required=True)
        words.add_parser("import", help="read a camt.053 file").add_argument("file", type=Path)
        words.add_parser("unmatched", help="transfers of which nobody knows whose they are")
        matched = words.add_parser("match", help="say which client a transfer is from")
        matched.add_argument("movement", type=UUID)
        matched.add_argument("company", type=int)

    def handle(self, *args: Any, **options: Any) -> None:
        """Do it; one sentence for what cannot be done, exit 1."""
        try:
            words = {"import": self._import, "unmatched": self._list, "match": self._match}
            words[options["word"]](options)
        except MarketError as error:
            raise CommandError(f"{error.code} {error.facts or ''}".strip()) from error

    def _import(self, options: dict[str, Any]) -> None:
        try:
            file = options["file"].read_bytes()
        except OSError as error:
            raise CommandError(f"{options['file']} cannot be read: {error.strerror}.") from error
        kit = tools()
        done = import_statement(
            file, now_s=kit.clock.read().now_s, gateway=kit.gateway, policy=kit.policy
        )
        self.stdout.write(
            f"{done.read} movements read: {done.clients} from clients, {done.payouts} withdrawals, "
            f"{done.unmatched} unmatched."
        )

    def _list(self, options: dict[str, Any]) -> None:
        for row in BankMovement.objects.filter(outcome="unmatched").order_by("booked_s", "id"):
            amount = spell(Money(row.amount_minor, row.currency))
            self.stdout.write(f"{row.id} {amount:>14} {row.currency} {row.text}")

    def _match(self, options: dict[str, Any]) -> None:
        company = Company.objects.filter(pk=options["company"]).first()
        if company is None:
            raise CommandError(f"There is no client {options['company']}.")
        kit = tools()
        now_s = kit.clock.read().now_s
        match(options["movement"], company, now_s=now_s)
        charge_what_is_covered(company.pk, now_s=now_s, gateway=kit.gateway, policy=kit.policy)
        self.stdout.write(f"It is {company.name}'s.")
