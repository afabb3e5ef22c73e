"""What disputed and refunded invoices, and extras, must hold; what the pairs billed by them."""

from collections.abc import Iterable, Iterator
from uuid import UUID

from marketplace.billing.models import CreditNote, Invoice
from marketplace.billing.pay_extra import sum_of_extra
from marketplace.billing.standing_of import IN_THE_HOUSE, bill_of, chargeback_of, standing_of
from marketplace.escrow.models import Chargeback, Extra, GivenBack
from marketplace.escrow.standing import Standing
from marketplace.fees.fix import Bill
from marketplace.ledger.accounts import Account
from marketplace.review.models import Dispute
from workdiary.money import Money


def touched(invoices: Iterable[Invoice]) -> Iterator[tuple[Invoice, dict[Account, int]]]:
    """Those that a note, a dispute or a chargeback changed, and what their accounts hold."""
    ids = _touched_ids()
    disputes = list(Dispute.objects.values_list("id", "invoice_id", "currency"))
    for invoice in invoices:
        if invoice.id in ids and invoice.state in IN_THE_HOUSE:
            closed = {
                Account("frozen", str(id), currency): 0
                for id, invoice_id, currency in disputes
                if invoice_id == invoice.id
            }
            chargeback = chargeback_of(invoice)
            if chargeback is not None:
                closed[Account("frozen", str(chargeback.id), invoice.currency)] = 0
            yield invoice, closed | holds(standing_of(invoice))


def holds(standing: Standing) -> dict[Account, int]:
    """What stands on the accounts of an invoice and of what keeps its money aside."""
    stage, free = standing.stage, standing.free
    is_secured = stage == "accepted"
    return {
        standing.own("review"): free.gross_minor if stage == "paid" else 0,
        standing.own("pending"): free.net_minor if is_secured else 0,
        standing.own("fee_held"): free.fee_minor if is_secured else 0,
        standing.own("client_fee_held"): standing.client_fee_waiting_minor
        if stage == "released"
        else standing.client_fee_minor,
        **{standing.account("frozen", one.of): one.gross_minor for one in standing.frozen},
    }


def bills() -> Iterator[tuple[Bill, int]]:
    """What changed lifetime billings beside invoices and milestones, and by which fee."""
    notes = CreditNote.objects.select_related("invoice__contract")
    for note in notes:
        yield bill_of(note.invoice.contract, -note.gross_minor), -note.fee_minor
    bonuses = Extra.objects.filter(kind=Extra.Kind.BONUS, fee_minor__isnull=False)
    for extra in bonuses.select_related("contract"):
        contract = extra.contract
        money = Money(extra.amount_minor, extra.currency)
        yield (
            Bill(contract.freelancer_id, contract.company_id, money, contract.fee_schedule),
            extra.fee_minor or 0,
        )
    backs = GivenBack.objects.filter(extra__kind=Extra.Kind.BONUS)
    for back in backs.select_related("extra__contract"):
        if back.extra is not None:
            yield bill_of(back.extra.contract, -back.gross_minor), -back.fee_minor


def extras_hold() -> Iterator[tuple[str, Account, int]]:
    """What the accounts of each bonus and expense hold."""
    for extra in Extra.objects.select_related("contract").order_by("id"):
        is_secured = extra.state == Extra.State.PAID
        money = sum_of_extra(extra.contract, extra)
        for kind, minor in (
            ("pending", money.net_minor),
            ("fee_held", money.fee_minor),
            ("client_fee_held", money.client_fee_minor),
        ):
            account = Account(kind, str(extra.id), extra.currency)
            yield f"extra {extra.id}", account, minor if is_secured else 0


def _touched_ids() -> set[UUID]:
    return {
        *CreditNote.objects.values_list("invoice_id", flat=True),
        *Dispute.objects.values_list("invoice_id", flat=True),
        *Chargeback.objects.values_list("funding__charge__invoice_id", flat=True),
    }
