"""The day's withdrawals of one kind and currency leave in one file, each once."""

from collections.abc import Mapping
from uuid import UUID, uuid5

from django.db import transaction
from django.db.models import QuerySet

from marketplace.errors import RuleBroken
from marketplace.faultpoint import faultpoint
from marketplace.gateways.payer import Order, Payer, Sent
from marketplace.payouts.models import Batch, Payout
from marketplace.payouts.payout_steps import after
from marketplace.payouts.settle import fail, pay
from marketplace.trail.record import record
from workdiary.money import Money

_BATCHES = UUID("0193b7a0-5f00-7000-8000-7a1e5c0ffee0")  # the name space of their ids


def send(subject: str, *, now_s: int, payers: Mapping[str, Payer]) -> Batch | None:
    """Make the batch that `subject` names ("bank EUR 20780"); None if nothing waits for it.

    What is asked and not sent yet goes along. The file and the state `sent` are one transaction:
    killed before it, nothing left; after it, nothing leaves again: the payer is only asked what
    became of the batch. What it knows to have arrived or failed is settled.
    """
    kind, currency, _ = subject.split(" ")
    batch_id = uuid5(_BATCHES, subject)
    if kind not in payers:
        raise RuleBroken("bad_kind", kind=kind)
    payer, name = payers[kind], f"{kind}-{batch_id}"
    batch = Batch.objects.filter(id=batch_id).first()
    waiting = Payout.objects.filter(state="asked", method__kind=kind, currency=currency)
    orders = _orders(waiting if batch is None else batch.payouts.filter(state="sent"))
    if not orders:
        return batch
    sent = payer.pay(orders, batch=name, at_s=now_s)
    faultpoint("payout.file_made")
    if batch is None:
        batch = _write(batch_id, kind, currency, orders, sent, now_s=now_s)
    faultpoint("payout.sent")
    for key in sorted(sent.paid):
        pay(UUID(key), now_s=now_s)
    for key, code in sorted(sent.failed.items()):
        fail(UUID(key), code=code, now_s=now_s)
    return batch


def _orders(payouts: QuerySet[Payout]) -> list[Order]:
    return [_order(one) for one in payouts.select_related("method").order_by("asked_s", "id")]


def _order(payout: Payout) -> Order:
    return Order(
        key=str(payout.id),
        amount=Money(payout.amount_minor - payout.fee_minor, payout.currency),
        holder=payout.method.holder,
        account=payout.method.account,
    )


def _write(
    id: UUID, kind: str, currency: str, orders: list[Order], sent: Sent, *, now_s: int
) -> Batch:
    with transaction.atomic(durable=True):
        batch = Batch.objects.create(
            id=id,
            kind=kind,
            currency=currency,
            made_s=now_s,
            file_name=sent.file_name,
            file=sent.file,
        )
        keys = [order.key for order in orders]
        taken = Payout.objects.select_for_update(of=("self",)).filter(id__in=keys).order_by("id")
        for payout in taken:
            payout.state = after(payout.state, "send")
            payout.batch, payout.sent_s = batch, now_s
            payout.save(update_fields=["state", "batch", "sent_s"])
            record("payout_sent", f"payout {payout.id}", at_s=now_s, facts={"batch": str(id)})
        return batch
