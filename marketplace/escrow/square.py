"""What the freelancer owes or gets for a fee priced again, and what is set off against it."""

from collections.abc import Sequence

from marketplace.escrow.standing import Standing
from marketplace.ledger.accounts import Account
from marketplace.ledger.entry import Entry, Key, Transfer
from marketplace.ledger.post import post, take


def post_squared(
    key: Key, transfers: Sequence[Transfer], standing: Standing, *, again_minor: int, at_s: int
) -> None:
    """Post transfers; take `again_minor` from `available`, else write it down as owed. A step.

    What came into `available` with them goes first against what is owed from before.
    """
    sides = {side for one in transfers for side in (one.debit, one.credit)}
    free = take(sides | {standing.available, standing.debt})
    income = standing.account("income.fee")
    comes_minor = sum(
        (one.credit == standing.available) * one.amount_minor
        - (one.debit == standing.available) * one.amount_minor
        for one in transfers
    )
    all_of_it = [*transfers]
    if again_minor > 0:
        paid_minor = min(again_minor, max(0, free[standing.available] + comes_minor))
        all_of_it += [
            Transfer(standing.available, income, paid_minor),
            Transfer(standing.debt, income, again_minor - paid_minor),
        ]
        comes_minor -= paid_minor
    elif again_minor < 0:
        all_of_it += [Transfer(income, standing.available, -again_minor)]
        comes_minor -= again_minor
    owed_minor = -free[standing.debt]
    if comes_minor > 0 and owed_minor > 0:
        off_minor = min(owed_minor, comes_minor)
        all_of_it += [Transfer(standing.available, standing.debt, off_minor)]
    if any(one.amount_minor for one in all_of_it):
        post([Entry(key, tuple(all_of_it))], at_s=at_s)


def set_off(key: Key, *, available: Account, debt: Account, most_minor: int, at_s: int) -> None:
    """Of money just released, so much pays what is owed for fees priced again. A step; once."""
    free = take({available, debt})
    off_minor = min(most_minor, -free[debt], free[available])
    if off_minor > 0:
        post([Entry(key, (Transfer(available, debt, off_minor),))], at_s=at_s)
