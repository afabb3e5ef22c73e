from marketplace.escrow.extra_postings import ExtraSum

BONUS = ExtraSum(extra="b", company="1", freelancer="7", currency="USD", gross_minor=10_000,
                 client_fee_minor=300, fee_minor=1_000)  # fmt: skip


def moved(entry):
    return [(t.debit.kind, t.credit.kind, t.amount_minor) for t in entry.transfers]


def test_a_bonus_of_100_00_after_1260_00():
    assert moved(BONUS.collected()) == [
        ("client_balance", "pending", 9_000),
        ("client_balance", "fee_held", 1_000),
        ("client_balance", "client_fee_held", 300),
    ]


def test_its_release_leaves_nothing_behind():
    left = {}
    for entry in (BONUS.collected(), BONUS.released()):
        for debit, credit, minor in moved(entry):
            left[debit] = left.get(debit, 0) - minor
            left[credit] = left.get(credit, 0) + minor
    assert {kind for kind, minor in left.items() if minor} == {
        "client_balance", "available", "income.fee", "income.client_fee",
    }  # fmt: skip
