from dataclasses import replace

from marketplace.escrow.chargeback_postings import Reversed

WEEK = Reversed(chargeback="c", company="1", currency="USD", amount_minor=129_780,
                cost_minor=1_500, set_off_minor=0, gateway="sandbox", is_settled=True,
                invoice="w47")  # fmt: skip


def moved(transfers):
    return [(t.debit.kind, t.credit.kind, t.amount_minor) for t in transfers if t.amount_minor]


def test_a_settled_payment_leaves_the_bank_with_its_cost():
    assert moved(WEEK.opened()) == [
        ("due_from_client", "bank", 129_780),
        ("cost.chargeback", "bank", 1_500),
    ]
    assert moved(replace(WEEK, is_settled=False).opened())[0][1] == "processor"


def test_lost_before_the_release_protection_pays_what_is_protected():
    assert moved(WEEK.lost(frozen_minor=8_400, client_fee_minor=3_780)) == [
        ("frozen", "due_from_client", 8_400),
        ("client_fee_held", "due_from_client", 3_780),
        ("cost.protection", "due_from_client", 117_600),
    ]


def test_lost_after_the_release_all_is_on_the_house():
    assert moved(WEEK.lost_released(client_fee_minor=3_780)) == [
        ("cost.chargeback", "due_from_client", 126_000),
        ("income.client_fee", "due_from_client", 3_780),
    ]
