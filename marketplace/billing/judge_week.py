"""At the lock: the verdict on each billed segment, kept as it stood; safe to run again."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, replace
from uuid import UUID

from django.db import connection, transaction

from marketplace.billing.diary_sums import parts_of
from marketplace.billing.models import Invoice
from marketplace.contracts.models import Contract
from marketplace.contracts.queries import needs_label_at, terms_of
from marketplace.deadlines.put import Due, put
from marketplace.errors import LedgerError
from marketplace.faultpoint import faultpoint
from marketplace.intake.proof_facts import ProofFact, proof_facts
from marketplace.intake.queries import between
from marketplace.people.queries import verified_spans
from marketplace.policy import Policy
from marketplace.review.judged import from_json, to_json
from marketplace.review.models import Judgement
from marketplace.review.verdict import Received, verdicts
from marketplace.review.window import window
from marketplace.rows import take
from workdiary.protection import Verdict
from workdiary.week import DAY_S, WEEK_S, BillingWeek

KIND = "judge"
_AROUND_S = 3600  # a verdict looks as far as this beyond its day


def plan_judging(week: BillingWeek, *, policy: Policy) -> None:
    """Right after the lock, once nothing of the week changes any more."""
    with transaction.atomic(durable=True):
        put([Due(kind=KIND, subject=week.label, due_s=window(week, policy).lock_s)])


def judge_week(week: BillingWeek, *, now_s: int) -> int:
    """Judge each invoiced contract week that is not judged yet; how many. One transaction each."""
    judged = Judgement.objects.filter(week_s=week.starts_s).values("contract_id")
    waiting = Invoice.objects.filter(week_s=week.starts_s).exclude(contract__in=judged)
    contracts = list(waiting.order_by("contract_id").values_list("contract_id", flat=True))
    for contract_id in contracts:
        with transaction.atomic(durable=True):
            (contract,) = take(Contract.objects.filter(id=contract_id))
            verdicts_at_lock(contract, week, now_s=now_s)
            faultpoint("judge_week.judged")
    return len(contracts)


def verdicts_at_lock(
    contract: Contract, week: BillingWeek, *, now_s: int
) -> Mapping[UUID, Verdict]:
    """The verdict on each billed segment, kept now if it was not yet. A step; contract taken."""
    if not connection.in_atomic_block:
        raise LedgerError("no_transaction")
    kept = Judgement.objects.filter(contract=contract, week_s=week.starts_s).first()
    if kept is None:
        kept = Judgement.objects.create(
            contract=contract,
            week_s=week.starts_s,
            judged_s=now_s,
            verdicts=to_json(dict(_judge(contract, week))),
        )
    return from_json(kept.verdicts)


def _judge(contract: Contract, week: BillingWeek) -> Iterator[tuple[UUID, Verdict]]:
    """Day by day: a verdict looks at its own UTC day and an hour around it."""
    parts = parts_of(week, contract)
    billed = {part.segment_id for part in parts if part.fate == "billed"}
    spans = verified_spans(contract.company_id)
    proofs = proof_facts(billed)
    received = [
        Received(
            segment=replace(one.segment, memo=one.memo),
            received_s=one.received_s,
            taken_out=one.forgotten,
            broken=one.broken,
            **asdict(proofs.get(one.segment.id, ProofFact())),
        )
        for one in between(
            contract.freelancer,
            contract,
            starts_s=week.starts_s - _AROUND_S,
            ends_s=week.ends_s + _AROUND_S,
        )
        if one.state == "counted"
    ]
    for day_s in range(week.starts_s, week.starts_s + WEEK_S, DAY_S):
        near = [
            one
            for one in received
            if day_s - _AROUND_S <= one.segment.starts_s < day_s + DAY_S + _AROUND_S
        ]
        own = {one.segment.id for one in near if day_s <= one.segment.starts_s < day_s + DAY_S}
        if own & billed:
            terms = terms_of(contract, now_s=day_s)
            label = needs_label_at(contract, day_s)
            found = verdicts(near, parts, terms, verified=spans, needs_label=label)
            yield from ((id, found[id]) for id in sorted(own & billed))
