"""`fairhour-market payouts`: list withdrawals, write a batch's file out, tell what became of one."""

import os
from pathlib import Path
from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError, CommandParser

from marketplace.errors import MarketError
from marketplace.payouts.models import Batch, Payout
from marketplace.payouts.settle import fail, give_back, pay
from marketplace.tools import tools
from workdiary.money import Money, spell


class Command(BaseCommand):
    """For the operator, who gives the files to the bank and hears of it what happened."""

    help = "List withdrawals, write a batch's file, or tell what became of a withdrawal."

    def add_arguments(self, parser: CommandParser) -> None:
        """One word and what it needs."""
        words = parser.add_subparsers(dest="word", required=True)
        words.add_parser("list", help="the withdrawals that are not settled")
        file = words.add_parser("file", help="write a batch's file")
        file.add_argument("batch", type=UUID)
        file.add_argument("path", type=Path)
        words.add_parser("paid", help="it arrived").add_argument("payout", type=UUID)
        for word, means in (("failed", "it never left"), ("returned", "it came back")):
            told = words.add_parser(word, help=means)
            told.add_argument("payout", type=UUID)
            told.add_argument("--code", default="bank_said_no", help="why, as one word")

    def handle(self, *args: Any, **options: Any) -> None:
        """Do it; one sentence for what cannot be done, exit 1."""
        match options["word"]:
            case "list":
                self._list()
            case "file":
                self._write(options["batch"], options["path"])
            case _:
                self._settle(options)

    def _list(self) -> None:
        waiting = Payout.objects.filter(state__in=["asked", "sent"]).select_related("method")
        for one in waiting.order_by("asked_s", "id"):
            net = spell(Money(one.amount_minor - one.fee_minor, one.currency))
            batch = one.batch_id or "-"
            self.stdout.write(f"{one.id} {one.state:<5} {net:>12} {one.currency} {batch}")

    def _write(self, id: UUID, path: Path) -> None:
        batch = Batch.objects.filter(id=id).first()
        if batch is None:
            raise CommandError(f"There is no batch {id}.")
        # It names people and their accounts: for the owner's eyes only.
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
            out.write(batch.file)
        self.stdout.write(f"{path} ({len(batch.file)} bytes)")

    def _settle(self, options: dict[str, Any]) -> None:
        now_s = tools().clock.read().now_s
        try:
            match options["word"]:
                case "paid":
                    payout = pay(options["payout"], now_s=now_s)
                case "failed":
                    payout = fail(options["payout"], code=options["code"], now_s=now_s)
                case _:
                    payout = give_back(options["payout"], code=options["code"], now_s=now_s)
        except MarketError as error:
            raise CommandError(f"{error.code}: {error.facts}") from error
        self.stdout.write(f"{payout.id} {payout.state}")
