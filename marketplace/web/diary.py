"""A contract's diary: its weeks, its days, one segment."""

import json
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from marketplace.billing.line_links import lines_of
from marketplace.billing.week_bundle import week_bundle
from marketplace.intake.queries import between, segment_of
from marketplace.people.access import may
from marketplace.people.queries import actor_of
from marketplace.review.questions import questions_on
from marketplace.review.withdrawals import withdrawals_on
from marketplace.tools import tools
from marketplace.web.day_grid import Piece, day_of
from marketplace.web.day_page import Addresses, busiest_day, day_page, week_of
from marketplace.web.milestones import new_id
from marketplace.web.reader import day_called, member_of, reader_of, thing_of, week_called
from marketplace.web.segment_page import segment_page, verdict_of
from marketplace.web.stamp import stamp_of
from workdiary.week import BillingWeek


@require_safe
@login_required
def day(request: HttpRequest, contract_id: UUID, label: str) -> HttpResponse:
    """One day, under its week's table."""
    reader = reader_of(request, contract_id, "see_diary")
    now_s = tools().clock.read().now_s
    seen = request.GET.get("seen")
    if seen is not None and seen == stamp_of(reader.contract, week_of(reader, day_called(label))):
        return HttpResponse(status=204)  # a page that is open asks whether anything is new
    page = day_page(reader, day_called(label), now_s=now_s, policy=tools().policy)
    return render(request, "web/day.html", {"page": page})


@require_safe
@login_required
def week(request: HttpRequest, contract_id: UUID, label: str) -> HttpResponse:
    """A week opens at its last day with time."""
    reader, named = reader_of(request, contract_id, "see_diary"), week_called(label)
    kept = between(reader.member, reader.contract, starts_s=named.starts_s, ends_s=named.ends_s)
    drawn = [Piece(segment=one.segment) for one in kept if one.state != "removed"]
    return redirect(Addresses(reader).day(busiest_day(drawn, named, reader.zone.tz)))


@require_safe
@login_required
def bundle(request: HttpRequest, contract_id: UUID, label: str) -> HttpResponse:
    """The week in one signed file that `fairhour verify` checks, for either side."""
    reader, named = reader_of(request, contract_id, "see_diary"), week_called(label)
    kit = tools()
    data = week_bundle(
        reader.member,
        contract_id,
        named,
        now_s=kit.clock.read().now_s,
        policy=kit.policy,
        seal=kit.seal,
    )
    name = f"fairhour-{named.label}.json"
    head = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(data, content_type="application/json", headers=head)


@require_safe
@login_required
def newest(request: HttpRequest, contract_id: UUID) -> HttpResponse:
    """A contract opens at its last week with time, else at the running one."""
    reader = reader_of(request, contract_id, "see_diary")
    now_s = tools().clock.read().now_s
    last = reader.contract.segments.filter(is_counted=True).order_by("-starts_s").first()
    named = BillingWeek.containing(last.starts_s if last else now_s)
    return redirect(reverse("week", args=[contract_id, named.label]))


@require_safe
@login_required
def segment(request: HttpRequest, segment_id: UUID) -> HttpResponse:
    """One segment: its pictures, minutes, counts and proof."""
    kept = segment_of(member_of(request), segment_id)
    if kept is None:
        raise Http404
    reader = reader_of(request, kept.segment.contract_id, "see_diary")
    on = day_of(kept.segment.starts_s, reader.zone.tz)
    start_s = kept.segment.starts_s
    near = between(
        reader.member,
        reader.contract,
        starts_s=start_s - int(timedelta(days=1).total_seconds()),
        ends_s=start_s + int(timedelta(days=1).total_seconds()),
    )
    kept = replace(kept, segment=replace(kept.segment, memo=kept.memo))
    receipt = json.loads(kept.receipt) if kept.receipt else None
    page = segment_page(
        reader,
        kept,
        near,
        receipt=receipt,
        verdict=verdict_of(reader, kept, near, now_s=tools().clock.read().now_s),
        day_address=Addresses(reader).day(on),
        lines=lines_of(reader.member, kept.segment.id),
    )
    actor, thing = actor_of(reader.member), thing_of(reader.contract)
    context = {
        "page": page,
        "questions": questions_on(segment_id),
        "step_id": new_id(),
        "may_ask": may(actor, "ask", thing),
        "may_reply": may(actor, "reply", thing),
        "may_withdraw": may(actor, "withdraw_picture", thing),
        "withdrawals": withdrawals_on(segment_id, is_client=reader.is_client),
    }
    return render(request, "web/segment.html", context)
