from dataclasses import replace

from tests.builders import CONTRACT, OTHER_CONTRACT, an_id, terms
from tracker.store.contracts import FetchedContract
from workdiary.money import Money

CHECKOUT = FetchedContract(terms=terms(), week_s=3_600, fetched_s=100, balance_covers_s=7_200)
LOGO = FetchedContract(
    terms=terms(id=OTHER_CONTRACT, title="Logo refresh", rate=Money(3500, "USD")),
    week_s=0,
    fetched_s=100,
)


def replace_all(diary, *fetched):
    with diary.database.transaction() as tx:
        return diary.contracts.replace(tx, fetched)


def test_contracts_stay_as_fetched_in_the_order_of_the_marketplace(diary, open_here):
    assert replace_all(diary, LOGO, CHECKOUT)
    diary.close()
    kept = open_here().contracts
    assert kept.all() == [LOGO, CHECKOUT]
    assert kept.get(CONTRACT) == CHECKOUT
    assert kept.get(an_id()) is None


def test_only_a_difference_in_facts_is_a_change(diary):
    replace_all(diary, CHECKOUT)
    assert not replace_all(diary, replace(CHECKOUT, fetched_s=200))
    assert diary.contracts.get(CONTRACT).fetched_s == 200
    assert replace_all(diary, replace(CHECKOUT, week_s=4_200))
    assert replace_all(diary, replace(CHECKOUT, week_s=4_200, is_client_verified=False))
    assert not diary.contracts.get(CONTRACT).is_client_verified
    assert replace_all(diary)
    assert diary.contracts.all() == []
