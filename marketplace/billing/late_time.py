"""Late time the client consented to: what of it the next lock bills, and what it billed."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from marketplace.billing.diary_sums import parts_of, terms_of
from marketplace.billing.late_lines import LateLine, LateWeek, late_lines
from marketplace.billing.models import Invoice, LateTime, Line
from marketplace.contracts.models import Contract
from marketplace.review.models import LateConsent
from workdiary.money import Money
from workdiary.week import BillingWeek


@dataclass(frozen=True, slots=True, kw_only=True)
class Late:
    """What a contract's consents come to at one lock."""

    lines: tuple[LateLine, ...]
    consents: Mapping[int, tuple[int, int]]  # (billed, over limit) seconds by consent


def late_of(week: BillingWeek, contracts: Collection[UUID], *, lock_s: int) -> dict[UUID, Late]:
    """Consents given before the lock and billed by none before. One statement if there are none."""
    rows = (
        LateConsent.objects.filter(
            segment__contract__in=contracts,
            segment__week_s__lt=week.starts_s,
            is_given=True,
            billed=None,
            at_s__lt=lock_s,
        )
        .order_by("segment__week_s", "segment_id")
        .values_list("segment__contract_id", "segment__week_s", "segment_id", "id")
    )
    asked: dict[UUID, dict[int, dict[UUID, int]]] = {}
    for contract_id, week_s, segment_id, id in rows:
        asked.setdefault(contract_id, {}).setdefault(week_s, {})[segment_id] = id
    known = Contract.objects.in_bulk(list(asked))
    return {id: _late(known[id], weeks) for id, weeks in asked.items()}


def keep_late(invoices: Mapping[UUID, UUID], late: Mapping[UUID, Late]) -> None:
    """Write down what became of each consent. `invoices` by contract. A step; once."""
    LateTime.objects.bulk_create(
        LateTime(
            consent_id=id,
            invoice_id=invoices[contract_id] if billed_s else None,
            billed_s=billed_s,
            over_limit_s=over_limit_s,
        )
        for contract_id, one in late.items()
        for id, (billed_s, over_limit_s) in one.consents.items()
    )


def late_again(invoice: Invoice) -> list[LateLine]:
    """The late lines an invoice should have, from its consents and the diaries; for the audit."""
    weeks: dict[int, set[UUID]] = {}
    rows = LateTime.objects.filter(invoice=invoice)
    for week_s, id in rows.values_list("consent__segment__week_s", "consent__segment_id"):
        weeks.setdefault(week_s, set()).add(id)
    return [
        one
        for week_s, ids in sorted(weeks.items())
        for one in _week(invoice.contract, week_s, ids, until_s=invoice.issued_s).lines
    ]


def _late(contract: Contract, weeks: Mapping[int, Mapping[UUID, int]]) -> Late:
    lines: list[LateLine] = []
    consents: dict[int, tuple[int, int]] = {}
    for week_s, asked in weeks.items():
        found = _week(contract, week_s, asked, until_s=None)
        lines += found.lines
        consents |= {asked[id]: seconds for id, seconds in found.segments.items()}
    return Late(lines=tuple(lines), consents=consents)


def _week(contract: Contract, week_s: int, ids: Iterable[UUID], *, until_s: int | None) -> LateWeek:
    week = BillingWeek(week_s)
    earlier = Line.objects.filter(invoice__contract=contract, late_week_s=week_s)
    if until_s is not None:
        earlier = earlier.filter(invoice__issued_s__lt=until_s)
    before: dict[Money, int] = {}
    for minor, tracked_s, manual_s in earlier.values_list("rate_minor", "tracked_s", "manual_s"):
        rate = Money(minor, contract.currency)
        before[rate] = before.get(rate, 0) + tracked_s + manual_s
    return late_lines(
        week_s,
        parts_of(week, contract),
        list(ids),
        limit_s=terms_of(week, {contract.pk: contract.currency})[contract.pk].limit_s,
        before=before,
        starts_s=contract.starts_s or 0,
    )
