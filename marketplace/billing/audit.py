"""Recompute all from the diary and the events; name the first difference."""

from collections.abc import Iterable, Iterator

from marketplace.billing import standing_books
from marketplace.billing.diary_sums import parts_of
from marketplace.billing.flats import flats
from marketplace.billing.invoice import number, reckon
from marketplace.billing.late_time import late_again
from marketplace.billing.models import Invoice
from marketplace.billing.money_of import protected_of, protection_of, sum_of
from marketplace.escrow import milestone_books as milestones
from marketplace.fees.queries import all_lifetimes
from marketplace.ledger import audit as ledger
from marketplace.ledger.accounts import Account
from marketplace.ledger.audit import Difference
from marketplace.ledger.queries import balances_minor
from marketplace.payouts import queries as payouts
from marketplace.policy import Policy
from workdiary.fees import fee_on_all, read_schedule
from workdiary.timesheet import fold
from workdiary.week import BillingWeek

_STEPS = {"open": 0, "paid": 1, "accepted": 2, "released": 3}


def audit(*, policy: Policy) -> list[Difference]:
    """The books, then each invoice from its diary, its money from its state, each pair's fees.

    [] if everything agrees. Reads every transfer and every segment of a billed week.
    """
    invoices = list(
        Invoice.objects.exclude(state=Invoice.State.CREDITED)
        .select_related("contract")
        .prefetch_related("lines")
        .order_by("week_s", "seller_id", "serial")
    )
    return [
        *ledger.audit(),
        *_against_diaries(invoices),
        *_against_books(invoices),
        *_gaps(invoices),
        *_fees(invoices, policy),
        *_extras(),
        *milestones.differences(),
        *payouts.differences(),
    ]


def _against_diaries(invoices: Iterable[Invoice]) -> Iterator[Difference]:
    """Each invoice as its segments say now, one by one, without the database's sums."""
    for invoice in invoices:
        week = BillingWeek(invoice.week_s)
        sheet = fold(parts_of(week, invoice.contract))
        flat = flats(week, {invoice.contract_id: invoice.currency}).get(invoice.contract_id)
        reckoned = reckon(sheet, late_again(invoice), flat)
        expected = reckoned and {
            "lines": sorted(
                [(h.rate.minor, h.tracked_s, h.manual_s, h.amount.minor) for h in reckoned.lines]
                + [(h.rate.minor, h.tracked_s, h.manual_s, h.amount.minor) for h in reckoned.late]
                + ([(flat.weekly.minor, 0, 0, flat.amount.minor)] if flat else [])
            ),
            "seconds": reckoned.seconds,
            "gross_minor": reckoned.gross_minor,
            "client_fee_minor": reckoned.client_fee_minor,
            "over_limit_s": reckoned.over_limit_s,
            "outside_s": reckoned.outside_s,
        }
        found = {
            "lines": sorted(
                (line.rate_minor, line.tracked_s, line.manual_s, line.amount_minor)
                for line in invoice.lines.all()
            ),
            "seconds": invoice.seconds,
            "gross_minor": invoice.gross_minor,
            "client_fee_minor": invoice.client_fee_minor,
            "over_limit_s": invoice.over_limit_s,
            "outside_s": invoice.outside_s,
        }
        if found != expected:
            yield Difference(
                code="invoice_is_not_its_diary",
                where=_name(invoice),
                found=found,
                expected=expected,
            )


def _against_books(invoices: Iterable[Invoice]) -> Iterator[Difference]:
    """The clearing accounts of each invoice hold what its state says, and nothing else."""
    expected = {
        account: (invoice, minor)
        for invoice in invoices
        for account, minor in _holds(invoice).items()
    }
    for invoice, holds in standing_books.touched(invoices):
        expected |= {account: (invoice, minor) for account, minor in holds.items()}
    standing = balances_minor(expected)
    for account, (invoice, minor) in expected.items():
        if standing[account] != minor:
            yield Difference(
                code="invoice_is_not_its_money",
                where=f"{_name(invoice)}, {account.kind}",
                found=standing[account],
                expected=minor,
            )


def _holds(invoice: Invoice) -> dict[Account, int]:
    """What its own accounts hold after the steps that its state says were taken."""
    money, protection = sum_of(invoice), protection_of(invoice)
    step = _STEPS[invoice.state]
    entries = [(money.charged(), step > 0)] if money.moves else []
    if invoice.fee_minor is not None and money.gross_minor:
        entries.append((money.reviewed(), step > 1))
    if invoice.fee_minor is not None and money.gross_minor + money.client_fee_minor:
        entries.append((money.released(), step > 2))
    if protection is not None:
        part = protected_of(invoice)
        entries += [(part.paid(), True), (part.released(), protection.released_s is not None)]
    holds: dict[Account, int] = {}
    for entry, is_taken in entries:
        for transfer in entry.transfers:
            for account, sign in ((transfer.debit, -1), (transfer.credit, 1)):
                if account.of == money.invoice:
                    change = sign * transfer.amount_minor if is_taken else 0
                    holds[account] = holds.get(account, 0) + change
    return holds


def _extras() -> Iterator[Difference]:
    """Bonuses and expenses hold what their state says."""
    expected = {account: (where, minor) for where, account, minor in standing_books.extras_hold()}
    standing = balances_minor(expected)
    for account, (where, minor) in expected.items():
        if standing[account] != minor:
            yield Difference(
                code="extra_is_not_its_money",
                where=f"{where}, {account.kind}",
                found=standing[account],
                expected=minor,
            )


def _gaps(invoices: Iterable[Invoice]) -> Iterator[Difference]:
    """The numbers of each seller run from 1 without a gap."""
    serials: dict[int, list[int]] = {}
    for invoice in invoices:
        serials.setdefault(invoice.seller_id, []).append(invoice.serial)
    for seller_id, used in serials.items():
        if sorted(used) != list(range(1, len(used) + 1)):
            yield Difference(
                code="number_gap",
                where=f"seller {seller_id}",
                found=max(used),
                expected=len(used),
            )


def _fees(invoices: Iterable[Invoice], policy: Policy) -> Iterator[Difference]:
    """For each pair: L is what was collected, and the fees taken are round(F(L))."""
    collected: dict[tuple[int, int, str, str], tuple[int, int]] = {}
    for invoice in invoices:
        fixed = (invoice.gross_minor, invoice.fee_minor)
        if invoice.fee_minor is None:
            protection = protection_of(invoice)
            fixed = (protection.gross_minor, protection.fee_minor) if protection else (0, 0)
        schedule = invoice.contract.fee_schedule
        pair = (invoice.seller_id, invoice.company_id, invoice.currency, schedule)
        gross_minor, fee_minor = collected.get(pair, (0, 0))
        collected[pair] = (gross_minor + fixed[0], fee_minor + (fixed[1] or 0))
    for bill, its_fee_minor in (*milestones.bills(), *standing_books.bills()):
        gross_minor, fee_minor = collected.get(bill.pair, (0, 0))
        collected[bill.pair] = (gross_minor + bill.gross.minor, fee_minor + its_fee_minor)
    for pair, lifetime_minor in all_lifetimes().items():
        gross_minor, fee_minor = collected.get(pair, (0, 0))
        where = f"seller {pair[0]}, company {pair[1]}, {pair[2]}"
        if lifetime_minor != gross_minor:
            yield Difference(
                code="wrong_lifetime", where=where, found=lifetime_minor, expected=gross_minor
            )
        due_minor = fee_on_all(gross_minor, read_schedule(pair[3]) or policy.schedules[pair[2]])
        if fee_minor != due_minor:
            yield Difference(code="wrong_fees", where=where, found=fee_minor, expected=due_minor)


def _name(invoice: Invoice) -> str:
    return f"invoice {number(invoice.seller_id, invoice.serial)}"
