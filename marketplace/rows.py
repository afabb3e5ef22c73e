"""Which rows are taken for update while time or money moves, always in the same order.

Contract, invoice, pair, accounts; within each by key. Receiving, removing and closing all take
the contract's row, so a batch comes wholly before or wholly after the lock of its week.
"""

from typing import Any, TypeVar

from django.db import connection, models

Row = TypeVar("Row", bound=models.Model)


def take(rows: "models.QuerySet[Row, Any]") -> list[Row]:
    """Take these rows until the transaction ends, in the order of their keys.

    SQLite has no rows to take: there the transaction began IMMEDIATE and is alone already.
    """
    assert connection.in_atomic_block, "rows are taken inside a verb's transaction"
    return list(rows.order_by("pk").select_for_update(of=("self",)))
