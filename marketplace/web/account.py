"""A member's own page: name, clock, country, signed-in devices."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from marketplace.errors import NotFound
from marketplace.people.countries import COUNTRIES
from marketplace.people.queries import devices_of
from marketplace.people.retire_device import retire_device
from marketplace.people.set_country import set_country
from marketplace.people.set_zone import set_zone
from marketplace.reports.own_data import own_data as lines_of
from marketplace.tools import tools
from marketplace.web.reader import member_of
from marketplace.web.zones import all_names


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def account(request: HttpRequest) -> HttpResponse:
    """See who I am; choose my clock."""
    member = member_of(request)
    if request.method == "POST":
        if "country" in request.POST:
            set_country(member, request.POST["country"])
            messages.success(request, "The country stands on your invoices from now on.")
            return redirect("account")
        name = request.POST.get("zone", "")
        if name not in all_names():
            raise Http404
        set_zone(member, name)
        messages.success(request, f"Times are shown in {name} now.")
        return redirect("account")
    context = {
        "member": member,
        "zones": all_names(),
        "devices": devices_of(member),
        "countries": COUNTRIES.items(),
        "country": member.company.country if member.company else member.country,
    }
    return render(request, "web/account.html", context)


@require_safe
@login_required
def own_data(request: HttpRequest) -> StreamingHttpResponse:
    """All that is kept about me, a JSON object a line."""
    lines = (line.encode() for line in lines_of(member_of(request)))
    answer = StreamingHttpResponse(lines, content_type="application/x-ndjson")
    answer["Content-Disposition"] = 'attachment; filename="fairhour-data.jsonl"'
    answer["Cache-Control"] = "private, no-store"
    return answer


@require_POST
@login_required
def retire(request: HttpRequest, device_id: UUID) -> HttpResponse:
    """Sign one of my devices out; what it sent stays."""
    try:
        retire_device(member_of(request), device_id, now_s=tools().clock.read().now_s)
    except NotFound:
        raise Http404 from None
    messages.success(request, "That device is signed out. What it sent stays.")
    return redirect("account")
