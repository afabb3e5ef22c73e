"""What each milestone's accounts must hold by its state, held against the books."""

from collections.abc import Iterator

from marketplace.escrow.accept_milestone import bill_of
from marketplace.escrow.given_back import gone_of
from marketplace.escrow.milestone_models import Mediation, Milestone
from marketplace.escrow.models import GivenBack
from marketplace.escrow.take_milestone import purse_of
from marketplace.fees.fix import Bill
from marketplace.ledger.accounts import Account
from marketplace.ledger.audit import Difference
from marketplace.ledger.queries import balances_minor


def differences() -> Iterator[Difference]:
    """Each clearing account of a milestone that does not hold what its state says."""
    frozen = {
        mediation.milestone_id: mediation
        for mediation in Mediation.objects.exclude(state=Mediation.State.CLOSED)
    }
    expected: dict[Account, int] = {}
    for milestone in Milestone.objects.select_related("contract").order_by("id"):
        expected |= _holds(milestone, frozen.get(milestone.pk))
    for mediation in Mediation.objects.select_related("milestone__contract"):
        account = Account("frozen", str(mediation.pk), mediation.milestone.contract.currency)
        expected.setdefault(account, 0)
    standing = balances_minor(expected)
    for account, minor in expected.items():
        if standing[account] != minor:
            yield Difference(
                code="milestone_is_not_its_money",
                where=account.name,
                found=standing[account],
                expected=minor,
            )


def bills() -> Iterator[tuple[Bill, int]]:
    """What was accepted, as it counts for its pair, and the fee that was fixed on it."""
    fixed = Milestone.objects.filter(fee_minor__isnull=False).select_related("contract")
    for milestone in fixed.order_by("id"):
        yield bill_of(milestone, milestone.accepted_minor), milestone.fee_minor or 0
    for back in GivenBack.objects.select_related("milestone__contract"):
        if back.milestone is not None:
            yield bill_of(back.milestone, -back.gross_minor), -back.fee_minor


def _holds(milestone: Milestone, mediation: Mediation | None) -> dict[Account, int]:
    own = purse_of(milestone).own
    is_pending = milestone.state in ("accepted", "partly_accepted")
    gone = gone_of(milestone)
    fee_minor = (milestone.fee_minor or 0) - gone.own_fee_minor
    frozen_minor = mediation.frozen_minor if mediation else 0
    is_over = milestone.state in ("released", "refunded")
    holds = {
        own("milestone"): milestone.held_minor - frozen_minor,
        own("pending"): milestone.accepted_minor - gone.gross_minor - fee_minor
        if is_pending
        else 0,
        own("fee_held"): fee_minor if is_pending else 0,
        own("client_fee_held"): 0
        if is_over
        else milestone.client_fee_minor - gone.client_fee_minor,
    }
    if mediation is not None:
        frozen = Account("frozen", str(mediation.pk), milestone.contract.currency)
        holds[frozen] = frozen_minor
    return holds
