"""Gross in review becomes net in security and a held fee."""

from collections.abc import Sequence

from marketplace.escrow.postings import Sum
from marketplace.ledger.post import post


def end_review(sums: Sequence[Sum], *, at_s: int) -> None:
    """Move what nobody disputed. A step; once per invoice, whoever calls it again."""
    post([one.reviewed() for one in sums if one.gross_minor], at_s=at_s)
