import pytest

from marketplace.deadlines.models import Deadline
from marketplace.errors import Conflict, NotFound, RuleBroken
from marketplace.ledger.audit import audit
from marketplace.ledger.queries import balances, sums
from marketplace.payouts.methods import remove_method
from marketplace.payouts.models import Payout
from marketplace.payouts.queries import differences, payouts
from tests.builders import an_id, unix
from tests.marketplace.billing.test_at_once import at_once
from tests.marketplace.payouts.earnings import (
    DAY_S,
    NOW_S,
    a_method,
    asked,
    available,
    earned,
)


def test_500_leaves_available_at_once_with_its_fee(market):
    earned(market.andris, 600_00)
    payout = asked(market.andris, 500_00, a_method(market.andris))
    assert (payout.state, available(market.andris)) == ("asked", 100_00)
    shown = {b.account.kind: b.balance_minor for b in balances() if b.account.kind != "processor"}
    assert shown == {"available": 100_00, "income.payout_fee": 99, "payout": 499_01}
    assert (list(differences()), payouts(market.andris)) == ([], [payout])


def test_it_is_sent_with_the_next_file_of_its_kind(market):
    earned(market.andris, 600_00)
    asked(market.andris, 50_00, a_method(market.andris))
    asked(market.andris, 50_00, a_method(market.andris))
    asked(market.andris, 50_00, a_method(market.andris), now_s=NOW_S + 5 * 3600)
    dues = Deadline.objects.filter(kind="payout_send").order_by("due_s")
    assert [due.due_s for due in dues] == [
        unix("2026-12-03T13:00:00Z"),
        unix("2026-12-04T13:00:00Z"),
    ]


def test_the_same_withdrawal_asked_again_moves_nothing_more(market):
    earned(market.andris, 600_00)
    id, method = an_id(), a_method(market.andris)
    assert asked(market.andris, 500_00, method, id=id) == asked(
        market.andris, 500_00, method, id=id
    )
    assert available(market.andris) == 100_00


def test_the_same_id_for_another_amount_is_refused(market):
    earned(market.andris, 600_00)
    id, method = an_id(), a_method(market.andris)
    asked(market.andris, 50_00, method, id=id)
    with pytest.raises(RuleBroken, match="id_reused"):
        asked(market.andris, 51_00, method, id=id)


@pytest.mark.parametrize(
    ("minor", "currency", "code"),
    [
        (600_01, "EUR", "not_enough"),
        (5_00, "USD", "not_enough"),
        (4_99, "EUR", "below_minimum"),
        (0, "EUR", "below_minimum"),
        (-500_00, "EUR", "below_minimum"),
        (10**12, "EUR", "not_enough"),
    ],
)
def test_more_than_there_is_or_too_little_is_refused_and_moves_nothing(
    market, minor, currency, code
):
    earned(market.andris, 600_00)
    with pytest.raises(RuleBroken, match=code):
        asked(market.andris, minor, a_method(market.andris), currency=currency)
    assert available(market.andris) == 600_00
    assert not Payout.objects.exists()


def test_a_new_method_cannot_be_used_before_its_wait_is_over(market):
    earned(market.andris, 600_00)
    method = a_method(market.andris, added_s=NOW_S - 3 * DAY_S + 1)
    with pytest.raises(Conflict, match="method_waits"):
        asked(market.andris, 50_00, method)
    assert asked(market.andris, 50_00, method, now_s=NOW_S + 1).state == "asked"


def test_a_removed_method_takes_no_more_withdrawals(market):
    earned(market.andris, 600_00)
    method = a_method(market.andris)
    remove_method(method.pk, member=market.andris, now_s=NOW_S)
    with pytest.raises(Conflict, match="method_removed"):
        asked(market.andris, 50_00, method)


def test_to_another_members_account_nothing_goes(market):
    earned(market.andris, 600_00)
    with pytest.raises(NotFound):
        asked(market.andris, 50_00, a_method(market.jonas))


def test_a_hundred_withdrawals_at_once_never_overdraw(real_market):
    earned(real_market.andris, 500_00)
    method = a_method(real_market.andris)

    def try_once(_):
        try:
            return asked(real_market.andris, 50_00, method).state
        except RuleBroken as refusal:
            return refusal.code

    outcomes = at_once(lambda number: [try_once(number) for _ in range(10)])
    told = [one for ten in outcomes for one in ten]
    assert (told.count("asked"), told.count("not_enough")) == (10, 90)
    assert (available(real_market.andris), sums(), audit()) == (0, {"EUR": 0}, [])
