import pytest

from marketplace.errors import Unbalanced
from marketplace.ledger.accounts import Account
from marketplace.ledger.entry import Entry, Key, Transfer

KEY = Key("invoice", "1", "charge")
BALANCE = Account("client_balance", "1", "USD")
REVIEW = Account("review", "1", "USD")
YEN = Account("review", "1", "JPY")


def test_what_one_account_gives_the_other_gets():
    entry = Entry(KEY, (Transfer(BALANCE, REVIEW, 126_000),))
    assert entry.currency == "USD"


def test_a_fee_of_nothing_leaves_no_line():
    held = Account("client_fee_held", "1", "USD")
    entry = Entry(KEY, (Transfer(BALANCE, REVIEW, 1), Transfer(BALANCE, held, 0)))
    assert [transfer.credit for transfer in entry.transfers] == [REVIEW]


def test_an_entry_moves_something():
    with pytest.raises(Unbalanced):
        Entry(KEY, (Transfer(BALANCE, REVIEW, 0),))


def test_money_does_not_flow_backwards():
    with pytest.raises(Unbalanced):
        Transfer(BALANCE, REVIEW, -1)


def test_an_account_gives_nothing_to_itself():
    with pytest.raises(Unbalanced):
        Transfer(BALANCE, BALANCE, 1)


def test_currencies_do_not_mix_in_a_transfer():
    with pytest.raises(Unbalanced):
        Transfer(BALANCE, YEN, 1)


def test_currencies_do_not_mix_in_an_entry():
    with pytest.raises(Unbalanced):
        Entry(
            KEY,
            (Transfer(BALANCE, REVIEW, 1), Transfer(Account("client_balance", "1", "JPY"), YEN, 1)),
        )
