"""What can be refunded by agreement: an invoice, a bonus, an expense, an accepted milestone."""

from dataclasses import dataclass, replace
from uuid import UUID

from marketplace.billing.models import CreditNote, Invoice
from marketplace.billing.standing_of import no_chargeback, standing_of, unwind
from marketplace.billing.take_invoice import take_invoice
from marketplace.billing.write_note import write_note
from marketplace.contracts.models import Contract
from marketplace.contracts.step import take_contract
from marketplace.errors import Conflict, NotAllowed, NotFound
from marketplace.escrow.given_back import gone_of, write_given_back
from marketplace.escrow.milestone_models import Milestone
from marketplace.escrow.milestone_postings import fee_that_goes
from marketplace.escrow.models import Chargeback, Extra
from marketplace.escrow.standing import Stage, Standing, TakenBack
from marketplace.people.access import Thing, may
from marketplace.people.models import Member
from marketplace.people.queries import actor_of
from marketplace.policy import Policy
from marketplace.review.models import Refund
from marketplace.rows import take

_PAID: dict[str, type[Extra] | type[Milestone]] = {"extra": Extra, "milestone": Milestone}
_STAGES: dict[str, Stage] = {
    "paid": "accepted",
    "accepted": "accepted",
    "partly_accepted": "accepted",
    "released": "released",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OfInvoice:
    """A collected week; what goes back is a credit note."""

    contract: Contract
    source: Invoice

    @property
    def collected_s(self) -> int | None:
        """When it was paid."""
        return self.source.collected_s

    def standing(self) -> Standing:
        """Where its money is. Conflict: not_collected, protection_paid."""
        return standing_of(self.source)

    def check_bank(self) -> None:
        """Conflict while the client's bank has the money."""
        no_chargeback(self.source)

    def taking(self, standing: Standing, minor: int, policy: Policy) -> TakenBack:
        """What taking so much back comes to; the pair's billings fall. A step."""
        fee_minor = unwind(self.contract, minor, policy.schedules)
        return standing.taking(minor, fee_minor, of=None)

    def write(self, back: TakenBack, id: UUID, at_s: int) -> None:
        """The next note of its chain."""
        write_note(
            self.source, back, cause=CreditNote.Cause.REFUND, cause_id=id, leg="given", at_s=at_s
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class OfPaid:
    """A bonus, an expense or a milestone that was paid to the freelancer."""

    contract: Contract
    source: Extra | Milestone

    @property
    def collected_s(self) -> int | None:
        """When it was paid; a milestone is when it is accepted."""
        if isinstance(self.source, Extra):
            return self.source.collected_s
        return self.source.accepted_s

    def standing(self) -> Standing:
        """Where its money is, what was given back of it left out. Conflict: not_collected."""
        source, gone = self.source, gone_of(self.source)
        if source.state not in _STAGES:
            raise Conflict("not_collected", id=str(source.pk))
        gross_minor = source.amount_minor if isinstance(source, Extra) else source.accepted_minor
        return Standing(
            invoice=str(source.pk),
            company=str(self.contract.company_id),
            freelancer=str(self.contract.freelancer_id),
            currency=self.contract.currency,
            stage=_STAGES[source.state],
            gross_minor=gross_minor - gone.gross_minor,
            client_fee_minor=source.client_fee_minor - gone.client_fee_minor,
            fee_minor=(source.fee_minor or 0) - gone.own_fee_minor,
        )

    def check_bank(self) -> None:
        """Conflict while the client's bank has the money, or has it for good."""
        taken = Chargeback.objects.filter(funding=self.source.funding_id)
        if taken.exclude(state=Chargeback.State.WON).exists():
            raise Conflict("charged_back", id=str(self.source.pk))

    def taking(self, standing: Standing, minor: int, policy: Policy) -> TakenBack:
        """As for an invoice; an expense has no fee and was never among the pair's billings."""
        is_expense = isinstance(self.source, Extra) and self.source.kind == Extra.Kind.EXPENSE
        fee_minor = 0 if is_expense else unwind(self.contract, minor, policy.schedules)
        return replace(
            standing.taking(minor, fee_minor, of=None),
            client_fee_minor=fee_that_goes(
                held_minor=standing.gross_minor,
                client_fee_minor=standing.client_fee_minor,
                goes_minor=minor,
            ),
        )

    def write(self, back: TakenBack, id: UUID, at_s: int) -> None:
        """The next row of its chain."""
        write_given_back(self.source, back, id=id, at_s=at_s)


Refundable = OfInvoice | OfPaid


def take_refundable(of: str, id: UUID, actor: Member, action: str) -> Refundable:
    """The actor's, contract first, then the row; NotFound or NotAllowed else. A step."""
    if of == Refund.Of.INVOICE:
        return _take_invoice(id, actor, action)
    if of not in _PAID:
        raise NotFound("no_refundable", id=str(id))
    rows = _PAID[of].objects.filter(pk=id)
    found = rows.values_list("contract_id", flat=True).first()
    if found is None:
        raise NotFound("no_refundable", id=str(id))
    contract = take_contract(found, actor, action)
    (source,) = take(rows)
    return OfPaid(contract=contract, source=source)


def _take_invoice(id: UUID, actor: Member, action: str) -> OfInvoice:
    if not Invoice.objects.for_actor(actor).filter(id=id).exists():
        raise NotFound("no_invoice", id=str(id))
    contract, invoice = take_invoice(id)
    thing = Thing(freelancer_id=contract.freelancer_id, company_id=contract.company_id)
    if not may(actor_of(actor), action, thing):
        raise NotAllowed(action, invoice=str(id))
    return OfInvoice(contract=contract, source=invoice)
