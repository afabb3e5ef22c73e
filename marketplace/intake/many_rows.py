"""Add and find hundreds of rows in one go, past the ORM.

Django spells, prepares and checks each value of each row anew, in Python: with it a batch took
three times as long. Names come from the models, values are parameters, the database's own
constraints and triggers judge every row as always.
"""

import json
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from django.db import connection, models


def add_rows(
    table: type[models.Model], names: Sequence[str], rows: Sequence[Sequence[Any]]
) -> None:
    """Insert these rows, of the columns with these names; IntegrityError as from the ORM."""
    if not rows:
        return
    columns = ", ".join(connection.ops.quote_name(name) for name in names)
    into = f"{connection.ops.quote_name(table._meta.db_table)} ({columns})"
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            words = f"COPY {into} FROM STDIN (FORMAT BINARY)"
            with connection.wrap_database_errors, cursor.copy(words) as copy:
                copy.set_types(_types(table, names))
                for row in rows:
                    copy.write_row(row)
            return
        marks = ", ".join(["%s"] * len(names))
        spelled = [[one.hex if type(one) is UUID else one for one in row] for row in rows]
        cursor.executemany(f"INSERT INTO {into} VALUES ({marks})", spelled)


def _types(table: type[models.Model], names: Sequence[str]) -> list[str]:
    """PostgreSQL's own types of the columns: in binary nothing is converted there."""
    kinds = {field.column: field.db_type(connection) for field in table._meta.concrete_fields}
    return [str(kinds[name]).partition("(")[0] for name in names]


def find_rows(
    table: type[models.Model], names: Sequence[str], values: Iterable[UUID | str]
) -> list[tuple[Any, ...]]:
    """The columns with these names where the first of them is one of the values."""
    columns = [connection.ops.quote_name(name) for name in names]
    found = f"SELECT {', '.join(columns)} FROM {connection.ops.quote_name(table._meta.db_table)}"
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            # Hex alone, and the column's type: nothing here needs a quote.
            texts = ",".join([one.hex if type(one) is UUID else str(one) for one in values])
            kind = str(table._meta.get_field(names[0]).db_type(connection)).partition("(")[0]
            cursor.execute(f"{found} WHERE {columns[0]} = ANY(%s::{kind}[])", [f"{{{texts}}}"])
        else:
            texts = json.dumps([one.hex if type(one) is UUID else one for one in values])
            cursor.execute(
                f"{found} WHERE {columns[0]} IN (SELECT value FROM json_each(%s))", [texts]
            )
        return list(cursor.fetchall())


def ids_here(table: type[models.Model], ids: Iterable[UUID]) -> set[UUID]:
    """Which of these ids have a row."""
    return {one if isinstance(one, UUID) else UUID(one) for (one,) in find_rows(table, ["id"], ids)}
