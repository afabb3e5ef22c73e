"""Where an invoice's money stands, from the invoice, its notes, disputes and chargeback."""

from collections.abc import Mapping, Sequence

from django.db.models import Sum as SumOf

from marketplace.billing.models import CreditNote, Invoice
from marketplace.billing.money_of import protection_of, sum_of
from marketplace.contracts.models import Contract
from marketplace.errors import Conflict
from marketplace.escrow.models import Chargeback
from marketplace.escrow.postings import Sum
from marketplace.escrow.standing import Frozen, Standing
from marketplace.fees.fix import Bill, fix
from marketplace.review.models import Dispute
from workdiary.fees import Schedule
from workdiary.money import Money

IN_THE_HOUSE = (Invoice.State.PAID, Invoice.State.ACCEPTED, Invoice.State.RELEASED)


def standing_of(invoice: Invoice) -> Standing:
    """Four statements. Conflict while its money is not collected.

    What the house paid for stands as any other invoice once all of it is released; until then it
    lies in two places, and Conflict says so.

    The fee may stand below zero after the release: it is told from the notes only.
    """
    if invoice.state not in IN_THE_HOUSE or invoice.fee_minor is None:
        raise Conflict("not_collected", invoice=str(invoice.id))
    if protection_of(invoice) is not None and invoice.state != Invoice.State.RELEASED:
        raise Conflict("protection_paid", invoice=str(invoice.id))
    back = CreditNote.objects.filter(invoice=invoice).aggregate(
        gross=SumOf("gross_minor"), client_fee=SumOf("client_fee_minor"), fee=SumOf("own_fee_minor")
    )
    chargeback = chargeback_of(invoice)
    client_fee_minor = invoice.client_fee_minor - (back["client_fee"] or 0)
    waits = False
    if chargeback is not None and not chargeback.is_released:
        waits = chargeback.state == Chargeback.State.OPEN
        if chargeback.state == Chargeback.State.LOST:
            client_fee_minor -= lost_client_fee(chargeback, client_fee_minor)
    aside = [
        Frozen(of=str(one.id), gross_minor=one.rest_minor, fee_minor=one.fee_minor)
        for one in kept_aside(invoice)
    ]
    return Standing(
        invoice=str(invoice.id),
        company=str(invoice.company_id),
        freelancer=str(invoice.seller_id),
        currency=invoice.currency,
        stage=invoice.state,  # type: ignore[arg-type] # one of the three, see above
        gross_minor=invoice.gross_minor - (back["gross"] or 0),
        client_fee_minor=client_fee_minor,
        fee_minor=invoice.fee_minor - (back["fee"] or 0),
        frozen=tuple(aside),
        waits_for_chargeback=waits,
    )


def free_of(invoice: Invoice) -> Sum:
    """What goes on at its calendar instants. Of what protection paid for, the rest goes on."""
    return sum_of(invoice) if protection_of(invoice) else standing_of(invoice).free


def kept_aside(invoice: Invoice) -> Sequence[Dispute | Chargeback]:
    """What keeps money of it aside: open disputes, then a chargeback. Two statements."""
    aside: list[Dispute | Chargeback] = [*open_disputes(invoice)]
    chargeback = chargeback_of(invoice)
    if chargeback is not None:
        aside.append(chargeback)
    return [one for one in aside if one.rest_minor]


def open_disputes(invoice: Invoice) -> Sequence[Dispute]:
    """Those that still keep money aside, by their ids."""
    return list(
        Dispute.objects.filter(invoice_id=invoice.id)
        .exclude(state=Dispute.State.CLOSED)
        .order_by("id")
    )


def chargeback_of(invoice: Invoice) -> Chargeback | None:
    """The chargeback of the payment that collected it, if there ever was one."""
    return (
        Chargeback.objects.select_related("funding")
        .filter(funding__charge__invoice=invoice, funding__charge__state="collected")
        .first()
    )


def lost_client_fee(chargeback: Chargeback, client_fee_minor: int) -> int:
    """What of the client's fee a lost one takes: after what was kept aside, before protection."""
    return min(client_fee_minor, chargeback.taken_minor - chargeback.frozen_minor)


def no_chargeback(invoice: Invoice) -> None:
    """Conflict while its payment is charged back, or was for good. A step."""
    chargeback = chargeback_of(invoice)
    if chargeback is not None and chargeback.state != Chargeback.State.WON:
        raise Conflict("charged_back", invoice=str(invoice.id))


def bill_of(contract: Contract, minor: int) -> Bill:
    """So much gross between the two of a contract; below zero for what is taken back."""
    money = Money(minor, contract.currency)
    return Bill(contract.freelancer_id, contract.company_id, money, contract.fee_schedule)


def unwind(contract: Contract, minor: int, schedules: Mapping[str, Schedule]) -> int:
    """What the pair's fees fall by if so much is taken back, last in, first out. A step."""
    if not minor:
        return 0
    (change_minor,) = fix([bill_of(contract, -minor)], schedules=schedules)
    return -change_minor
