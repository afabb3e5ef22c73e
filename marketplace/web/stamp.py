"""What a page of a week was made of, in one short word: another word, another page."""

from django.db.models import Count, Max

from marketplace.billing.models import Invoice
from marketplace.contracts.models import Contract
from marketplace.intake.models import Segment
from marketplace.intake.queries import newest_heads
from marketplace.review.models import Acceptance
from workdiary.week import BillingWeek


def stamp_of(contract: Contract, week: BillingWeek) -> str:
    """Changes with each segment, memo, removal and approval of the week, and with its invoice.

    Four statements, whatever the history.
    """
    rows = Segment.objects.filter(contract=contract, week_s=week.starts_s)
    seen = rows.aggregate(count=Count("pk"), newest_s=Max("received_s"))
    size, _ = newest_heads([contract.pk]).get(contract.pk, (0, ""))
    approved = Acceptance.objects.standing().filter(segment__in=rows).count()
    invoice = Invoice.objects.filter(contract=contract, week_s=week.starts_s)
    state = invoice.values_list("state", flat=True).first() or "-"
    return f"{size}.{seen['count']}.{seen['newest_s'] or 0}.{approved}.{state}"
