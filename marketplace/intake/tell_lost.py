"""A device shows receipts of ours whose records are not here: this database was restored."""

from collections.abc import Sequence
from uuid import UUID

from django.db import transaction

from marketplace.contracts.models import Contract
from marketplace.deadlines.models import Deadline
from marketplace.deadlines.put import Due, put
from marketplace.intake.models import Lost, Segment, ServerKey
from marketplace.rows import take
from workdiary.errors import BrokenSeal
from workdiary.receipt import Receipt, check_receipt
from workdiary.seal import SigningKey

KIND = "reconcile"
AGAIN_S = 600


def tell_lost(
    receipts: Sequence[Receipt], contract: Contract, *, now_s: int, seal: SigningKey
) -> int:
    """How many of these are lost here. Only what we signed counts; again changes nothing."""
    with transaction.atomic(durable=True):
        take(Contract.objects.filter(pk=contract.pk))
        keys = set(ServerKey.objects.values_list("public_hex", flat=True)) | {seal.public_hex}
        genuine = [one for one in receipts if _is_ours(one, contract, keys)]
        here = dict(
            Segment.objects.filter(pk__in=[one.segment_id for one in genuine]).values_list(
                "pk", "payload_sha256"
            )
        )
        lost = [one for one in genuine if here.get(one.segment_id) != one.record_sha256]
        Lost.objects.bulk_create(
            [
                Lost(
                    segment_id=one.segment_id,
                    contract=contract,
                    record_sha256=one.record_sha256,
                    log_size=one.log_size,
                    told_s=now_s,
                )
                for one in lost
            ],
            ignore_conflicts=True,
        )
        if lost:
            look_again(contract.pk, now_s=now_s)
    return len(lost)


def look_again(contract_id: UUID, *, now_s: int) -> None:
    """In ten minutes somebody asks what is still missing. A step; the contract's row taken."""
    subject = str(contract_id)
    number = Deadline.objects.filter(kind=KIND, subject=subject).count() + 1
    put([Due(kind=KIND, subject=subject, number=number, due_s=now_s + AGAIN_S)])


def _is_ours(receipt: Receipt, contract: Contract, keys: set[str]) -> bool:
    if receipt.contract_id != contract.pk:
        return False
    for public_hex in keys:
        try:
            check_receipt(receipt, public_hex)
        except BrokenSeal:
            continue
        return True
    return False
