from marketplace.payouts.postings import Sum

SUM = Sum(payout="p", member="7", currency="USD", amount_minor=500_00, fee_minor=99)


def moved(*entries):
    totals = {}
    for entry in entries:
        for transfer in entry.transfers:
            totals[transfer.debit.name] = totals.get(transfer.debit.name, 0) - transfer.amount_minor
            totals[transfer.credit.name] = (
                totals.get(transfer.credit.name, 0) + transfer.amount_minor
            )
    return {name: minor for name, minor in totals.items() if minor}


def test_500_asked_is_499_01_under_way_and_a_fee():
    assert moved(SUM.asked()) == {
        "available:7": -500_00,
        "payout:p": 499_01,
        "income.payout_fee": 99,
    }


def test_paid_leaves_the_bank():
    assert moved(SUM.asked(), SUM.paid()) == {
        "available:7": -500_00,
        "bank": 499_01,
        "income.payout_fee": 99,
    }


def test_failed_leaves_nothing_behind():
    assert moved(SUM.asked(), SUM.failed()) == {}


def test_returned_leaves_nothing_behind():
    assert moved(SUM.asked(), SUM.paid(), SUM.returned()) == {}
