"""Contracts, their terms and totals as last fetched."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, delete, insert, select

from tracker.store.db import Database
from tracker.store.tables import CONTRACTS
from workdiary.contract import Terms
from workdiary.seal import canonical
from workdiary.strict import strict_json
from workdiary.wire import read_terms, terms_to_json


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchedContract:
    """A contract as the marketplace told it at `fetched_s`, by its own clock.

    `week_s` is what it received this week; `balance_covers_s` how far the client's balance
    reaches, None where it does not say. Is there a payment method that was verified?
    """

    terms: Terms
    week_s: int
    fetched_s: int
    balance_covers_s: int | None = None
    is_client_verified: bool = True


class Contracts:
    """The freelancer's contracts, in the marketplace's order."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def replace(self, tx: Connection, fetched: Sequence[FetchedContract]) -> bool:
        """Keep what was fetched in place of what was kept; True when more than the time differs."""
        before = _read(tx)
        tx.execute(delete(CONTRACTS))
        if fetched:
            tx.execute(insert(CONTRACTS), [_row(n, item) for n, item in enumerate(fetched)])
        return [_facts(item) for item in before] != [_facts(item) for item in fetched]

    def all(self) -> list[FetchedContract]:
        """Every contract as last fetched."""
        with self._database.read() as connection:
            return _read(connection)

    def get(self, id: UUID) -> FetchedContract | None:
        """The contract with this id, or None."""
        with self._database.read() as connection:
            row = connection.execute(select(CONTRACTS).where(CONTRACTS.c.id == str(id))).first()
        return None if row is None else _fetched_from(row)


def _read(connection: Connection) -> list[FetchedContract]:
    rows = connection.execute(select(CONTRACTS).order_by(CONTRACTS.c.place)).all()
    return [_fetched_from(row) for row in rows]


def _row(place: int, item: FetchedContract) -> dict[str, Any]:
    return {
        "id": str(item.terms.id),
        "place": place,
        "terms": canonical(terms_to_json(item.terms)),
        "week_s": item.week_s,
        "balance_covers_s": item.balance_covers_s,
        "client_verified": item.is_client_verified,
        "fetched_s": item.fetched_s,
    }


def _fetched_from(row: Row[*tuple[Any, ...]]) -> FetchedContract:
    return FetchedContract(
        terms=read_terms(strict_json(row.terms)),
        week_s=row.week_s,
        fetched_s=row.fetched_s,
        balance_covers_s=row.balance_covers_s,
        is_client_verified=bool(row.client_verified),
    )


def _facts(item: FetchedContract) -> tuple[Terms, int, int | None, bool]:
    return (item.terms, item.week_s, item.balance_covers_s, item.is_client_verified)
