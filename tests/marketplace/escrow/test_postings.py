from marketplace.escrow.postings import Sum

THIRTY_HOURS = Sum(
    invoice="i",
    company="7",
    freelancer="9",
    currency="USD",
    gross_minor=126_000,
    client_fee_minor=3_780,
    fee_minor=17_600,
)


def moves(entry):
    return [(t.debit.name, t.credit.name, t.amount_minor) for t in entry.transfers]


def test_a_charge_takes_gross_and_client_fee_from_the_balance():
    assert moves(THIRTY_HOURS.charged()) == [
        ("client_balance:7", "review:i", 126_000),
        ("client_balance:7", "client_fee_held:i", 3_780),
    ]


def test_after_the_review_the_net_is_in_security_and_the_fee_held():
    assert moves(THIRTY_HOURS.reviewed()) == [
        ("review:i", "pending:i", 108_400),
        ("review:i", "fee_held:i", 17_600),
    ]


def test_at_the_release_the_net_is_free_and_both_fees_are_income():
    assert moves(THIRTY_HOURS.released()) == [
        ("pending:i", "available:9", 108_400),
        ("fee_held:i", "income.fee", 17_600),
        ("client_fee_held:i", "income.client_fee", 3_780),
    ]
