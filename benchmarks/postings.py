"""Post entries to the ledger, on a PostgreSQL of its own: milliseconds for 5,000 entries.

Figure: `post` in transactions of 500 charges: the keys asked for, the accounts opened and taken,
entries and transfers written, each account moved by its trigger, committed.
Floor, of the same run: bare inserts of the same account, entry and transfer rows, one statement a
table and transaction, into tables with the same columns, keys and checks, but no foreign keys and
no triggers.
"""

import os
import statistics
from collections.abc import Callable, Sequence
from time import perf_counter
from typing import Any

from benchmarks.figure import Figure, main
from tests.stage.postgres import postgres

BATCHES, ENTRIES, CLIENTS = 10, 500, 200
ROUNDS = 5
TABLES = ("ledger_account", "ledger_entry", "ledger_transfer")


def measure() -> Figure:
    """The median of some rounds, after one that is not counted; the books grow as they go."""
    with postgres(is_durable=True) as url:
        os.environ["FAIRHOUR_DATABASE_URL"] = url
        os.environ["DJANGO_SETTINGS_MODULE"] = "marketplace.settings.testing"
        import django

        django.setup()
        from django.core.management import call_command
        from django.db import connection

        call_command("migrate", verbosity=0)
        with connection.cursor() as cursor:
            for table in TABLES:
                cursor.execute(f"CREATE TABLE bare_{table} (LIKE {table} INCLUDING ALL)")
        _fund()
        rounds = [_round(number) for number in range(ROUNDS + 1)][1:]
    return Figure(
        name="postings",
        figure=statistics.median(figure_s for figure_s, _ in rounds) * 1000,
        floor=statistics.median(floor_s for _, floor_s in rounds) * 1000,
        goal=2.0,
        unit="ms",
    )


def _round(number: int) -> tuple[float, float]:
    """5,000 entries onto books whose size the planner knows, as it does in a house that works."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")
    first = number * BATCHES
    figure_s = sum(_took(lambda batch=batch: _post(first + batch)) for batch in range(BATCHES))
    return figure_s, _floor()


def _post(number: int) -> None:
    from django.db import transaction

    from marketplace.escrow.postings import Sum
    from marketplace.ledger.post import post

    with transaction.atomic(durable=True):
        written = post(
            [
                Sum(
                    invoice=str(number * ENTRIES + one),
                    company=str(one % CLIENTS),
                    freelancer=str(one),
                    currency="USD",
                    gross_minor=1_260_00,
                    client_fee_minor=37_80,
                ).charged()
                for one in range(ENTRIES)
            ],
            at_s=1_795_435_200,
        )
    assert len(written) == ENTRIES


def _fund() -> None:
    from django.db import transaction

    from marketplace.ledger.accounts import Account
    from marketplace.ledger.entry import Entry, Key, Transfer
    from marketplace.ledger.post import post

    bank = Account("processor", "sandbox", "USD")
    with transaction.atomic():
        post(
            [
                Entry(
                    Key("funding", str(client), "collected"),
                    (Transfer(bank, Account("client_balance", str(client), "USD"), 10**9),),
                )
                for client in range(CLIENTS)
            ],
            at_s=0,
        )


def _floor() -> float:
    """The rows that are not there yet, batch by batch, into bare tables."""
    from django.db import connection, transaction

    with connection.cursor() as cursor:
        batches: list[list[tuple[str, list[tuple[Any, ...]]]]] = [[] for _ in range(BATCHES)]
        for table in TABLES:
            cursor.execute(
                f"SELECT * FROM {table} WHERE id > (SELECT coalesce(max(id), 0) FROM bare_{table}) "
                "ORDER BY id"
            )
            rows = cursor.fetchall()
            share = -(-len(rows) // BATCHES)
            for number, batch in enumerate(batches):
                batch.append((table, rows[number * share : (number + 1) * share]))

        def bare(batch: Sequence[tuple[str, list[tuple[Any, ...]]]]) -> None:
            with transaction.atomic(durable=True):
                for table, rows in batch:
                    one = "(" + ", ".join(["%s"] * len(rows[0])) + ")"
                    values = [value for row in rows for value in row]
                    cursor.execute(
                        f"INSERT INTO bare_{table} VALUES {', '.join([one] * len(rows))}", values
                    )

        return sum(_took(lambda batch=batch: bare(batch)) for batch in batches)


def _took(work: Callable[[], object]) -> float:
    began_s = perf_counter()
    work()
    return perf_counter() - began_s


if __name__ == "__main__":
    main(measure)
