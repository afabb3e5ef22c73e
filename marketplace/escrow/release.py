"""The net becomes withdrawable, the fees become income."""

from collections.abc import Sequence

from marketplace.escrow.postings import Sum
from marketplace.ledger.post import post


def release(sums: Sequence[Sum], *, at_s: int) -> None:
    """End the security. A step; once per invoice, whoever calls it again."""
    post([one.released() for one in sums if one.gross_minor + one.client_fee_minor], at_s=at_s)
