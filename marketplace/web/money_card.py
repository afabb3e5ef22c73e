"""The money beside a week: the client's escrow, or what the freelancer gets."""

from dataclasses import dataclass, replace

from marketplace.billing.diary_sums import parts_of
from marketplace.billing.document import Document
from marketplace.billing.flats import flats
from marketplace.billing.queries import invoices_of
from marketplace.contracts.models import Contract
from marketplace.escrow.cover import covers_s
from marketplace.escrow.queries import client_balance
from marketplace.fees.queries import expected_fee
from marketplace.people.queries import verified_method
from marketplace.reports.freelancer_money import open_weeks
from marketplace.web.reader import Reader
from marketplace.web.week_table import WeekTable
from workdiary.contract import Terms
from workdiary.fees import SCHEDULES, client_fee
from workdiary.money import Money
from workdiary.timesheet import fold
from workdiary.week import BillingWeek


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """One line of the card."""

    word: str
    amount: Money
    seconds: int | None = None
    is_total: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MoneyCard:
    """A head figure, the lines that explain it, and one sentence below."""

    title: str
    figure: Money
    sums: tuple[Sum, ...]
    covers_s: int | None = None
    method: str = ""


def money_card(
    reader: Reader, terms: Terms, invoice: Document | None, table: WeekTable, *, now_s: int
) -> MoneyCard:
    """The card for this reader."""
    if reader.is_client:
        return _escrow(reader, terms, now_s=now_s)
    return _pay(reader, invoice, table)


def _escrow(reader: Reader, terms: Terms, *, now_s: int) -> MoneyCard:
    """In review, the balance, the running week so far with its fee, and what stays free."""
    contract, currency = reader.contract, reader.contract.currency
    in_review = Money(0, currency)
    for document in invoices_of(reader.member, contract_id=contract.pk):
        if document.state == "paid":
            in_review += document.gross
    running = [_running(week, contract) for week in open_weeks(now_s)]
    owed = sum((one.amount for one in running), Money(0, currency))
    balance = client_balance(contract.company_id, currency)
    method = verified_method(contract.company)
    return MoneyCard(
        title="Escrow",
        figure=balance + in_review,
        sums=(
            Sum(word="In review", amount=in_review),
            Sum(word="Balance", amount=balance),
            *(replace(one, amount=-one.amount) for one in running),
            Sum(word="Free after it", amount=balance - owed, is_total=True),
        ),
        covers_s=covers_s(balance, terms.rate, owed_minor=owed.minor),
        method=method.label if method else "",
    )


def _running(week: BillingWeek, contract: Contract) -> Sum:
    """What a week that is not locked comes to so far, the client's fee included."""
    sheet = fold(parts_of(week, contract))
    gross = sum((hours.amount for hours in sheet.hours), Money(0, contract.currency))
    flat = flats(week, {contract.pk: contract.currency}).get(contract.pk)
    gross = gross + flat.amount if flat else gross
    return Sum(
        word=f"Week of {week.monday.day} {week.monday:%b} so far, with fee",
        amount=gross + Money(client_fee(gross.minor), contract.currency),
        seconds=sheet.paid_s,
    )


def _pay(reader: Reader, invoice: Document | None, table: WeekTable) -> MoneyCard:
    """This week's gross, the fee (expected until it is charged), and the net."""
    contract = reader.contract
    if invoice is not None:
        gross, fee, word = invoice.gross, invoice.fee, "Fee"
        word = "Fee" if invoice.fee_is_fixed else "Fee, expected"
    else:
        gross, word = table.to_pay.amount, "Fee, expected"
        fee_minor = expected_fee(
            freelancer_id=contract.freelancer_id,
            company_id=contract.company_id,
            gross=gross,
            schedule=SCHEDULES[contract.currency],
            own=contract.fee_schedule,
        )
        fee = Money(fee_minor, contract.currency)
    return MoneyCard(
        title="Your pay for this week",
        figure=gross - fee,
        sums=(
            Sum(word="Billable", amount=gross),
            Sum(word=word, amount=-fee),
            Sum(word="You get", amount=gross - fee, is_total=True),
        ),
    )
