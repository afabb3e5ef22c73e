"""Close a week of 1,000 contracts with 240 segments each, on a PostgreSQL of its own.

Figure: the verb over all contracts: take the rows, sum the diaries, write invoices and lines,
fix the fees, post the charges from the clients' balances, put the next deadlines, commit.
Floor, of the same run: one bare SQL aggregate over the same rows, and one bare insert of as many
invoice, line and posting (entry, transfer) rows, committed. The tables of the floor have the
same columns, keys and checks, but no foreign keys and no triggers.
"""

import os
import statistics
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from time import perf_counter
from typing import Any
from uuid import UUID

from benchmarks.figure import Figure, main
from tests.stage.postgres import postgres
from workdiary.week import BillingWeek

WEEK = BillingWeek.of("2026-11-16")
CONTRACTS, SEGMENTS = 1_000, 240
COMPANIES = CONTRACTS // 5
ROUNDS = 5
WRITTEN = ("billing_invoice", "billing_line", "ledger_entry", "ledger_transfer")


def fill(contracts: int) -> str:
    """Statements that fill an empty market with so many contracts, and half as many freelancers.

    A contract's 240 segments fill 40 hours; a freelancer's two contracts follow each other.
    """
    freelancers, companies = contracts // 2, contracts // 5
    return f"""
INSERT INTO people_company (id, name)
  SELECT n, 'Client ' || n FROM generate_series(1, {companies}) n;
INSERT INTO people_member (id, password, is_superuser, email, name, is_active, is_staff,
  zone)
  SELECT n, '', FALSE, n || '@fairhour.example', 'Member ' || n, TRUE, FALSE, 'UTC'
  FROM generate_series(1, {freelancers}) n;
INSERT INTO people_device (id, member_id, name, public_key, rt_hash, chain_id, enrolled_s)
  SELECT lpad(to_hex(n), 32, '0')::uuid, n, '', lpad(to_hex(n), 64, '0'), '', NULL, 0
  FROM generate_series(1, {freelancers}) n;
INSERT INTO contracts_contract (id, title, company_id, freelancer_id, currency, state, offered_s,
    starts_s, takes_manual, needs_memo, needs_label, takes_titles, kind, fee_schedule, pictures,
    hidden_max_percent, retention_days)
  SELECT lpad(to_hex(n), 32, '0')::uuid, 'Contract ' || n, n % {companies} + 1,
    n % {freelancers} + 1, 'USD', 'active', 0, 0, FALSE, FALSE, FALSE, FALSE, 'hourly', '',
    'on', 40, 90
  FROM generate_series(0, {contracts} - 1) n;
INSERT INTO contracts_step (contract_id, step, at_s)
  SELECT id, step, 0 FROM contracts_contract, (VALUES ('offer'), ('accept')) s (step);
INSERT INTO contracts_rate (contract_id, minor, from_s)
  SELECT id, 4200, 0 FROM contracts_contract;
INSERT INTO contracts_limit (contract_id, limit_s, from_week_s, ordered_s)
  SELECT id, 144000, 345600, 0 FROM contracts_contract;
INSERT INTO intake_segment (id, contract_id, freelancer_id, device_id, starts_s, ends_s, week_s,
    kind, memo, level, state, is_counted, is_late, parked_for, number, payload, payload_sha256,
    seq, prev, salt, received_s)
  SELECT lpad(to_hex(n * {SEGMENTS} + k), 32, '0')::uuid, lpad(to_hex(n), 32, '0')::uuid,
    n % {freelancers} + 1, lpad(to_hex(n % {freelancers} + 1), 32, '0')::uuid,
    {WEEK.starts_s} + (n / {freelancers} * {SEGMENTS} + k) * 600,
    {WEEK.starts_s} + (n / {freelancers} * {SEGMENTS} + k) * 600 + 600 - (n + k) % 7,
    {WEEK.starts_s}, 'tracked', 'Cart totals: tax rounding tests', 7, 'counted', TRUE, FALSE, '', 0,
    decode(repeat('7b226b223a31', 160), 'hex'), repeat('ab', 32), n * {SEGMENTS} + k,
    repeat('cd', 32), repeat('ef', 16), {WEEK.starts_s} + 604800
  FROM (SELECT n, k
    FROM generate_series(0, {contracts} - 1) n, generate_series(0, {SEGMENTS} - 1) k
    ORDER BY k, n) as_they_came;
"""


DEPENDENTS = """
SELECT format('ALTER TABLE %%1$s DROP CONSTRAINT %%2$I', conrelid::regclass, conname),
  format('ALTER TABLE %%1$s ADD CONSTRAINT %%2$I %%3$s', conrelid::regclass, conname,
    pg_get_constraintdef(oid))
FROM pg_constraint WHERE conrelid = %s::regclass AND contype IN ('f', 'x')
UNION ALL
SELECT format('DROP INDEX %%s', indexrelid::regclass), pg_get_indexdef(indexrelid)
FROM pg_index WHERE indrelid = %s::regclass
  AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = indexrelid)
"""

AGGREGATE = """
SELECT contract_id, sum(ends_s - starts_s) FROM intake_segment
WHERE week_s = %s AND is_counted AND NOT is_late GROUP BY contract_id
"""


def fill_quickly(cursor: Any, contracts: int) -> None:
    """Fill an empty market, with everything in place afterwards that stood before.

    A row at a time the indexes, and above all the exclusion of overlaps, are most of the work.
    """
    from django.db import connection

    from marketplace.guards import missing

    with _all_for_the_filling(cursor), _bare(cursor, "intake_segment"):
        cursor.execute(fill(contracts))
    assert not missing(connection), "every guard stands again"
    cursor.execute("VACUUM ANALYZE")
    cursor.execute("CHECKPOINT")


@contextmanager
def _all_for_the_filling(cursor: Any) -> Iterator[None]:
    """Memory for the indexes and no checkpoint on the way; the measure has PostgreSQL's own."""
    cursor.execute("SET maintenance_work_mem = '1GB'; SET synchronous_commit = off")
    _order(cursor, "ALTER SYSTEM SET max_wal_size = '16GB'")
    yield
    cursor.execute("RESET maintenance_work_mem; RESET synchronous_commit")
    _order(cursor, "ALTER SYSTEM RESET max_wal_size")


def _order(cursor: Any, order: str) -> None:
    cursor.execute(order)
    cursor.execute("SELECT pg_reload_conf()")


@contextmanager
def _bare(cursor: Any, table: str) -> Iterator[None]:
    """The table without indexes, keys to others and exclusions; they are made at the end."""
    cursor.execute(DEPENDENTS, [table, table])
    found = cursor.fetchall()
    for drop, _ in found:
        cursor.execute(drop)
    yield
    for _, make in reversed(found):
        cursor.execute(make)


def measure() -> Figure:
    """The median of some rounds, each from empty books; every round measures figure and floor."""
    with postgres(is_durable=True) as url:
        os.environ["FAIRHOUR_DATABASE_URL"] = url
        os.environ["DJANGO_SETTINGS_MODULE"] = "marketplace.settings.testing"
        import django

        django.setup()
        return _rounds()


def _rounds() -> Figure:
    from django.core.management import call_command
    from django.db import connection

    call_command("migrate", verbosity=0)
    with connection.cursor() as cursor:
        let_defaults(cursor)
        fill_quickly(cursor, CONTRACTS)
        cursor.execute(AGGREGATE, [WEEK.starts_s])
    figures, floors = [], []
    for _ in range(ROUNDS):
        figures.append(_figure())
        floors.append(floor_s())
        _empty()
    return Figure(
        name="close-week",
        figure=statistics.median(figures) * 1000,
        floor=statistics.median(floors) * 1000,
        goal=3.0,
        unit="ms",
    )


def _figure() -> float:
    """One closing over all contracts, from clients' balances that cover it."""
    from marketplace.billing.close_all import close_all
    from marketplace.billing.models import Invoice
    from marketplace.policy import Policy

    fund(COMPANIES)
    closed: list[UUID] = []
    took_s = _took(lambda: closed.extend(close_all(WEEK, now_s=WEEK.lock_s, policy=Policy())))
    paid = Invoice.objects.filter(state="paid").count()
    assert (len(closed), paid) == (CONTRACTS, CONTRACTS), "every week is billed and charged"
    return took_s


def floor_s() -> float:
    """The aggregate, and the insert of the rows that the closing just wrote."""
    from django.db import connection, transaction

    with connection.cursor() as cursor:
        rows: dict[str, list[tuple[Any, ...]]] = {}
        for table in WRITTEN:
            cursor.execute(f"CREATE TABLE bare_{table} (LIKE {table} INCLUDING ALL)")
            cursor.execute(f"SELECT * FROM {table}")
            rows[table] = cursor.fetchall()

        def bare() -> None:
            cursor.execute(AGGREGATE, [WEEK.starts_s])
            cursor.fetchall()
            with transaction.atomic():
                for table, found in rows.items():
                    _insert(cursor, f"bare_{table}", found)

        took_s = _took(bare)
        for table in WRITTEN:
            cursor.execute(f"DROP TABLE bare_{table}")
    return took_s


def _insert(cursor: Any, table: str, rows: Sequence[tuple[Any, ...]]) -> None:
    """One statement for all rows."""
    one = "(" + ", ".join(["%s"] * len(rows[0])) + ")"
    values = [value for row in rows for value in row]
    cursor.execute(f"INSERT INTO {table} VALUES {', '.join([one] * len(rows))}", values)


def let_defaults(cursor: Any) -> None:
    """What `fill` does not name gets the model's default: a new column does not break it."""
    from django.apps import apps

    for table in ("people", "contracts", "intake"):
        for model in apps.get_app_config(table).get_models():
            for field in model._meta.local_fields:
                default = field.get_default()
                if field.null or field.primary_key or not isinstance(default, str | int):
                    continue
                spelled = f"'{default}'" if isinstance(default, str) else default
                cursor.execute(
                    f"ALTER TABLE {model._meta.db_table} ALTER COLUMN {field.column} "
                    f"SET DEFAULT {spelled}"
                )


def fund(companies: int) -> None:
    """Every client's balance covers its week."""
    from django.db import transaction

    from marketplace.ledger.accounts import Account
    from marketplace.ledger.entry import Entry, Key, Transfer
    from marketplace.ledger.post import post

    processor = Account("processor", "sandbox", "USD")
    with transaction.atomic():
        post(
            [
                Entry(
                    Key("funding", str(company), "collected"),
                    (Transfer(processor, Account("client_balance", str(company), "USD"), 10**8),),
                )
                for company in range(1, companies + 1)
            ],
            at_s=0,
        )


def _empty() -> None:
    """No invoice and empty books, as before the first round. TRUNCATE asks no row's trigger."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(
            "TRUNCATE billing_invoice, billing_line, billing_charge, ledger_entry, "
            "ledger_transfer, ledger_account, fees_pair, deadlines_deadline CASCADE"
        )
        cursor.execute("VACUUM ANALYZE")


def _took(work: Callable[[], object]) -> float:
    began_s = perf_counter()
    work()
    return perf_counter() - began_s


if __name__ == "__main__":
    main(measure)
