import pytest
from django.db import IntegrityError, connection, transaction
from django.db.models import F

from marketplace.ledger import models
from marketplace.ledger.accounts import Account
from marketplace.ledger.entry import Entry, Key, Transfer
from marketplace.ledger.post import post

PROCESSOR = Account("processor", "sandbox", "USD")
NORTHWIND = Account("client_balance", "1", "USD")


@pytest.fixture
def books(db):
    with transaction.atomic():
        post(
            [
                Entry(Key("test", str(number), "only"), (Transfer(PROCESSOR, NORTHWIND, 100),))
                for number in (1, 2)
            ],
            at_s=1_000,
        )


def refused(name):
    return pytest.raises(IntegrityError, match=name)


def test_an_entry_is_never_changed(books):
    with refused("append_only"), transaction.atomic():
        models.Entry.objects.update(posted_s=0)


def test_an_entry_is_never_removed(books):
    with refused("append_only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("DELETE FROM ledger_entry")


def test_a_transfer_is_never_changed(books):
    with refused("append_only"), transaction.atomic():
        models.Transfer.objects.update(
            amount_minor=F("amount_minor") + 1,
            debit_after_minor=F("debit_after_minor") - 1,
            credit_after_minor=F("credit_after_minor") + 1,
        )


def test_a_transfer_is_never_removed(books):
    with refused("append_only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("DELETE FROM ledger_transfer")


@pytest.mark.parametrize(
    "change", [{"balance_minor": 7}, {"balance_minor": 7, "version": 9}, {"version": 0}]
)
def test_a_balance_moves_only_with_a_transfer(books, change):
    with refused("account_"), transaction.atomic():
        models.Account.objects.filter(name=NORTHWIND.name).update(**change)


def test_a_balance_cannot_be_set_back_to_what_it_was(books):
    with refused("account_follows"), transaction.atomic():
        models.Account.objects.filter(name=NORTHWIND.name).update(balance_minor=100, version=1)


def test_an_account_cannot_be_let_off_its_limit(books):
    with refused("account_follows"), transaction.atomic():
        models.Account.objects.filter(name=NORTHWIND.name).update(may_go_negative=True)


def test_an_account_is_never_removed(db):
    models.Account.objects.create(name="x", currency="USD", may_go_negative=False)
    with refused("account_follows"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("DELETE FROM ledger_account")


def test_an_account_begins_with_nothing(db):
    with refused("account_"), transaction.atomic():
        models.Account.objects.create(
            name="x", currency="USD", may_go_negative=False, balance_minor=5
        )
    with refused("account_"), transaction.atomic():
        models.Account.objects.create(
            name="x", currency="USD", may_go_negative=False, balance_minor=5, version=1
        )


def a_transfer(**facts):
    """The third transfer as it should be; each test spoils one fact of it."""
    entry = models.Entry.objects.create(
        source_type="test", source_id="3", leg="only", currency="USD", posted_s=1_000
    )
    known = {
        "entry": entry,
        "position": 1,
        "amount_minor": 10,
        "currency": "USD",
        "debit": models.Account.objects.get(name=PROCESSOR.name),
        "debit_version": 3,
        "debit_before_minor": -200,
        "debit_after_minor": -210,
        "credit": models.Account.objects.get(name=NORTHWIND.name),
        "credit_version": 3,
        "credit_before_minor": 200,
        "credit_after_minor": 210,
    }
    return models.Transfer.objects.create(**(known | facts))


def test_a_transfer_written_by_hand_moves_both_accounts(books):
    a_transfer()
    standing = dict(models.Account.objects.values_list("name", "balance_minor"))
    assert standing == {PROCESSOR.name: -210, NORTHWIND.name: 210}


@pytest.mark.parametrize(
    "spoiled",
    [
        {"credit_after_minor": 211},  # more arrives than left
        {"debit_after_minor": -209},  # less leaves than arrives
        {"amount_minor": 0, "debit_after_minor": -200, "credit_after_minor": 200},
        {"amount_minor": -5, "debit_after_minor": -195, "credit_after_minor": 195},
        {"debit_version": 4},  # a gap
        {"debit_version": 2},  # a version twice
        {"credit_before_minor": 0, "credit_after_minor": 10},  # not where the account stands
        {"currency": "JPY"},
    ],
)
def test_an_unbalanced_transfer_cannot_be_written(books, spoiled):
    with refused("transfer"), transaction.atomic():
        a_transfer(**spoiled)


def test_a_transfer_has_two_accounts(books):
    account = models.Account.objects.get(name=NORTHWIND.name)
    with refused("transfer_"), transaction.atomic():
        a_transfer(
            debit=account,
            debit_before_minor=200,
            debit_after_minor=190,
            credit_version=4,
            credit_before_minor=190,
            credit_after_minor=200,
        )


def test_a_key_is_used_once(books):
    with refused("entry"), transaction.atomic():
        models.Entry.objects.create(
            source_type="test", source_id="1", leg="only", currency="USD", posted_s=1_000
        )
