"""Protection pays what a client could not: to security, to the freelancer, at last off the books."""

from marketplace.escrow.protection_postings import Protected
from marketplace.ledger.post import post


def pay(part: Protected, *, at_s: int) -> None:
    """The protected part goes to security, as if the client had paid it. A step; once."""
    post([part.paid()], at_s=at_s)


def release(part: Protected, *, at_s: int) -> None:
    """End its security. A step; once."""
    post([part.released()], at_s=at_s)


def write_off(part: Protected, *, at_s: int) -> None:
    """The client does not owe it any more. A step; once."""
    post([part.written_off()], at_s=at_s)
