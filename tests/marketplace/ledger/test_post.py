import pytest
from django.db import IntegrityError, transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from marketplace.errors import LedgerError, Overdrawn
from marketplace.ledger import models
from marketplace.ledger.accounts import Account
from marketplace.ledger.audit import audit
from marketplace.ledger.entry import Entry, Key, Transfer
from marketplace.ledger.post import post, take
from marketplace.ledger.queries import balance_minor, balances, statement, sums

PROCESSOR = Account("processor", "sandbox", "USD")
NORTHWIND = Account("client_balance", "1", "USD")
REVIEW = Account("review", "1", "USD")
HELD = Account("client_fee_held", "1", "USD")


def entry(number, *transfers):
    return Entry(Key("test", str(number), "only"), tuple(Transfer(*facts) for facts in transfers))


def posted(*entries, at_s=1_000):
    with transaction.atomic():
        return post(entries, at_s=at_s)


def test_both_sides_of_a_transfer_move_and_all_sums_stay_zero(db):
    posted(entry(1, (PROCESSOR, NORTHWIND, 20_000)))
    assert balance_minor(NORTHWIND) == 20_000
    assert balance_minor(PROCESSOR) == -20_000
    assert sums() == {"USD": 0}
    assert audit() == []


def test_edge_48_a_million_million_and_one_minor_unit_are_exact(db):
    posted(entry(1, (PROCESSOR, NORTHWIND, 10**12)), entry(2, (PROCESSOR, NORTHWIND, 1)))
    posted(entry(3, (NORTHWIND, REVIEW, 10**12)))
    assert (balance_minor(NORTHWIND), balance_minor(REVIEW)) == (1, 10**12)
    assert (sums(), audit()) == ({"USD": 0}, [])


def test_the_processor_is_shown_on_its_own_side(db):
    posted(entry(1, (PROCESSOR, NORTHWIND, 20_000)))
    shown = {balance.name: balance.shown_minor for balance in balances()}
    assert shown == {"client_balance:1": 20_000, "processor:sandbox": 20_000}


def test_an_entry_posted_twice_is_posted_once(db):
    once = entry(1, (PROCESSOR, NORTHWIND, 20_000))
    assert posted(once) == [once]
    assert posted(once, once) == []
    assert balance_minor(NORTHWIND) == 20_000


def test_twice_in_one_batch_is_once(db):
    once = entry(1, (PROCESSOR, NORTHWIND, 20_000))
    assert posted(once, once) == [once]


def test_a_key_cannot_come_to_mean_something_else(db):
    posted(entry(1, (PROCESSOR, NORTHWIND, 20_000)))
    with pytest.raises(LedgerError, match="key_reused"):
        posted(entry(1, (PROCESSOR, NORTHWIND, 20_001)))
    assert balance_minor(NORTHWIND) == 20_000


def test_a_client_cannot_spend_more_than_there_is(db):
    posted(entry(1, (PROCESSOR, NORTHWIND, 100)))
    with pytest.raises((Overdrawn, IntegrityError)):
        posted(entry(2, (NORTHWIND, REVIEW, 101)))
    assert balance_minor(NORTHWIND) == 100
    assert models.Entry.objects.count() == 1


def test_money_outside_a_transaction_does_not_move(transactional_db):
    with pytest.raises(LedgerError, match="no_transaction"):
        post([entry(1, (PROCESSOR, NORTHWIND, 1))], at_s=1)


def test_a_batch_keeps_the_order_of_its_entries(db):
    posted(
        entry(1, (PROCESSOR, NORTHWIND, 100)),
        entry(2, (NORTHWIND, REVIEW, 60), (NORTHWIND, HELD, 2)),
        entry(3, (PROCESSOR, NORTHWIND, 5)),
    )
    assert [(m.amount_minor, m.after_minor, m.version) for m in statement(NORTHWIND)] == [
        (100, 100, 1),
        (-60, 40, 2),
        (-2, 38, 3),
        (5, 43, 4),
    ]


def test_an_account_that_is_taken_tells_its_balance(db):
    posted(entry(1, (PROCESSOR, NORTHWIND, 100)))
    with transaction.atomic():
        assert take({NORTHWIND, REVIEW}) == {NORTHWIND: 100, REVIEW: 0}


def test_the_same_owner_has_an_account_for_each_currency(db):
    yen = Account("client_balance", "1", "JPY")
    posted(
        entry(1, (PROCESSOR, NORTHWIND, 100)),
        entry(2, (Account("processor", "sandbox", "JPY"), yen, 7)),
    )
    assert (balance_minor(NORTHWIND), balance_minor(yen)) == (100, 7)
    assert sums() == {"JPY": 0, "USD": 0}


def test_a_posting_takes_few_statements_however_many_entries(db, django_assert_max_num_queries):
    many = [entry(number, (PROCESSOR, NORTHWIND, number)) for number in range(1, 60)]
    with django_assert_max_num_queries(16):
        posted(*many)


ACCOUNTS = [
    Account(kind, of, currency)
    for currency in ("USD", "JPY")
    for kind, of in (
        ("processor", "sandbox"),
        ("client_balance", "1"),
        ("client_balance", "2"),
        ("review", "1"),
        ("pending", "1"),
        ("available", "9"),
        ("income.fee", ""),
    )
]


@given(st.data())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_sequence_of_postings_makes_or_loses_money(db, data):
    """Beside the books runs a model of one dictionary."""
    with transaction.atomic():
        known = dict.fromkeys(ACCOUNTS, 0)
        for account in known:
            known[account] = balance_minor(account)
        first = models.Entry.objects.count() * 1_000
        for number in range(data.draw(st.integers(1, 5))):
            currency = data.draw(st.sampled_from(["USD", "JPY"]))
            sides = st.sampled_from([a for a in ACCOUNTS if a.currency == currency])
            moves = data.draw(
                st.lists(
                    st.tuples(sides, sides, st.integers(1, 10**12)).filter(lambda m: m[0] != m[1]),
                    min_size=1,
                    max_size=4,
                )
            )
            after = dict(known)
            for debit, credit, amount_minor in moves:
                after[debit] -= amount_minor
                after[credit] += amount_minor
            is_sound = all(a.may_go_negative or after[a] >= 0 for a in after)
            try:
                posted(entry(first + number, *moves))
                assert is_sound
                known = after
            except (Overdrawn, IntegrityError):
                assert not is_sound or any(a.kind != "processor" for a in known)
            assert {a: balance_minor(a) for a in ACCOUNTS} == known
        assert set(sums().values()) <= {0}
        assert audit() == []
        transaction.set_rollback(True)
