"""Read our bank's statement: clients' transfers become their balance, withdrawals are settled."""

from dataclasses import dataclass
from uuid import UUID, uuid5

from django.db import transaction
from django.db.models import Max

from marketplace.billing.charge_invoice import charge_invoice
from marketplace.billing.models import BankMovement, BankStatement, Charge, Invoice
from marketplace.errors import Conflict, NotFound
from marketplace.escrow.queries import client_balance
from marketplace.faultpoint import faultpoint
from marketplace.gateways.camt import Movement, Statement, read_statements
from marketplace.gateways.creditor_reference import company_of
from marketplace.gateways.port import Gateway
from marketplace.ledger.accounts import Account
from marketplace.ledger.entry import Entry, Key, Transfer
from marketplace.ledger.post import post
from marketplace.payouts.models import Payout
from marketplace.payouts.settle import give_back, pay
from marketplace.people.models import Company, Member
from marketplace.policy import Policy
from marketplace.trail.record import record

_MOVEMENTS = UUID("0193b7a0-5f00-7000-8000-ba9c5a7e0000")  # the name space of their ids


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """How many movements were new, and what became of them."""

    read: int
    clients: int
    payouts: int
    unmatched: int


def import_statement(file: bytes, *, now_s: int, gateway: Gateway, policy: Policy) -> Imported:
    """Every movement of the file, each in its own transaction and once for ever.

    Killed in the middle it is imported again and goes on. Conflict("statement_known") if all of
    its statements were read before: nothing moves. RuleBroken if it is no statement.
    """
    statements = read_statements(file)
    fresh = [one for one in statements if not _is_known(one)]
    if not fresh:
        raise Conflict("statement_known")
    outcomes: list[str] = []
    for statement in fresh:
        for movement in statement.movements:
            outcomes += _take(statement, movement, now_s=now_s)
            faultpoint("statement.movement")
        with transaction.atomic(durable=True):
            BankStatement.objects.create(
                iban=statement.iban, statement=statement.id, imported_s=now_s
            )
    waiting = Invoice.objects.filter(state="open", company__movements__outcome="client")
    for company_id in waiting.order_by().values_list("company_id", flat=True).distinct():
        charge_what_is_covered(company_id, now_s=now_s, gateway=gateway, policy=policy)
    return Imported(
        read=len(outcomes),
        clients=outcomes.count("client"),
        payouts=outcomes.count("paid") + outcomes.count("returned"),
        unmatched=outcomes.count("unmatched"),
    )


def match(movement_id: UUID, company: Company, *, now_s: int, actor: Member | None = None) -> None:
    """Say whose an unmatched movement is. Conflict if that is known already."""
    with transaction.atomic(durable=True):
        row = BankMovement.objects.select_for_update(of=("self",)).filter(id=movement_id).first()
        if row is None:
            raise NotFound("movement", id=str(movement_id))
        if row.outcome != BankMovement.Outcome.UNMATCHED:
            raise Conflict("movement_matched", outcome=row.outcome)
        row.outcome, row.company = BankMovement.Outcome.CLIENT, company
        row.save(update_fields=["outcome", "company"])
        unmatched = Account("unmatched", str(row.id), row.currency)
        balance = Account("client_balance", str(company.pk), row.currency)
        _post(row, "matched", unmatched, balance, now_s)
        record("movement_matched", f"movement {row.id}", at_s=now_s, actor=actor,
               facts={"company": company.pk, "minor": row.amount_minor})  # fmt: skip


def charge_what_is_covered(
    company_id: int, *, now_s: int, gateway: Gateway, policy: Policy
) -> None:
    """Open invoices of a client that the balance covers now need not wait for their next attempt."""
    for invoice in Invoice.objects.filter(company=company_id, state="open").order_by("issued_s"):
        due_minor = invoice.gross_minor + invoice.client_fee_minor
        if client_balance(company_id, invoice.currency).minor >= due_minor:
            last = Charge.objects.filter(invoice=invoice).aggregate(last=Max("number"))["last"]
            charge_invoice(
                invoice.id, number=(last or 0) + 1, now_s=now_s, gateway=gateway, policy=policy
            )


def _is_known(statement: Statement) -> bool:
    return BankStatement.objects.filter(iban=statement.iban, statement=statement.id).exists()


def _take(statement: Statement, movement: Movement, *, now_s: int) -> list[str]:
    """What the movement was, [] if it was read before. A withdrawal is settled first: twice is once."""
    id = uuid5(_MOVEMENTS, f"{statement.iban} {movement.reference}")
    if BankMovement.objects.filter(id=id).exists():
        return []
    payout = _payout_of(movement)
    company = None
    outcome = "unmatched" if movement.is_credit else "other"
    if payout is not None and movement.is_credit:
        give_back(payout.id, code=movement.returns, now_s=now_s)
        outcome = "returned"
    elif payout is not None:
        pay(payout.id, now_s=now_s)
        outcome = "paid"
    elif movement.is_credit:
        company = _company_of(movement)
        outcome = "client" if company is not None else outcome
    with transaction.atomic(durable=True):
        row = BankMovement.objects.create(
            id=id,
            reference=movement.reference,
            currency=movement.amount.currency,
            amount_minor=movement.amount.minor,
            is_credit=movement.is_credit,
            booked_s=movement.booked_s,
            text=" ".join(movement.texts)[:500],
            outcome=outcome,
            company=company,
            payout=payout,
            read_s=now_s,
        )
        if outcome == "client" and company is not None:
            balance = Account("client_balance", str(company.pk), row.currency)
            _post(row, "credited", _bank(row), balance, now_s)
        elif outcome == "unmatched":
            _post(row, "came", _bank(row), Account("unmatched", str(id), row.currency), now_s)
    return [outcome]


def _payout_of(movement: Movement) -> Payout | None:
    """The withdrawal whose end-to-end id it bears and whose amount it moves: out, or back."""
    if movement.is_credit and not movement.returns:
        return None
    for end in movement.ends:
        try:
            found = Payout.objects.filter(id=UUID(end)).first()
        except ValueError:
            continue
        if found is not None and (
            found.amount_minor - found.fee_minor == movement.amount.minor
            and found.currency == movement.amount.currency
        ):
            return found
    return None


def _company_of(movement: Movement) -> Company | None:
    for text in (*movement.texts, " ".join(movement.texts)):
        number = company_of(text)
        if number is not None:
            return Company.objects.filter(pk=number).first()
    return None


def _bank(row: BankMovement) -> Account:
    return Account("bank", "", row.currency)


def _post(row: BankMovement, leg: str, debit: Account, credit: Account, now_s: int) -> None:
    key = Key("statement", str(row.id), leg)
    post([Entry(key, (Transfer(debit, credit, row.amount_minor),))], at_s=now_s)
