import pytest

from marketplace.ledger.accounts import CHART, Account, read


def test_an_account_is_spelled_by_kind_and_owner():
    assert Account("client_balance", "7", "USD").name == "client_balance:7"
    assert Account("income.fee", "", "USD").name == "income.fee"


@pytest.mark.parametrize("kind", CHART)
def test_every_account_of_the_chart_reads_back_from_its_name(kind):
    account = Account(kind, "" if CHART[kind].is_ours else "7", "USD")
    assert read(account.name, "USD") == account


@pytest.mark.parametrize(
    ("kind", "of", "currency"),
    [
        ("pocket", "7", "USD"),
        ("review", "", "USD"),
        ("income.fee", "7", "USD"),
        ("review", "7", "XXX"),
    ],
)
def test_what_is_not_in_the_chart_is_no_account(kind, of, currency):
    with pytest.raises(ValueError):
        Account(kind, of, currency)


def test_nobodys_money_may_stand_below_zero():
    below = {kind for kind, rule in CHART.items() if rule.may_go_negative}
    assert below == {
        "processor", "bank", "due_from_client", "due_from_freelancer",
        "cost.processor", "cost.protection", "cost.chargeback", "income.fee",
    }  # fmt: skip
