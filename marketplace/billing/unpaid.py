"""A contract stands still while one of its invoices cannot be collected."""

from marketplace.billing.models import Charge, Invoice
from marketplace.contracts.models import Contract, Step
from marketplace.trail.record import record


def stop_work(invoice: Invoice, *, at_s: int) -> None:
    """Pause the contract of an invoice that was declined, if it runs. A step; contract taken."""
    if _move(invoice, "pause", at_s, {Contract.State.ACTIVE: Contract.State.PAUSED}):
        record(
            "pause",
            f"contract {invoice.contract_id}",
            at_s=at_s,
            reason="charge_declined",
            facts={"invoice": str(invoice.id)},
        )


def let_work(invoice: Invoice, *, at_s: int) -> None:
    """Let the contract run again once nothing is owed, if it was this that stopped it. A step."""
    last = Step.objects.filter(contract=invoice.contract_id).order_by("at_s", "id").last()
    declined = Charge.objects.filter(
        invoice__contract=invoice.contract_id, state=Charge.State.DECLINED
    )
    owed = declined.filter(invoice__state=Invoice.State.OPEN)
    was_us = last and last.step == "pause" and declined.filter(settled_s=last.at_s).exists()
    if was_us and not owed.exists():
        _move(invoice, "resume", at_s, {Contract.State.PAUSED: Contract.State.ACTIVE})
        record(
            "resume",
            f"contract {invoice.contract_id}",
            at_s=at_s,
            reason="charge_collected",
            facts={"invoice": str(invoice.id)},
        )


def _move(invoice: Invoice, step: str, at_s: int, states: dict[str, str]) -> bool:
    for before, after in states.items():
        if Contract.objects.filter(id=invoice.contract_id, state=before).update(state=after):
            Step.objects.create(contract_id=invoice.contract_id, step=step, at_s=at_s)
            return True
    return False
