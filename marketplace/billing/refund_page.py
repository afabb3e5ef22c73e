"""What a refund's page shows: what was paid, how much of it can go back, what was asked and given."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from marketplace.billing.invoice import number
from marketplace.billing.models import Invoice
from marketplace.billing.refundable import OfInvoice, OfPaid, Refundable
from marketplace.contracts.models import Contract
from marketplace.errors import MarketError
from marketplace.escrow.milestone_models import Milestone
from marketplace.escrow.models import Extra
from marketplace.people.models import Member
from marketplace.review.models import Refund
from workdiary.money import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundPage:
    """`free` is None where nothing can go back now; `why` is then the code that says it."""

    of: str
    source_id: UUID
    contract: Contract
    name: str  # of an invoice its number, of a milestone its title, else what it is for
    kind: str  # invoice, bonus, expense, milestone
    paid: Money
    free: Money | None
    why: str
    refunds: Sequence[tuple[Refund, Money]]


def refund_page(actor: Member, of: str, source_id: UUID) -> RefundPage | None:
    """The page of one thing that was paid; None for what is not the actor's."""
    thing = _seen(actor, of, source_id)
    if thing is None:
        return None
    name, kind, paid_minor = _named(thing.source)
    currency, free, why = thing.contract.currency, None, ""
    try:
        thing.check_bank()
        free = Money(thing.standing().free_minor, currency)
    except MarketError as error:  # why not is what the page says
        why = error.code
    rows = Refund.objects.filter(of=of, source_id=source_id).order_by("asked_s", "id")
    return RefundPage(
        of=of,
        source_id=source_id,
        contract=thing.contract,
        name=name,
        kind=kind,
        paid=Money(paid_minor, currency),
        free=free,
        why=why,
        refunds=[(row, Money(row.amount_minor, currency)) for row in rows.select_related("actor")],
    )


def refund_called(actor: Member, id: UUID) -> Refund | None:
    """A refund of the actor's own contracts."""
    own = Contract.objects.for_actor(actor)
    return Refund.objects.filter(id=id, contract__in=own).first()


def _seen(actor: Member, of: str, id: UUID) -> Refundable | None:
    own = Contract.objects.for_actor(actor)
    match of:
        case Refund.Of.INVOICE:
            invoices = Invoice.objects.for_actor(actor).select_related("contract")
            invoice = invoices.filter(id=id).first()
            return OfInvoice(contract=invoice.contract, source=invoice) if invoice else None
        case Refund.Of.EXTRA:
            extra = Extra.objects.select_related("contract").filter(id=id, contract__in=own).first()
            return OfPaid(contract=extra.contract, source=extra) if extra else None
        case Refund.Of.MILESTONE:
            milestones = Milestone.objects.for_actor(actor).select_related("contract")
            milestone = milestones.filter(id=id).first()
            return OfPaid(contract=milestone.contract, source=milestone) if milestone else None
    return None


def _named(source: Invoice | Extra | Milestone) -> tuple[str, str, int]:
    if isinstance(source, Invoice):
        return number(source.seller_id, source.serial), "invoice", source.gross_minor
    if isinstance(source, Extra):
        return source.text, source.kind, source.amount_minor
    return source.title, "milestone", source.accepted_minor or source.amount_minor
