"""What a tracker shows of its freelancer's money: where it stands, and each invoiced week."""

from typing import Any

from django.http import HttpRequest
from ninja import Router

from marketplace.api.auth import device_of
from marketplace.reports.freelancer_money import earnings
from marketplace.reports.invoiced_weeks import invoiced_weeks
from marketplace.reports.segment_marks import segment_marks
from marketplace.tools import tools

router = Router()


@router.get("/earnings", response={200: Any})
def told(request: HttpRequest) -> dict[str, Any]:
    """The figures of the earnings page, by currency, client and contract week."""
    member = device_of(request).member
    now_s = tools().clock.read().now_s
    found = earnings(member, now_s=now_s)
    return {
        "kind": "earnings",
        "v": 1,
        "told_s": now_s,
        "figures": [
            {
                "currency": one.free.currency,
                "working_minor": one.working.minor,
                "with_client_minor": one.with_client.minor,
                "security_minor": one.security.minor,
                "free_minor": one.free.minor,
            }
            for one in found.figures
        ],
        "pairs": [
            {
                "client": one.client,
                "currency": one.billed.currency,
                "billed_minor": one.billed.minor,
            }
            for one in found.pairs
        ],
        "weeks": [
            {
                "contract": str(one.contract_id),
                "week": one.week.label,
                "state": one.state,
                "seconds": one.seconds,
                "over_limit_s": one.over_limit_s,
                "currency": one.gross.currency,
                "gross_minor": one.gross.minor,
                "fee_minor": one.fee.minor,
                "disputed_s": one.disputed_s,
                "frozen_minor": one.frozen_minor,
                "questions": one.questions,
            }
            for one in invoiced_weeks(member)
        ],
        "marks": [
            {
                "segment": str(one.segment_id),
                "questions": one.questions,
                "disputed": one.is_disputed,
            }
            for one in segment_marks(member)
        ],
    }
