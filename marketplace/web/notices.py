"""What a member was told in the last thirty days, what comes by mail, and a mail's own stop link."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import tzinfo

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from marketplace.errors import NotFound
from marketplace.notices.letter import Story, story
from marketplace.notices.models import Notice
from marketplace.notices.mute import read_stop, set_topics, stop
from marketplace.notices.queries import muted, recent
from marketplace.notices.words import ALWAYS, TOPICS
from marketplace.people.models import Member
from marketplace.tools import tools
from marketplace.web.reader import member_of, own_zone


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One line of the choice. `is_fixed`: it always comes."""

    code: str
    text: str
    is_on: bool
    is_fixed: bool


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def notices(request: HttpRequest) -> HttpResponse:
    """Read them; choose what comes by mail."""
    member = member_of(request)
    if request.method == "POST":
        set_topics(member, request.POST.getlist("topic"))
        messages.success(request, "Saved. Everything still stands here.")
        return redirect("notices")
    zone = own_zone(request)
    told = recent(member, now_s=tools().clock.read().now_s)
    context = {
        "told": [(one, _story(one, zone)) for one in told],
        "topics": list(_topics(member)),
    }
    return render(request, "web/notices.html", context)


@csrf_exempt  # the link is its own proof: a mail program calls it by itself (RFC 8058)
@require_http_methods(["GET", "HEAD", "POST"])
def stop_mail(request: HttpRequest, token: str) -> HttpResponse:
    """Say what would stop; a press, or a mail program's call, stops it."""
    try:
        member, topics = stop(token) if request.method == "POST" else read_stop(token)
    except NotFound:
        raise Http404 from None
    context = {
        "topics": [TOPICS[topic] for topic in topics],
        "is_done": request.method == "POST",
        "address": member.email,
    }
    return render(request, "web/stop_mail.html", context)


def _story(notice: Notice, zone: tzinfo) -> Story:
    return story(notice.kind, notice.facts, zone=zone, origin="", path=notice.path)


def _topics(member: Member) -> Iterator[Topic]:
    off = muted(member)
    for code, text in TOPICS.items():
        yield Topic(code=code, text=text, is_on=code not in off, is_fixed=code in ALWAYS)
