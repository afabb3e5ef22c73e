"""Give back of an invoice's free money: the client's balance gets it, fees fall."""

from dataclasses import replace

from marketplace.errors import RuleBroken
from marketplace.escrow.square import post_squared
from marketplace.escrow.standing import Standing, TakenBack
from marketplace.ledger.entry import Key
from marketplace.ledger.post import take


def refund(key: Key, standing: Standing, back: TakenBack, *, at_s: int) -> None:
    """A step. RuleBroken not_enough: what was released is not in `available` any more."""
    transfers = standing.give_free(back)
    if standing.stage == "released":
        net_minor = back.gross_minor - back.own_minor
        free_minor = take({standing.available, standing.balance, standing.debt})[standing.available]
        if net_minor > free_minor:
            raise RuleBroken("not_enough", available_minor=free_minor, needed_minor=net_minor)
        after = replace(standing, gross_minor=standing.gross_minor - back.gross_minor)
        waited_minor = standing.client_fee_waiting_minor
        transfers += standing.earn_client_fee(waited_minor - after.client_fee_waiting_minor)
    post_squared(key, transfers, standing, again_minor=back.again_minor, at_s=at_s)
