"""The client changes the terms beside rate and limit, for what is recorded from now on.

Nothing that was agreed about the freelancer's pictures gets clearer, less covered or longer kept:
that takes a new offer.
"""

from typing import Any
from uuid import UUID

from django.db import transaction

from marketplace.contracts.models import Change, Contract, Label
from marketplace.contracts.offer import check_record
from marketplace.contracts.queries import TERMS
from marketplace.contracts.step import check_runs, take_contract
from marketplace.errors import Conflict, RuleBroken
from marketplace.people.models import Member
from marketplace.trail.record import record

_CLARITY = ("off", "blurred", "on")


def change_terms(
    contract_id: UUID, changes: dict[str, Any], *, actor: Member, now_s: int
) -> Contract:
    """What is changed holds from this second; earlier time is judged by what held then."""
    if not changes or not set(changes) <= set(TERMS):
        raise RuleBroken("unknown_term", terms=", ".join(sorted(set(changes) - set(TERMS))))
    with transaction.atomic(durable=True):
        contract = take_contract(contract_id, actor, "change_terms")
        check_runs(contract, "change_terms")
        before = {term: getattr(contract, term) for term in changes}
        if before == changes:
            raise Conflict("terms_unchanged")
        last = Change.objects.filter(contract=contract).order_by("from_s").last()
        if last is not None and now_s <= last.from_s:
            raise Conflict("changed_this_second")
        _check(contract, changes)
        for term, value in changes.items():
            setattr(contract, term, value)
        contract.save(update_fields=list(changes))
        Change.objects.create(contract=contract, from_s=now_s, before=before, after=changes)
        record(
            "change_terms",
            f"contract {contract_id}",
            at_s=now_s,
            actor=actor,
            facts={term: str(value) for term, value in changes.items()},
        )
        return contract


def _check(contract: Contract, changes: dict[str, Any]) -> None:
    now = {term: getattr(contract, term) for term in TERMS} | changes
    check_record(
        **{
            term: now[term]
            for term in ("pictures", "hidden_max_percent", "retention_days", "away_max_s")
        }
    )
    sees_more = (
        _CLARITY.index(now["pictures"]) > _CLARITY.index(contract.pictures)
        or now["hidden_max_percent"] < contract.hidden_max_percent
        or now["retention_days"] > contract.retention_days
        or (now["takes_titles"] and not contract.takes_titles)
    )
    if sees_more:
        raise RuleBroken("needs_a_new_offer")
    labels = Label.objects.filter(contract=contract, removed_s=None)
    if now["needs_label"] and not labels.exists():
        raise RuleBroken("no_labels")
