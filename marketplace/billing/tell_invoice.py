"""What the two sides of an invoice hear: a failed charge, money that came free, a dispute's end."""

from marketplace.billing.invoice import number
from marketplace.billing.models import Invoice
from marketplace.notices.tell import News, tell
from marketplace.people.queries import members_of
from marketplace.review.models import Dispute
from workdiary.week import BillingWeek


def tell_declined(invoice: Invoice, *, attempt: int, at_s: int) -> None:
    """The client pays; the freelancer stops working for it meanwhile. Once an attempt, or once."""
    facts = _facts(invoice) | {"gross_minor": invoice.gross_minor + invoice.client_fee_minor}
    path = _invoice_path(invoice)
    news = [
        News(
            member_id=who,
            kind="charge_failed",
            key=f"{invoice.pk}/{attempt}",
            facts=facts,
            path="/money/",
        )
        for who in members_of(invoice.company_id)
    ]
    news.append(
        News(
            member_id=invoice.seller_id,
            kind="client_unpaid",
            key=str(invoice.pk),
            facts=facts,
            path=path,
        )
    )
    tell(news, now_s=at_s)


def tell_accepted(invoice: Invoice, *, at_s: int) -> None:
    """The freelancer hears that the review is over."""
    facts = _facts(invoice) | {"gross_minor": invoice.gross_minor}
    told = News(
        member_id=invoice.seller_id,
        kind="accepted",
        key=str(invoice.pk),
        facts=facts,
        path=_invoice_path(invoice),
    )
    tell([told], now_s=at_s)


def tell_released(invoice: Invoice, net_minor: int, *, at_s: int) -> None:
    """The freelancer hears what they can withdraw."""
    facts = _facts(invoice) | {"net_minor": net_minor}
    told = News(
        member_id=invoice.seller_id, kind="paid", key=str(invoice.pk), facts=facts, path="/money/"
    )
    tell([told], now_s=at_s)


def tell_dispute_ended(dispute: Dispute, invoice: Invoice, *, at_s: int) -> None:
    """Both sides hear what went where; the reasons stand on the page."""
    facts = _facts(invoice) | {
        "back_minor": dispute.refunded_minor,
        "paid_minor": dispute.frozen_minor - dispute.refunded_minor,
    }
    path = f"/contracts/{invoice.contract_id}/weeks/{facts['week']}/"
    people = [invoice.seller_id, *members_of(invoice.company_id)]
    tell(
        (
            News(member_id=who, kind="dispute_ended", key=str(dispute.pk), facts=facts, path=path)
            for who in people
        ),
        now_s=at_s,
    )


def _facts(invoice: Invoice) -> dict[str, str | int]:
    return {
        "title": invoice.title,
        "client": invoice.buyer_name,
        "freelancer": invoice.seller_name,
        "week": BillingWeek(invoice.week_s).label,
        "currency": invoice.currency,
    }


def _invoice_path(invoice: Invoice) -> str:
    return f"/invoices/{number(invoice.seller_id, invoice.serial)}/"
