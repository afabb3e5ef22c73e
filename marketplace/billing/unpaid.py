"""A contract stands still while one of its invoices cannot be collected."""

from marketplace.billing.models import Charge, Invoice
from marketplace.contracts.models import Contract, Step
from marketplace.contracts.step import take_step


def stop_work(contract: Contract, invoice: Invoice, *, at_s: int) -> None:
    """Pause the contract of an invoice that was declined, if it runs. A step; contract taken."""
    if contract.state == Contract.State.ACTIVE:
        _move(contract, invoice, "pause", at_s=at_s, reason="charge_declined")


def let_work(contract: Contract, invoice: Invoice, *, at_s: int) -> None:
    """Let the contract run again once nothing is owed, if it was this that stopped it. A step."""
    declined = Charge.objects.filter(invoice__contract=contract, state=Charge.State.DECLINED)
    last = Step.objects.filter(contract=contract).order_by("at_s", "id").last()
    was_us = last and last.step == "pause" and declined.filter(settled_s=last.at_s).exists()
    if was_us and not declined.filter(invoice__state=Invoice.State.OPEN).exists():
        _move(contract, invoice, "resume", at_s=at_s, reason="charge_collected")


def _move(contract: Contract, invoice: Invoice, step: str, *, at_s: int, reason: str) -> None:
    take_step(contract, step, now_s=at_s, reason=reason, facts={"invoice": str(invoice.id)})
