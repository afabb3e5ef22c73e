"""Until when hours of an invoice can be disputed, as the clock of the server really went."""

from marketplace.billing.models import Invoice
from marketplace.deadlines.queries import of
from marketplace.policy import Policy
from marketplace.review.window import window
from workdiary.week import BillingWeek


def in_review(invoice: Invoice, now_s: int, *, policy: Policy) -> bool:
    """From the lock to the review's last second; a review that a gap of the server made longer
    takes disputes as long as it lasts.
    """
    calendar = window(BillingWeek(invoice.week_s), policy, lock_s=invoice.issued_s)
    waiting = [due.due_s for due in of("review_end", str(invoice.id)) if due.done_s is None]
    return calendar.lock_s <= now_s < max([calendar.review_ends_s, *waiting])
