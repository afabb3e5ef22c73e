"""Some or all of a dispute's segments are settled: refunded or paid; their money moves."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from uuid import UUID

from django.db import connection

from marketplace.billing.disputed_parts import billed_week, disputed_before, outcomes
from marketplace.billing.models import CreditNote, Invoice
from marketplace.billing.standing_of import standing_of, unwind
from marketplace.billing.taken_seconds import added, spelled, taken, total
from marketplace.billing.tell_invoice import tell_dispute_ended
from marketplace.billing.write_note import write_note
from marketplace.contracts.models import Contract
from marketplace.errors import LedgerError
from marketplace.escrow.square import post_squared
from marketplace.escrow.standing import Frozen, own_fee
from marketplace.faultpoint import faultpoint
from marketplace.ledger.entry import Key
from marketplace.policy import Policy
from marketplace.review.models import Dispute, DisputedSegment


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What is settled now: segments that go back, segments that are paid, and as which step."""

    refunded: frozenset[UUID]
    paid: frozenset[UUID]
    leg: str


def settle_part(
    contract: Contract, invoice: Invoice, dispute: Dispute, part: Part, *, at_s: int, policy: Policy
) -> Dispute:
    """A step: contract, invoice and dispute are taken; the segments are open ones of the dispute.

    Money of a dispute comes off the top of its seconds, first what goes back, then what is paid;
    so all its parts add up to what was frozen. The dispute is saved by the caller's step too.
    """
    if not connection.in_atomic_block:
        raise LedgerError("no_transaction")
    standing = standing_of(invoice)
    week = billed_week(contract, invoice)
    settled = {id for id, outcome in outcomes(dispute).items() if outcome != "open"}
    before = added(week.of(disputed_before(invoice, dispute)), week.of(settled))
    back_rows = taken(week.by_rate, before, week.of(part.refunded))
    paid_rows = taken(week.by_rate, added(before, week.of(part.refunded)), week.of(part.paid))
    back_minor, paid_minor = total(back_rows), total(paid_rows)
    frozen = Frozen(of=str(dispute.id), gross_minor=dispute.rest_minor, fee_minor=dispute.fee_minor)
    back = standing.taking(back_minor, unwind(contract, back_minor, policy.schedules), of=frozen)
    in_rest = replace(frozen, gross_minor=frozen.gross_minor - back_minor, fee_minor=0)
    fee_minor = 0
    if standing.stage != "paid":
        left_minor = frozen.fee_minor - back.own_minor
        in_rest = replace(in_rest, fee_minor=left_minor)
        fee_minor = _share(paid_minor, of_minor=in_rest.gross_minor, with_fee_minor=left_minor)
    rest = replace(
        in_rest,
        gross_minor=in_rest.gross_minor - paid_minor,
        fee_minor=in_rest.fee_minor - fee_minor,
    )
    transfers = [
        *standing.give_frozen(frozen, back),
        *standing.thaw(frozen, paid_minor, fee_minor),
    ]
    if standing.stage == "released":
        others = [one for one in standing.frozen if one.of != frozen.of]
        after = replace(
            standing,
            gross_minor=standing.gross_minor - back_minor,
            client_fee_minor=standing.client_fee_minor - back.client_fee_minor,
            frozen=tuple(one for one in (*others, rest) if one.gross_minor),
        )
        waited_minor = standing.client_fee_waiting_minor - back.client_fee_minor
        transfers += standing.earn_client_fee(waited_minor - after.client_fee_waiting_minor)
    post_squared(
        Key("dispute", str(dispute.id), part.leg), transfers, standing,
        again_minor=back.again_minor, at_s=at_s,
    )  # fmt: skip
    faultpoint("settle_part.posted")
    if back_minor:
        write_note(
            invoice, back, cause=CreditNote.Cause.DISPUTE, cause_id=dispute.id, leg=part.leg,
            at_s=at_s, rows=spelled(back_rows),
        )  # fmt: skip
    _mark(dispute, part.refunded, DisputedSegment.Outcome.REFUNDED)
    _mark(dispute, part.paid, DisputedSegment.Outcome.PAID)
    dispute.rest_minor, dispute.fee_minor = rest.gross_minor, rest.fee_minor
    dispute.refunded_minor += back_minor
    if not dispute.rest_minor:
        tell_dispute_ended(dispute, invoice, at_s=at_s)
    return dispute


def _share(paid_minor: int, *, of_minor: int, with_fee_minor: int) -> int:
    """The fee in a part that is paid: all of it at the end, before that by its size."""
    if not of_minor:
        return 0
    return own_fee(
        paid_minor,
        with_fee_minor * paid_minor // of_minor,
        of_minor=of_minor,
        with_fee_minor=with_fee_minor,
    )


def _mark(dispute: Dispute, segments: Collection[UUID], outcome: str) -> None:
    DisputedSegment.objects.filter(
        dispute=dispute, segment__in=segments, outcome=DisputedSegment.Outcome.OPEN
    ).update(outcome=outcome)
