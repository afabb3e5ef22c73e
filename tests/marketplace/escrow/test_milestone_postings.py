from hypothesis import given
from hypothesis import strategies as st

from marketplace.escrow.milestone_postings import Purse, fee_that_goes
from workdiary.fees import client_fee

ONE = Purse(milestone="1", company="7", freelancer="9", currency="USD")
TWO = Purse(milestone="2", company="7", freelancer="9", currency="USD")


def moves(entry):
    return [(t.debit.name, t.credit.name, t.amount_minor) for t in entry.transfers]


def test_entry_16_funds():
    assert moves(ONE.funded(100_000, 3_000)) == [
        ("client_balance:7", "milestone:1", 100_000),
        ("client_balance:7", "client_fee_held:1", 3_000),
    ]


def test_entry_17_accepts_and_5_releases():
    assert moves(ONE.accepted(100_000, 15_000)) == [
        ("milestone:1", "pending:1", 85_000),
        ("milestone:1", "fee_held:1", 15_000),
    ]
    assert moves(ONE.released(85_000, 15_000, 3_000)) == [
        ("pending:1", "available:9", 85_000),
        ("fee_held:1", "income.fee", 15_000),
        ("client_fee_held:1", "income.client_fee", 3_000),
    ]


def test_entry_18_rolls_the_rest_and_its_part_of_the_clients_fee():
    goes = fee_that_goes(held_minor=100_000, client_fee_minor=3_000, goes_minor=40_000)
    assert moves(ONE.rolled(TWO, 40_000, goes)) == [
        ("milestone:1", "milestone:2", 40_000),
        ("client_fee_held:1", "client_fee_held:2", 1_200),
    ]


def test_entry_19_refunds():
    assert moves(ONE.refunded(100_000, 3_000)) == [
        ("milestone:1", "client_balance:7", 100_000),
        ("client_fee_held:1", "client_balance:7", 3_000),
    ]


def test_entry_20_splits_what_was_frozen():
    assert moves(ONE.frozen("m", 100_000)) == [("milestone:1", "frozen:m", 100_000)]
    split = ONE.settled(
        "m",
        frozen_minor=100_000,
        held_minor=100_000,
        to_client_minor=30_000,
        client_fee_minor=900,
        fee_minor=12_000,
    )
    assert moves(split) == [
        ("frozen:m", "client_balance:7", 30_000),
        ("client_fee_held:1", "client_balance:7", 900),
        ("frozen:m", "pending:1", 58_000),
        ("frozen:m", "fee_held:1", 12_000),
    ]


@given(st.data())
def test_a_settlement_empties_both_accounts_and_no_more(data):
    held = data.draw(st.integers(1, 10**6))
    frozen = data.draw(st.integers(1, held))
    back = data.draw(st.integers(0, frozen))
    fee = data.draw(st.integers(0, held - back))
    entry = ONE.settled(
        "m",
        frozen_minor=frozen,
        held_minor=held,
        to_client_minor=back,
        client_fee_minor=0,
        fee_minor=fee,
    )
    out = {"frozen:m": 0, "milestone:1": 0}
    for debit, _, minor in moves(entry):
        out[debit] += minor
    assert out == {"frozen:m": frozen, "milestone:1": held - frozen}


@given(held=st.integers(1, 10**9), share=st.floats(0, 1), slip=st.integers(-1, 1))
def test_the_fee_that_goes_is_the_domains_and_never_more_than_is_held(held, share, slip):
    goes = max(1, int(held * share))
    fee = max(0, client_fee(held) + slip)
    part = fee_that_goes(held_minor=held, client_fee_minor=fee, goes_minor=goes)
    assert 0 <= part <= fee
    assert part in (0, fee, fee - client_fee(held - goes))
    if goes == held:
        assert part == fee
