"""Set the client's money aside for invoices: all or nothing for each."""

from collections.abc import Iterable, Sequence

from marketplace.escrow.postings import Sum
from marketplace.ledger.accounts import Account
from marketplace.ledger.post import post, take


def covered(sums: Iterable[Sum]) -> list[Sum]:
    """Those, in order, that the clients' balances pay wholly; the balances are taken for update.

    A step. What the first ones need is gone for the later ones; a smaller later one may still fit.
    """
    wanted = list(sums)
    free = take({one.balance for one in wanted})
    paid = []
    for one in wanted:
        if one.total_minor <= free[one.balance]:
            free[one.balance] -= one.total_minor
            paid.append(one)
    return paid


def missing_minor(one: Sum) -> int:
    """What the client's balance lacks for this invoice, 0 if it covers it; balance taken. A step."""
    free: dict[Account, int] = take({one.balance})
    return max(0, one.total_minor - free[one.balance])


def charge(sums: Sequence[Sum], *, at_s: int) -> None:
    """Balance to review and held client's fee. A step; Overdrawn if a balance does not cover it."""
    post([one.charged() for one in sums if one.moves], at_s=at_s)
