"""Keep disputed money of an invoice aside."""

from marketplace.escrow.standing import Frozen, Standing
from marketplace.ledger.post import post


def freeze(standing: Standing, frozen: Frozen, *, at_s: int) -> None:
    """Out of review or security into an account of its own. A step; once per dispute."""
    post([standing.freeze(frozen)], at_s=at_s)
