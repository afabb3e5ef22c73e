"""A dispute as both sides and staff read it: each segment with what was judged at its lock."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from marketplace.billing.disputed_parts import billed_week, disputed_before
from marketplace.billing.document import instant
from marketplace.billing.invoice import number
from marketplace.billing.models import Invoice
from marketplace.contracts.models import Contract
from marketplace.people.models import Member
from marketplace.policy import Policy
from marketplace.review.dispute_report import Reported, report
from marketplace.review.dispute_steps import decision_due_s
from marketplace.review.judged import from_json
from marketplace.review.models import Acceptance, Decision, Dispute, Judgement
from workdiary.money import Money
from workdiary.parts import Part


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRow:
    """One disputed segment: when it was, what holds for it, what became of it."""

    starts_s: int
    ends_s: int
    reported: Reported
    outcome: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One dispute with all that was said. Both sides see the same."""

    dispute: Dispute
    contract: Contract
    invoice: str
    rows: tuple[CaseRow, ...]
    rulings: tuple[Decision, ...]
    decision_due_s: int | None

    @property
    def frozen(self) -> Money:
        """What was kept aside when it was opened."""
        return Money(self.dispute.frozen_minor, self.dispute.currency)

    @property
    def rest(self) -> Money:
        """What still is."""
        return Money(self.dispute.rest_minor, self.dispute.currency)

    @property
    def refunded(self) -> Money:
        """What went back."""
        return Money(self.dispute.refunded_minor, self.dispute.currency)

    @property
    def open_rows(self) -> list[CaseRow]:
        """What is not settled yet."""
        return [row for row in self.rows if row.outcome == "open"]


def disputes_of(actor: Member, invoice: Invoice) -> list[Dispute]:
    """The disputes of an invoice of the actor's, oldest first."""
    own = Dispute.objects.filter(contract__in=Contract.objects.for_actor(actor))
    return list(own.filter(invoice_id=invoice.pk).order_by("opened_s", "id"))


def case_called(actor: Member, id: UUID, *, policy: Policy) -> Case | None:
    """The actor's dispute, or None, as if another's did not exist."""
    dispute = (
        Dispute.objects.filter(pk=id, contract__in=Contract.objects.for_actor(actor))
        .select_related("contract__company", "contract__freelancer", "opener")
        .first()
    )
    if dispute is None:
        return None
    invoice = Invoice.objects.get(pk=dispute.invoice_id)
    parts = [part for part in billed_week(dispute.contract, invoice).parts if part.fate == "billed"]
    spans, seconds = _spans(parts), _seconds(parts)
    kept = Judgement.objects.get(contract=dispute.contract, week_s=dispute.week_s)
    outcomes = dict(dispute.segments.values_list("segment_id", "outcome"))
    disputed = sorted(outcomes, key=lambda segment: spans[segment])
    since_s = dispute.staff_since_s
    return Case(
        dispute=dispute,
        contract=dispute.contract,
        invoice=number(invoice.seller_id, invoice.serial),
        rows=tuple(
            CaseRow(
                starts_s=spans[one.segment_id][0],
                ends_s=spans[one.segment_id][1],
                reported=one,
                outcome=outcomes[one.segment_id],
            )
            for one in report(from_json(kept.verdicts), seconds, disputed)
        ),
        rulings=tuple(dispute.decisions.order_by("number").select_related("staff")),
        decision_due_s=None if since_s is None else decision_due_s(since_s, policy),
    )


def disputable(contract: Contract, invoice: Invoice) -> list[tuple[UUID, int, int, int]]:
    """(segment, start, end, billed seconds) of what was neither disputed nor accepted yet."""
    parts = [part for part in billed_week(contract, invoice).parts if part.fate == "billed"]
    spans, seconds = _spans(parts), _seconds(parts)
    accepted = Acceptance.objects.standing().filter(segment__in=list(spans))
    gone = disputed_before(invoice, None) | set(accepted.values_list("segment_id", flat=True))
    return sorted(
        ((id, *span, seconds[id]) for id, span in spans.items() if id not in gone),
        key=lambda row: row[1],
    )


def as_json(case: Case) -> dict[str, Any]:
    """The dispute for programs, its report included."""
    dispute = case.dispute
    return {
        "kind": "dispute",
        "v": 1,
        "id": str(dispute.pk),
        "contract": str(dispute.contract_id),
        "invoice": case.invoice,
        "state": dispute.state,
        "outcome": dispute.outcome,
        "reason": dispute.reason,
        "text": dispute.text,
        "opened": instant(dispute.opened_s),
        "answer_due": instant(dispute.answer_due_s),
        "answer": dispute.answer,
        "answer_text": dispute.answer_text,
        "currency": dispute.currency,
        "frozen_minor": dispute.frozen_minor,
        "refunded_minor": dispute.refunded_minor,
        "report": [
            {
                "segment": str(row.reported.segment_id),
                "starts": instant(row.starts_s),
                "ends": instant(row.ends_s),
                "seconds": row.reported.seconds,
                "presumption": row.reported.presumption,
                "reasons": [reason.code for reason in row.reported.verdict.reasons],
                "notes": list(row.reported.verdict.notes),
                "policy": row.reported.verdict.version,
                "outcome": row.outcome,
            }
            for row in case.rows
        ],
        "rulings": [
            {
                "number": one.number,
                "refunded": one.refunded,
                "grounds": one.grounds,
                "reasons": one.reasons,
                "at": instant(one.at_s),
            }
            for one in case.rulings
        ],
    }


def _spans(parts: list[Part]) -> dict[UUID, tuple[int, int]]:
    spans: dict[UUID, tuple[int, int]] = {}
    for part in parts:
        starts_s, ends_s = spans.get(part.segment_id, (part.starts_s, part.ends_s))
        spans[part.segment_id] = min(starts_s, part.starts_s), max(ends_s, part.ends_s)
    return spans


def _seconds(parts: list[Part]) -> dict[UUID, int]:
    seconds: dict[UUID, int] = {}
    for part in parts:
        seconds[part.segment_id] = seconds.get(part.segment_id, 0) + part.seconds
    return seconds
