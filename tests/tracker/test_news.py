from types import SimpleNamespace

from tests.builders import terms
from tracker.news import News, of_contracts, unheard

HOUR = 3_600


def contract(covers_s=None, *, is_verified=True):
    return SimpleNamespace(terms=terms(), balance_covers_s=covers_s, is_client_verified=is_verified)


def news(id):
    return News(about="paid", facts={}, path="/money/", id=id)


def test_a_new_computer_is_told_nothing_old():
    assert unheard([news(2), news(1)], None) == ()


def test_what_was_not_heard_comes_in_its_order():
    assert [one.id for one in unheard([news(4), news(3), news(2)], 2)] == [3, 4]


def test_a_balance_is_told_as_it_comes_below_three_hours_and_not_again():
    courses = {(4, 2): ["balance_low"], (2, 1): [], (4, 3): [], (None, 2): [], (2, 4): []}
    for (before, after), told in courses.items():
        was = contract(None if before is None else before * HOUR)
        assert [n.about for n in of_contracts([was], [contract(after * HOUR)])] == told


def test_a_client_who_lost_the_payment_method_is_told_and_one_who_never_had_it_is_not():
    without = contract(is_verified=False)
    assert [n.about for n in of_contracts([contract()], [without])] == ["client_unverified"]
    assert of_contracts([without], [without]) == of_contracts([], [without]) == ()
