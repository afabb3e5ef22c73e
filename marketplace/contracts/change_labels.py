"""The client's list of labels for a contract: add some, take some off."""

from uuid import UUID

from django.db import transaction

from marketplace.contracts.models import Label
from marketplace.contracts.offer import check_labels
from marketplace.contracts.step import take_contract
from marketplace.errors import RuleBroken
from marketplace.people.models import Member
from marketplace.trail.record import record


def change_labels(
    contract_id: UUID, labels: tuple[str, ...], *, actor: Member, now_s: int
) -> list[str]:
    """The list is these from now on; what bears a label that was taken off keeps it."""
    check_labels(labels)
    with transaction.atomic(durable=True):
        contract = take_contract(contract_id, actor, "change_terms")
        if contract.needs_label and not labels:
            raise RuleBroken("no_labels")
        known = Label.objects.filter(contract=contract)
        known.filter(removed_s=None).exclude(text__in=labels).update(removed_s=now_s)
        known.filter(text__in=labels).update(removed_s=None)
        Label.objects.bulk_create(
            (Label(contract=contract, text=text, added_s=now_s) for text in labels),
            ignore_conflicts=True,
        )
        record(
            "change_labels",
            f"contract {contract_id}",
            at_s=now_s,
            actor=actor,
            facts={"labels": len(labels)},
        )
        return sorted(labels)
