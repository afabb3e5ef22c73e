"""The freelancer claims an expense with its document; the client pays or declines it."""

from uuid import UUID

from django.db import transaction

from marketplace.billing.pay_extra import check_extra, same_extra
from marketplace.blobs import Blobs
from marketplace.contracts.step import take_contract
from marketplace.errors import RuleBroken
from marketplace.escrow.file_kind import media_type
from marketplace.escrow.models import Extra
from marketplace.escrow.submit_milestone import FILE_MARK
from marketplace.people.models import Member
from marketplace.policy import Policy
from marketplace.review.dispute_steps import check_text
from marketplace.trail.record import record
from workdiary.money import Money
from workdiary.seal import sha256_hex


def claim_expense(
    contract_id: UUID,
    amount: Money,
    document: bytes,
    *,
    id: UUID,
    text: str,
    actor: Member,
    now_s: int,
    policy: Policy,
    blobs: Blobs,
) -> Extra:
    """Asked, with its document. The same id again is the same claim. Bytes first, the row second.

    RuleBroken: document_missing, document_too_large, document_type, bad_amount, wrong_currency,
    text_missing, id_reused.
    """
    check_text(text)
    kind = _checked(document, policy)
    name = sha256_hex(FILE_MARK + document)
    with transaction.atomic(durable=True):
        check_extra(take_contract(contract_id, actor, "claim_expense"), amount)
    blobs.keep(name, FILE_MARK + document)
    with transaction.atomic(durable=True):
        contract = take_contract(contract_id, actor, "claim_expense")
        known = same_extra(id, contract, Extra.Kind.EXPENSE, amount)
        if known is not None:
            return known
        extra = Extra.objects.create(
            id=id, contract=contract, kind=Extra.Kind.EXPENSE, currency=amount.currency,
            amount_minor=amount.minor, client_fee_minor=0, text=text, document_sha256=name,
            document_type=kind, document_bytes=len(document), actor=actor,
            state=Extra.State.ASKED, asked_s=now_s,
        )  # fmt: skip
        record("expense_claimed", f"extra {id}", at_s=now_s, actor=actor,
               facts={"minor": amount.minor, "currency": amount.currency})  # fmt: skip
        return extra


def _checked(document: bytes, policy: Policy) -> str:
    if not document:
        raise RuleBroken("document_missing")
    if len(document) > policy.submission_file_bytes:
        raise RuleBroken("document_too_large", most=policy.submission_file_bytes)
    kind = media_type(document)
    if kind is None:
        raise RuleBroken("document_type")
    return kind
