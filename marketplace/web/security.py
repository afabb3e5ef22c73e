"""How somebody signs in, on one page: password, passkeys, second step, browsers, computers."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from marketplace.people.factors import factors_of
from marketplace.people.queries import devices_of
from marketplace.web.reader import member_of


@require_safe
@login_required
def security(request: HttpRequest) -> HttpResponse:
    """What stands, and where each is changed."""
    member = member_of(request)
    context = {
        "factors": factors_of(member),
        "device_count": sum(one.retired_s is None for one in devices_of(member)),
    }
    return render(request, "web/security.html", context)
