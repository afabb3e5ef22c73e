"""A member's ways to be paid and withdrawals; what stands in the books for each."""

from collections.abc import Iterator

from marketplace.ledger.accounts import Account
from marketplace.ledger.audit import Difference
from marketplace.ledger.queries import balances_minor
from marketplace.payouts.models import Method, Payout
from marketplace.people.models import Member


def methods(member: Member) -> list[Method]:
    """Where the member's withdrawals can go, oldest first. One statement."""
    return list(Method.objects.filter(member=member, removed_s=None).order_by("added_s", "id"))


def payouts(member: Member) -> list[Payout]:
    """The member's withdrawals, newest first. One statement."""
    found = Payout.objects.filter(member=member).select_related("method")
    return list(found.order_by("-asked_s", "-id"))


def differences() -> Iterator[Difference]:
    """Each withdrawal whose clearing account does not hold what its state says."""
    expected = {
        Account("payout", str(payout.id), payout.currency): (
            payout.amount_minor - payout.fee_minor if payout.state in ("asked", "sent") else 0
        )
        for payout in Payout.objects.order_by("asked_s", "id")
    }
    standing = balances_minor(expected)
    for account, minor in expected.items():
        if standing[account] != minor:
            yield Difference(
                code="payout_is_not_its_money",
                where=account.name,
                found=standing[account],
                expected=minor,
            )
