"""Take a dispute, its invoice and its contract for update, in the house's order."""

from uuid import UUID

from marketplace.billing.models import Invoice
from marketplace.billing.take_invoice import take_invoice
from marketplace.contracts.models import Contract
from marketplace.errors import Conflict, NotAllowed, NotFound
from marketplace.people.access import Thing, may
from marketplace.people.models import Member
from marketplace.people.queries import actor_of
from marketplace.review.dispute_steps import after
from marketplace.review.models import Dispute
from marketplace.rows import take
from workdiary.errors import StepNotAllowed

Taken = tuple[Contract, Invoice, Dispute]


def take_dispute(id: UUID, *, actor: Member | None = None, action: str = "") -> Taken:
    """A step. Without an actor it is the house at a deadline; another's is not found."""
    found = Dispute.objects.filter(id=id)
    if actor is not None:
        found = found.filter(contract__in=Contract.objects.for_actor(actor))
    invoice_id = found.values_list("invoice_id", flat=True).first()
    if invoice_id is None:
        raise NotFound("no_dispute", id=str(id))
    contract, invoice = take_invoice(invoice_id)
    (dispute,) = take(Dispute.objects.filter(id=id))
    thing = Thing(freelancer_id=contract.freelancer_id, company_id=contract.company_id)
    if actor is not None and not may(actor_of(actor), action, thing):
        raise NotAllowed(action, dispute=str(id))
    return contract, invoice, dispute


def move(dispute: Dispute, step: str, *, now_s: int, outcome: str = "") -> None:
    """Its next state, saved with all that was settled; a step that cannot follow: 409."""
    try:
        dispute.state = after(dispute.state, step)
    except StepNotAllowed as error:
        raise Conflict("step_not_allowed", state=error.state, step=error.step) from None
    if dispute.state == Dispute.State.WITH_STAFF and dispute.staff_since_s is None:
        dispute.staff_since_s = now_s
    if dispute.state == Dispute.State.CLOSED:
        dispute.outcome, dispute.closed_s = outcome, now_s
    dispute.save()


def can_follow(dispute: Dispute, step: str) -> None:
    """Conflict if the step cannot be taken now: asked before anything moves."""
    try:
        after(dispute.state, step)
    except StepNotAllowed as error:
        raise Conflict("step_not_allowed", state=error.state, step=error.step) from None
