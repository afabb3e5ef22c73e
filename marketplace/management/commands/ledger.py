"""`fairhour-market ledger export`: the books for other programs."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from marketplace.ledger.beancount import beancount
from marketplace.ledger.csv_text import csv_text
from marketplace.ledger.queries import journal


class Command(BaseCommand):
    """Nothing is written. One statement reads all of it, so what is printed adds up."""

    help = "Print the whole ledger as a beancount file or as CSV."

    def add_arguments(self, parser: CommandParser) -> None:
        """What to do, and in which form."""
        parser.add_argument("what", choices=["export"])
        parser.add_argument("--format", choices=["beancount", "csv"], default="beancount")

    def handle(self, *args: Any, **options: Any) -> None:
        """Print it, line by line as it is read."""
        spell = csv_text if options["format"] == "csv" else beancount
        for text in spell(journal()):
            self.stdout.write(text, ending="")
