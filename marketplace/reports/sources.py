"""What an entry of the books is about: its document's number, the other side, the contract."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from marketplace.billing.invoice import number
from marketplace.billing.models import Invoice
from marketplace.contracts.models import Contract
from marketplace.escrow.milestone_models import Mediation, Milestone
from marketplace.escrow.models import Extra
from marketplace.ledger.entry import Key
from marketplace.review.models import Refund


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """`document` is the number of an invoice, or "" where something else has no number."""

    document: str = ""
    title: str = ""
    client: str = ""
    freelancer: str = ""


NOTHING = Source()


def sources_of(keys: Iterable[Key]) -> dict[Key, Source]:
    """Each entry's source; one that is of no contract is `NOTHING`. Six statements."""
    wanted = list(keys)
    ids = {kind: {k.source_id for k in wanted if k.source_type == kind} for kind in _READERS}
    known = {kind: _READERS[kind](_uuids(found)) for kind, found in ids.items()}
    return {key: known.get(key.source_type, {}).get(key.source_id, NOTHING) for key in wanted}


def _invoices(ids: set[UUID]) -> dict[str, Source]:
    return {
        str(row.pk): Source(
            document=number(row.seller_id, row.serial),
            title=row.title,
            client=row.buyer_name,
            freelancer=row.seller_name,
        )
        for row in Invoice.objects.filter(pk__in=ids)
    }


def _milestones(ids: set[UUID]) -> dict[str, Source]:
    rows = Milestone.objects.filter(pk__in=ids).select_related(*_CONTRACT)
    return {str(row.pk): _of(row.contract, row.title) for row in rows}


def _mediations(ids: set[UUID]) -> dict[str, Source]:
    rows = Mediation.objects.filter(pk__in=ids).select_related(
        *(f"milestone__{name}" for name in _CONTRACT)
    )
    return {str(row.pk): _of(row.milestone.contract, row.milestone.title) for row in rows}


def _extras(ids: set[UUID]) -> dict[str, Source]:
    rows = Extra.objects.filter(pk__in=ids).select_related(*_CONTRACT)
    return {str(row.pk): _of(row.contract, row.contract.title) for row in rows}


def _refunds(ids: set[UUID]) -> dict[str, Source]:
    rows = Refund.objects.filter(pk__in=ids).select_related(*_CONTRACT)
    return {str(row.pk): _of(row.contract, row.contract.title) for row in rows}


def _of(contract: Contract, title: str) -> Source:
    return Source(title=title, client=contract.company.name, freelancer=str(contract.freelancer))


def _uuids(texts: Iterable[str]) -> set[UUID]:
    return {UUID(text) for text in texts}


_CONTRACT = ("contract__company", "contract__freelancer")
_READERS = {
    "invoice": _invoices,
    "milestone": _milestones,
    "mediation": _mediations,
    "extra": _extras,
    "refund": _refunds,
}
