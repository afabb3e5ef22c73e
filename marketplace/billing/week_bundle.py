"""One contract week as a bundle that anyone can verify offline; starts from the actor."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django.db.models import Q

from marketplace.billing.diary_sums import terms_of
from marketplace.billing.document import Document, Row
from marketplace.billing.models import Invoice
from marketplace.billing.queries import document_of
from marketplace.contracts.models import Contract
from marketplace.contracts.queries import contract_of
from marketplace.contracts.queries import terms_of as agreed_terms
from marketplace.errors import NotFound
from marketplace.intake.append_leaves import key_id, published_keys
from marketplace.intake.models import ChainPiece, Head, Operation, Segment
from marketplace.intake.proofs import tree_of
from marketplace.intake.receipts import receipts_of
from marketplace.people.models import Member
from marketplace.policy import Policy
from workdiary.bundle import seal_bundle
from workdiary.fees import read_schedule
from workdiary.log import Tree
from workdiary.seal import Link, SigningKey
from workdiary.strict import strict_json
from workdiary.week import BillingWeek
from workdiary.wire import link_to_json, piece_to_json, terms_to_json

Json = dict[str, Any]


def week_bundle(
    actor: Member,
    contract_id: UUID,
    week: BillingWeek,
    *,
    now_s: int,
    policy: Policy,
    seal: SigningKey,
) -> bytes:
    """The bundle of the actor's contract; NotFound for another's."""
    contract = contract_of(actor, contract_id)
    if contract is None or contract.kind != Contract.Kind.HOURLY:
        raise NotFound("contract", contract_id=str(contract_id))
    tree, head = tree_of(contract.pk)
    rows = list(
        Segment.objects.filter(contract=contract, week_s=week.starts_s)
        .select_related("device")
        .order_by("starts_s", "id")
    )
    # The words of a removed segment are in nobody's file.
    words_gone = Q(kind="memo", segment__state=Segment.State.REMOVED)
    operations = list(
        Operation.objects.filter(segment__in=rows)
        .exclude(words_gone)
        .exclude(payload=b"")
        .select_related("device")
        .order_by("id")
    )
    receipts = {id: strict_json(text) for id, text in receipts_of(rows).items()}
    invoice = _invoice_of(contract, week)
    held = terms_of(week, {contract.pk: contract.currency})[contract.pk]
    sizes = {receipt["log_size"] for receipt in receipts.values()}
    if invoice is not None:
        sizes.add(invoice.log_size)
    value = {
        "kind": "bundle",
        "v": 1,
        "week": week.label,
        "made_s": now_s,
        "terms": terms_to_json(agreed_terms(contract, now_s=now_s)),
        "rates": [{"from_s": rate.from_s, "minor": rate.rate.minor} for rate in held.rates],
        "closed": [{"starts_s": one.starts_s, "ends_s": one.ends_s} for one in held.closed],
        "limit_s": held.limit_s,
        "keys": published_keys(seal),
        "chains": _chains([*rows, *operations]),
        "segments": [_entry(row, receipts, tree) for row in rows if row.state != "removed"],
        "tombstones": [_tombstone(row, receipts, tree) for row in rows if row.state == "removed"],
        "operations": [
            {
                "link": link_to_json(_link(row)),
                "position": row.position,
                "path": _path(row, tree),
            }
            for row in operations
        ],
        "log": _head(head),
        "heads": [
            {
                "size": size,
                "root": tree.root(size).hex(),
                "path": _hex(tree.consistency(size, len(tree))),
            }
            for size in sorted(sizes)
            if 0 < size < len(tree)
        ],
        "invoice": None if invoice is None else _invoice(invoice),
        "key": key_id(seal),
    }
    return seal_bundle(value, seal.sign)


def _entry(row: Segment, receipts: Mapping[UUID, Json], tree: Tree) -> Json:
    return {
        "link": link_to_json(_link(row)),
        "state": row.state,
        "receipt": receipts.get(row.pk),
        "path": _path(row, tree),
    }


def _tombstone(row: Segment, receipts: Mapping[UUID, Json], tree: Tree) -> Json:
    return {
        "segment": str(row.pk),
        "device": str(row.device.chain_id),
        "seq": row.seq,
        "prev": row.prev,
        "inner": row.inner_hash.hex(),
        "receipt": receipts.get(row.pk),
        "path": _path(row, tree),
    }


def _link(row: Segment | Operation) -> Link:
    chain_id = row.device.chain_id
    assert chain_id is not None  # bound by the first piece, before any record
    return Link(
        device_id=chain_id, seq=row.seq, prev=row.prev, salt=row.salt, record=bytes(row.payload)
    )


def _chains(rows: list[Segment | Operation]) -> list[Json]:
    """The pieces that hold these rows' links, device by device."""
    places: dict[Any, set[int]] = {}
    for row in rows:
        sealed_seq = row.sealed_seq if isinstance(row, Segment) else None
        seals = set() if sealed_seq is None else {sealed_seq}
        places.setdefault(row.device, set()).update({row.seq} | seals)
    chains = []
    for device, seqs in sorted(places.items(), key=lambda one: str(one[0].pk)):
        kept = ChainPiece.objects.filter(device=device, upto__gte=min(seqs), after__lt=max(seqs))
        chains.append(
            {
                "public": device.public_key,
                "pieces": [
                    piece_to_json(one.piece(device.chain_id))
                    for one in kept.order_by("is_fork", "after", "pk")
                ],
            }
        )
    return chains


def _head(head: Head | None) -> Json:
    if head is None:
        return {"size": 0, "root": Tree([]).root().hex(), "made_s": 0, "key": "", "signature": ""}
    return {
        "size": head.size,
        "root": head.root,
        "made_s": head.made_s,
        "key": head.key,
        "signature": head.signature,
    }


def _invoice_of(contract: Contract, week: BillingWeek) -> Invoice | None:
    rows = Invoice.objects.filter(contract=contract, week_s=week.starts_s, log_size__gt=0)
    return rows.exclude(state=Invoice.State.CREDITED).prefetch_related("lines").first()


def _invoice(invoice: Invoice) -> Json:
    document = document_of(invoice)
    return {
        "number": document.number,
        "lines": [_line(row) for row in document.rows if row.kind == "hours"],
        "late_lines": [
            {"week": row.late_week.label, "before_s": row.before_s, **_line(row)}
            for row in document.rows
            if row.late_week is not None
        ],
        **_flat(document),
        "over_limit_s": document.over_limit_s,
        "outside_s": document.outside_s,
        "gross_minor": document.gross.minor,
        "client_fee_minor": document.client_fee.minor,
        "fee_minor": document.fee.minor,
        "fee_parts": invoice.fee_parts,
        "fee_schedule": [list(tier) for tier in read_schedule(invoice.fee_schedule)],
        "log_size": invoice.log_size,
        "log_root": invoice.log_root,
    }


def _flat(document: Document) -> Json:
    flat = [row for row in document.rows if row.flat_s is not None]
    if not flat:
        return {}
    (row,) = flat
    return {
        "flat": {
            "weekly_minor": row.rate.minor,
            "running_s": row.flat_s,
            "amount_minor": row.amount.minor,
        }
    }


def _line(row: Row) -> Json:
    return {
        "rate_minor": row.rate.minor,
        "tracked_s": row.tracked_s,
        "manual_s": row.manual_s,
        "amount_minor": row.amount.minor,
    }


def _path(row: Segment | Operation, tree: Tree) -> list[str]:
    """From its leaf to the log's head; none without a leaf."""
    return [] if row.position is None else _hex(tree.inclusion(row.position, len(tree)))


def _hex(path: list[bytes]) -> list[str]:
    return [one.hex() for one in path]
