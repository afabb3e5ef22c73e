"""The books as CSV: one row a transfer, with where it left both accounts. Pure."""

import csv
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from marketplace.ledger.journal import Posted
from workdiary.money import Money, spell

COLUMNS = (
    "posted_at", "source_type", "source_id", "leg", "position", "debit", "credit", "amount",
    "currency", "debit_after", "debit_version", "credit_after", "credit_version",
)  # fmt: skip


class _Line:
    """What a csv writer writes to: each row comes back as text."""

    def write(self, text: str) -> str:
        return text


def csv_text(entries: Iterable[Posted]) -> Iterator[str]:
    """The head and one line a transfer. Balances are signed: credit is positive."""
    writer = csv.writer(_Line(), lineterminator="\n")
    yield writer.writerow(COLUMNS)
    for entry in entries:
        at = datetime.fromtimestamp(entry.posted_s, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        for position, transfer in enumerate(entry.transfers, start=1):
            currency = transfer.debit.currency
            yield writer.writerow(
                (
                    at,
                    entry.key.source_type,
                    entry.key.source_id,
                    entry.key.leg,
                    position,
                    transfer.debit.name,
                    transfer.credit.name,
                    spell(Money(transfer.amount_minor, currency)),
                    currency,
                    spell(Money(transfer.debit_after_minor, currency)),
                    transfer.debit_version,
                    spell(Money(transfer.credit_after_minor, currency)),
                    transfer.credit_version,
                )
            )
