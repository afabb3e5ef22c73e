import pytest
from django.db import connection, transaction

from marketplace import guards
from marketplace.ledger.accounts import Account
from marketplace.ledger.audit import audit
from marketplace.ledger.entry import Entry, Key, Transfer
from marketplace.ledger.post import post

PROCESSOR = Account("processor", "sandbox", "USD")
NORTHWIND = Account("client_balance", "1", "USD")


@pytest.fixture
def unguarded(db):
    """Books whose triggers a superuser turned off."""
    with transaction.atomic():
        post([Entry(Key("test", "1", "only"), (Transfer(PROCESSOR, NORTHWIND, 100),))], at_s=1_000)
    guards.remove(connection)


def sql(statement):
    with connection.cursor() as cursor:
        cursor.execute(statement)


def test_sound_books_have_no_difference(unguarded):
    assert audit() == []


@pytest.mark.parametrize(
    ("statement", "codes"),
    [
        (
            "UPDATE ledger_account SET balance_minor = 101 WHERE name = 'client_balance:1'",
            {"wrong_balance", "does_not_sum_to_zero"},
        ),
        ("UPDATE ledger_account SET version = 2", {"wrong_version"}),
        ("UPDATE ledger_transfer SET debit_version = 2", {"version_gap", "wrong_version"}),
        ("UPDATE ledger_account SET name = 'pocket:1' WHERE balance_minor > 0", {"not_in_chart"}),
        (
            "UPDATE ledger_account SET may_go_negative = TRUE WHERE balance_minor > 0",
            {"wrong_kind"},
        ),
        ("UPDATE ledger_entry SET currency = 'JPY'", {"two_currencies"}),
    ],
)
def test_what_a_superuser_changed_is_named(unguarded, statement, codes):
    sql(statement)
    assert codes <= {difference.code for difference in audit()}


def test_an_account_that_is_in_no_chart_does_not_stop_the_audit(unguarded):
    sql("UPDATE ledger_account SET name = 'pocket:1' WHERE balance_minor > 0")
    assert [difference.code for difference in audit()] == ["not_in_chart"]


def test_a_transfer_that_was_taken_out_is_named(unguarded):
    sql("DELETE FROM ledger_transfer")
    first, *_ = audit()
    assert (first.code, first.where) == ("no_transfers", "test 1 only")
