"""A client's free money goes back to the payment it came with, on request.

It leaves the balance at once; the gateway is asked with no transaction open, under a key that a
later run asks again. What it refuses is the client's free money again.
"""

from uuid import UUID

from django.db import transaction
from django.db.models import Sum

from marketplace.billing.models import Invoice
from marketplace.deadlines.put import Due, put
from marketplace.errors import Conflict, NotAllowed, RuleBroken
from marketplace.escrow.models import Funding, MoneyBack
from marketplace.faultpoint import faultpoint
from marketplace.gateways.port import Answer, Collected, Declined, Gateway, GivesBack, Pending
from marketplace.ledger.accounts import Account
from marketplace.ledger.entry import Entry, Key, Transfer
from marketplace.ledger.post import post, take
from marketplace.people.models import Member
from marketplace.rows import take as take_rows
from marketplace.trail.record import record
from workdiary.money import Money

BACK_KIND, AGAIN_S = "money_back", 3_600


def send_back(amount: Money, *, id: UUID, actor: Member, now_s: int, gateway: Gateway) -> MoneyBack:
    """The same id again is the same sum. Asked, sent, or failed with its code.

    NotAllowed: no client. Conflict: owes, while an invoice is not paid or a debt is left.
    RuleBroken: bad_amount, not_enough, above_payment, cannot_give_back, id_reused.
    """
    if actor.company_id is None:
        raise NotAllowed("money_back")
    if not isinstance(gateway, GivesBack):
        raise RuleBroken("cannot_give_back", gateway=gateway.name)
    with transaction.atomic(durable=True):
        back = _begin(amount, id, actor, now_s, gateway.name)
    return _ask(back, now_s, gateway)


def ask_again(id: UUID, *, number: int, now_s: int, gateway: Gateway) -> None:
    """A sum the gateway has not answered for: asked again under its key, until it does."""
    back = MoneyBack.objects.select_related("funding").filter(id=id).first()
    if back is None or back.state != MoneyBack.State.ASKED or not isinstance(gateway, GivesBack):
        return
    if _ask(back, now_s, gateway).state == MoneyBack.State.ASKED:
        with transaction.atomic(durable=True):
            put([Due(kind=BACK_KIND, subject=str(id), number=number + 1, due_s=now_s + AGAIN_S)])


def _begin(amount: Money, id: UUID, actor: Member, now_s: int, gateway: str) -> MoneyBack:
    balance = Account("client_balance", str(actor.company_id), amount.currency)
    debt = Account("due_from_client", str(actor.company_id), amount.currency)
    standing = take({balance, debt})
    known = MoneyBack.objects.select_related("funding").filter(id=id).first()
    if known is not None:
        asked = (known.funding.company_id, known.amount_minor, known.funding.currency)
        if asked != (actor.company_id, amount.minor, amount.currency):
            raise RuleBroken("id_reused", id=str(id))
        return known
    if amount.minor <= 0:
        raise RuleBroken("bad_amount", minor=amount.minor)
    if amount.minor > standing[balance]:
        raise RuleBroken("not_enough", available_minor=standing[balance])
    unpaid = Invoice.objects.filter(company=actor.company_id, state=Invoice.State.OPEN)
    if standing[debt] < 0 or unpaid.exists():
        raise Conflict("owes")
    back = MoneyBack.objects.create(
        id=id,
        funding=_payment(amount, actor, gateway),
        actor=actor,
        amount_minor=amount.minor,
        asked_s=now_s,
    )
    post([_entry(back, "asked")], at_s=now_s)
    faultpoint("send_back.posted")
    put([Due(kind=BACK_KIND, subject=str(id), due_s=now_s + AGAIN_S)])
    record("money_back_asked", f"company {actor.company_id}", at_s=now_s, actor=actor,
           facts={"minor": amount.minor, "currency": amount.currency})  # fmt: skip
    return back


def _payment(amount: Money, actor: Member, gateway: str) -> Funding:
    """The newest payment of which so much has not gone back yet."""
    most_minor = 0
    came = Funding.objects.filter(
        company=actor.company_id, gateway=gateway, currency=amount.currency,
        state=Funding.State.COLLECTED, chargeback=None,
    )  # fmt: skip
    for funding in came.order_by("-settled_s", "-id"):
        backs = funding.backs.exclude(state=MoneyBack.State.FAILED)
        left_minor = funding.amount_minor - (backs.aggregate(sum=Sum("amount_minor"))["sum"] or 0)
        if left_minor >= amount.minor:
            return funding
        most_minor = max(most_minor, left_minor)
    raise RuleBroken("above_payment", most_minor=most_minor)


def _ask(back: MoneyBack, now_s: int, gateway: GivesBack) -> MoneyBack:
    if back.state != MoneyBack.State.ASKED:
        return back
    faultpoint("send_back.asked")
    answer = gateway.give_back(
        key=str(back.id),
        reference=back.funding.reference,
        amount=Money(back.amount_minor, back.funding.currency),
    )
    with transaction.atomic(durable=True):
        return _settle(back.id, answer, now_s)


def _settle(id: UUID, answer: Answer, now_s: int) -> MoneyBack:
    (back,) = take_rows(MoneyBack.objects.select_related("funding").filter(id=id))
    if back.state != MoneyBack.State.ASKED:
        return back
    match answer:
        case Pending():
            return back
        case Collected(reference):
            back.state, back.reference = MoneyBack.State.SENT, reference
        case Declined(code):
            back.state, back.code = MoneyBack.State.FAILED, code
            post([_entry(back, "failed")], at_s=now_s)
    back.settled_s = now_s
    back.save()
    record(f"money_back_{back.state}", f"company {back.funding.company_id}", at_s=now_s,
           facts={"minor": back.amount_minor})  # fmt: skip
    return back


def _entry(back: MoneyBack, leg: str) -> Entry:
    funding = back.funding
    balance = Account("client_balance", str(funding.company_id), funding.currency)
    processor = Account("processor", funding.gateway, funding.currency)
    sides = (balance, processor) if leg == "asked" else (processor, balance)
    return Entry(Key("back", str(back.id), leg), (Transfer(*sides, back.amount_minor),))
