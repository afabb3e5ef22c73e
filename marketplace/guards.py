"""Triggers and exclusion constraints: install after every migrate, name what is missing.

Django rebuilds a SQLite table at some changes and silently drops its triggers; so all of them
are made anew after each migrate, and `checks` refuses to start the server when one is missing.
Each app lists its own in `guards.GUARDS`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from django.apps import apps


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard:
    """One promise about a table, kept by the database itself.

    `sqlite` holds the triggers by name; `postgresql` the statements that make it, in order, and
    `leaves` the names of the triggers and constraints that stand afterwards.
    """

    name: str
    table: str
    sqlite: dict[str, str]
    postgresql: Sequence[str]
    leaves: Sequence[str]
    drops: Sequence[str] = ()


def append_only(
    table: str,
    *,
    frozen: Sequence[str],
    reason: str = "never changes",
    content: Sequence[str] = (),
    content_may: str = "",
    once: Sequence[str] = (),
    once_after: str = "",
) -> Guard:
    """No row is deleted, none of the `frozen` columns ever changes; `content` where it may.

    `once` columns never change after a state of the row that holds for ever.

    The name of the refusal, as the database says it, is `<table>_append_only`.
    """
    name = f"{table}_append_only"
    changed = " OR ".join(f"NEW.{c} IS NOT OLD.{c}" for c in frozen)
    distinct = " OR ".join(f"NEW.{c} IS DISTINCT FROM OLD.{c}" for c in frozen)
    if content:
        differs = " OR ".join(f"NEW.{c} IS NOT OLD.{c}" for c in content)
        changed += f" OR (({differs}) AND NOT ({content_may}))"
        differs = " OR ".join(f"NEW.{c} IS DISTINCT FROM OLD.{c}" for c in content)
        distinct += f" OR (({differs}) AND NOT ({content_may}))"
    if once:
        differs = " OR ".join(f"NEW.{c} IS NOT OLD.{c}" for c in once)
        changed += f" OR (({differs}) AND {once_after})"
        differs = " OR ".join(f"NEW.{c} IS DISTINCT FROM OLD.{c}" for c in once)
        distinct += f" OR (({differs}) AND {once_after})"
    return Guard(
        name=name,
        table=table,
        sqlite={
            f"{name}_update": (
                f"CREATE TRIGGER {name}_update BEFORE UPDATE ON {table} WHEN {changed} "
                f"BEGIN SELECT RAISE(ABORT, '{name}: {reason}'); END"
            ),
            f"{name}_delete": (
                f"CREATE TRIGGER {name}_delete BEFORE DELETE ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{name}: {reason}'); END"
            ),
        },
        postgresql=(
            f"""CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              IF TG_OP = 'UPDATE' AND NOT ({distinct}) THEN RETURN NEW; END IF;
              RAISE EXCEPTION '{name}: {reason}' USING ERRCODE = 'check_violation',
                CONSTRAINT = '{name}', TABLE = '{table}';
            END $$""",
            f"DROP TRIGGER IF EXISTS {name} ON {table}",
            f"CREATE TRIGGER {name} BEFORE UPDATE OR DELETE ON {table} "
            f"FOR EACH ROW EXECUTE FUNCTION {name}()",
        ),
        leaves=(name,),
        drops=(f"DROP TRIGGER IF EXISTS {name} ON {table}",),
    )


def inserted_if(name: str, *, table: str, claim: str) -> Guard:
    """A row is taken only if `claim` is true of it, in SQL that both databases read."""
    return Guard(
        name=name,
        table=table,
        sqlite={
            name: (
                f"CREATE TRIGGER {name} BEFORE INSERT ON {table} "
                f"WHEN ({claim}) IS NOT TRUE BEGIN SELECT RAISE(ABORT, '{name}'); END"
            ),
        },
        postgresql=(
            f"""CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              IF ({claim}) THEN RETURN NEW; END IF;
              RAISE EXCEPTION '{name}' USING ERRCODE = 'check_violation',
                CONSTRAINT = '{name}', TABLE = '{table}';
            END $$""",
            f"DROP TRIGGER IF EXISTS {name} ON {table}",
            f"CREATE TRIGGER {name} BEFORE INSERT ON {table} "
            f"FOR EACH ROW EXECUTE FUNCTION {name}()",
        ),
        leaves=(name,),
        drops=(f"DROP TRIGGER IF EXISTS {name} ON {table}",),
    )


def all_guards() -> list[Guard]:
    """The guards of every app of the house, in the order of the apps."""
    found: list[Guard] = []
    for config in apps.get_app_configs():
        module = f"{config.name}.guards"
        if config.name.startswith("marketplace.") and find_spec(module):
            found += import_module(module).GUARDS
    return found


def install(connection: Any, guards: Iterable[Guard] | None = None) -> None:
    """Make every guard whose table is there; running it again changes nothing."""
    tables = set(connection.introspection.table_names())
    with connection.cursor() as cursor:
        for guard in all_guards() if guards is None else guards:
            if guard.table not in tables:
                continue
            if connection.vendor == "sqlite":
                for name, statement in guard.sqlite.items():
                    cursor.execute(f"DROP TRIGGER IF EXISTS {name}")
                    cursor.execute(statement)
            else:
                for statement in guard.postgresql:
                    cursor.execute(statement)


def remove(connection: Any) -> None:
    """Take the guards off: only for emptying a test database."""
    _remove(connection, all_guards())


def remove_from(connection: Any, table: str) -> None:
    """Take a table's guards off inside a migration; all are made anew after it."""
    _remove(connection, [guard for guard in all_guards() if guard.table == table])


def _remove(connection: Any, guards: Iterable[Guard]) -> None:
    with connection.cursor() as cursor:
        for guard in guards:
            if connection.vendor == "sqlite":
                for name in guard.sqlite:
                    cursor.execute(f"DROP TRIGGER IF EXISTS {name}")
            else:
                for statement in guard.drops:
                    cursor.execute(statement)


def missing(connection: Any) -> list[str]:
    """The names of triggers and constraints that should stand and do not, or stand changed."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
            standing = dict(cursor.fetchall())
            return [
                name
                for guard in all_guards()
                for name, statement in guard.sqlite.items()
                if standing.get(name) != statement
            ]
        cursor.execute(
            "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D' "
            "UNION SELECT conname FROM pg_constraint WHERE convalidated"
        )
        names = {name for (name,) in cursor.fetchall()}
    return [name for guard in all_guards() for name in guard.leaves if name not in names]
