"""Late time on a page: what waits for the client's yes, and what was said."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from marketplace.people.access import may
from marketplace.people.queries import actor_of
from marketplace.review.consent_late import consent_late
from marketplace.review.late_time import late_time
from marketplace.tools import tools
from marketplace.web.reader import member_of, reader_of, thing_of
from marketplace.web.typed import ids

_ANSWERS = {"yes": True, "no": False}


@require_safe
@login_required
def late(request: HttpRequest, contract_id: UUID) -> HttpResponse:
    """All late time of a contract, for either side; the client answers."""
    reader, kit = reader_of(request, contract_id, "see_diary"), tools()
    now_s = kit.clock.read().now_s
    rows = late_time(reader.contract, now_s=now_s, policy=kit.policy)
    waiting = [row for row in rows if row.answer == "waiting"]
    context = {
        "contract": reader.contract,
        "other": reader.other_name,
        "is_client": reader.is_client,
        "zone": reader.zone.tz,
        "rows": rows,
        "waits_s": sum(row.seconds for row in waiting),
        "may_answer": bool(waiting)
        and may(actor_of(reader.member), "consent_late", thing_of(reader.contract)),
    }
    return render(request, "web/late_time.html", context)


@require_POST
@login_required
def answer(request: HttpRequest, contract_id: UUID, answer: str) -> HttpResponse:
    """The client's yes or no to what is ticked."""
    if answer not in _ANSWERS:
        raise Http404
    kit = tools()
    consent_late(
        contract_id,
        ids(request, "segment"),
        is_given=_ANSWERS[answer],
        actor=member_of(request),
        now_s=kit.clock.read().now_s,
        policy=kit.policy,
    )
    return redirect("late_time", contract_id)
