from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from marketplace.escrow.standing import NOTHING, Frozen, Standing, own_fee

WEEK = Standing(
    invoice="w47",
    company="1",
    freelancer="7",
    currency="USD",
    stage="paid",
    gross_minor=126_000,
    client_fee_minor=3_780,
    fee_minor=17_600,
)
DISPUTE = Frozen(of="d", gross_minor=4_900)


def test_what_is_frozen_waits_with_its_fees_and_the_rest_goes_on():
    held = replace(WEEK, stage="accepted", frozen=(replace(DISPUTE, fee_minor=490),))
    assert (held.free.gross_minor, held.free.net_minor, held.free.fee_minor) == (
        121_100,
        103_990,
        17_110,
    )
    assert held.client_fee_waiting_minor == 147
    assert replace(held, waits_for_chargeback=True).client_fee_waiting_minor == 3_780


def test_taking_back_within_a_tier_unwinds_the_fee_last_in_first_out():
    back = WEEK.taking(6_000, 600, of=None)
    assert (back.client_fee_minor, back.own_minor, back.again_minor) == (180, 600, 0)
    assert WEEK.taking(0, 0, of=None) == NOTHING


def test_an_invoice_taken_back_wholly_over_a_tier_leaves_its_fee_to_be_paid():
    invoice = replace(WEEK, gross_minor=10_000, client_fee_minor=300, fee_minor=1_500)
    back = invoice.taking(10_000, 500, of=Frozen(of="d", gross_minor=10_000))
    assert (back.fee_minor, back.own_minor, back.again_minor) == (500, 1_500, 1_000)


@given(st.data())
def test_no_more_fee_than_money_ever_stays(data):
    whole = data.draw(st.integers(1, 10**6))
    with_fee = data.draw(st.integers(0, whole))
    part = data.draw(st.integers(0, whole))
    fee = data.draw(st.integers(0, part))
    goes = own_fee(part, fee, of_minor=whole, with_fee_minor=with_fee)
    assert 0 <= goes <= part
    assert 0 <= with_fee - goes <= whole - part


def test_a_million_million_minor_units_are_exact():
    large = replace(WEEK, gross_minor=10**12, client_fee_minor=3 * 10**10, fee_minor=50_000_055_000)
    back = large.taking(10**12, 50_000_055_000, of=None)
    assert (back.client_fee_minor, back.own_minor, back.again_minor) == (
        3 * 10**10, 50_000_055_000, 0,
    )  # fmt: skip
