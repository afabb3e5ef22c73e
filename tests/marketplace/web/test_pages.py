"""Every page, as each person sees it; a foreign thing does not exist."""

import re
from dataclasses import replace

import pytest
from django.test import Client

from marketplace.billing.queries import invoices_of
from marketplace.intake.answers import Receipted
from marketplace.intake.models import Picture
from marketplace.people.models import Member
from marketplace.tools import tools
from tests.builders import a_segment
from tests.marketplace.conftest import a_contract, a_picture, a_snapshot_of

DAY = "2026-11-20"


@pytest.fixture
def pages(market):
    """A signed-in browser without script for each person."""

    def of(member):
        client = Client()
        if member is not None:
            client.force_login(member)
        return client

    return of


def a_recorded(market, hidden_percent=0, app="", title="", **facts):
    """One segment of Andris with a picture, received and readable."""
    picture = a_picture()
    market.keep_picture(picture)
    tools().blobs.keep(a_snapshot_of(picture, 0).sha256, picture)
    taken_s = a_segment().starts_s + 3
    snapshot = replace(
        a_snapshot_of(picture, taken_s), hidden_percent=hidden_percent, app=app, title=title
    )
    segment = a_segment(contract_id=market.contract.pk, snapshots=(snapshot,), **facts)
    assert isinstance(market.receive(segment), Receipted)
    return segment


def day_of(market, label=DAY):
    return f"/contracts/{market.contract.pk}/days/{label}/"


def test_the_client_sees_what_was_received_on_her_day(market, pages):
    segment = a_recorded(market)
    text = pages(market.maya).get(day_of(market)).content.decode()
    assert "Cart totals: tax rounding tests" in text
    assert f"/segments/{segment.id}/" in text
    assert "10/10" in text
    assert "$7.00" in text


def test_the_week_opens_at_its_last_day_with_time(market, pages):
    a_recorded(market)
    answer = pages(market.maya).get(f"/contracts/{market.contract.pk}/weeks/2026-11-16/")
    assert answer.headers["Location"] == day_of(market)


def test_a_memo_is_shown_as_the_text_it_is(market, pages):
    a_recorded(market, memo="<script>alert(1)</script>")
    text = pages(market.maya).get(day_of(market)).content.decode()
    assert "<script>alert" not in text
    assert "&lt;script&gt;alert(1)" in text


def test_removed_time_is_a_tombstone_that_bills_nothing(market, pages):
    segment = a_recorded(market)
    market.operate("remove", segment, 1)
    text = pages(market.maya).get(day_of(market)).content.decode()
    assert "not billed" in text
    picture = f"/segments/{segment.id}/pictures/{segment.snapshots[0].sha256}/small/"
    assert pages(market.maya).get(picture).status_code == 404


def test_what_the_freelancer_hid_is_told_to_the_client_with_its_share(market, pages):
    segment = a_recorded(market, hidden_percent=55)
    maya = pages(market.maya)
    assert "Hidden 55 %" in maya.get(day_of(market)).content.decode()
    text = maya.get(f"/segments/{segment.id}/").content.decode()
    assert "Hidden by freelancer, 55 %" in text
    assert "Not protected" in text
    assert "55 % hidden, the contract takes 40 %." in text
    assert "What is paid does not depend on it." in text
    assert "$7.00" in maya.get(day_of(market)).content.decode()


def test_the_window_in_use_is_shown_where_it_was_noted(market, pages):
    market.contract.takes_titles = True
    market.contract.save()
    segment = a_recorded(market, app="Code", title="<b>cart.py")
    text = pages(market.maya).get(f"/segments/{segment.id}/").content.decode()
    assert "In use: <bdi>Code</bdi>, <bdi>&lt;b&gt;cart.py</bdi>" in text


def test_where_no_window_was_noted_none_is_shown(market, pages):
    segment = a_recorded(market)
    assert "In use" not in pages(market.maya).get(f"/segments/{segment.id}/").content.decode()


def test_a_segment_shows_its_proof(market, pages):
    segment = a_recorded(market)
    text = pages(market.maya).get(f"/segments/{segment.id}/").content.decode()
    assert segment.snapshots[0].sha256 in text
    assert "Which keys were pressed is not known." in text


def test_a_picture_is_a_view_without_metadata(market, pages):
    segment = a_recorded(market)
    path = f"/segments/{segment.id}/pictures/{segment.snapshots[0].sha256}/small/"
    answer = pages(market.maya).get(path)
    assert answer.headers["Content-Type"] == "image/webp"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.content[:4] == b"RIFF"


def routes(market):
    """Every page about one contract, with a segment on it and its invoice."""
    segment = a_recorded(market)
    sha256 = segment.snapshots[0].sha256
    return [
        f"/contracts/{market.contract.pk}/",
        f"/contracts/{market.contract.pk}/weeks/2026-11-16/",
        day_of(market),
        f"/segments/{segment.id}/",
        f"/segments/{segment.id}/pictures/{sha256}/small/",
        f"/segments/{segment.id}/pictures/{sha256}/large/",
    ]


def test_own_pages_open_for_both_sides_and_for_nobody_else(market, pages):
    allowed = {market.andris: True, market.maya: True, market.vera: True, market.jonas: False}
    for path in routes(market):
        for member, may in allowed.items():
            status = pages(member).get(path).status_code
            assert status in ((200, 302) if may else (404,)), (path, member.name, status)
        answer = pages(None).get(path)
        assert answer.status_code == 302, path
        assert "/accounts/login/" in answer.headers["Location"]


@pytest.mark.parametrize("path", ["/", "/invoices/", "/money/", "/account/"])
def test_own_lists_open_for_everybody_who_is_signed_in(market, pages, path):
    for member in (market.andris, market.maya, market.jonas, market.vera):
        assert pages(member).get(path).status_code == 200
    assert pages(None).get(path).status_code == 302


def test_lists_hold_only_what_is_ones_own(market, pages):
    a_contract(market.jonas, market.northwind, title="Secret garden")
    assert "Secret garden" not in pages(market.andris).get("/").content.decode()
    assert "Secret garden" in pages(market.maya).get("/").content.decode()


@pytest.mark.parametrize("label", ["2026-11-31", "today", "0001-01-01", "2026-11-20T00:00"])
def test_a_day_that_is_none_is_not_found(market, pages, label):
    assert pages(market.maya).get(day_of(market, label)).status_code == 404


def test_nothing_on_a_page_needs_an_exception_from_the_policy(market, pages):
    a_recorded(market)
    answer = pages(market.maya).get(day_of(market))
    policy = answer.headers["Content-Security-Policy"]
    assert "unsafe-inline" not in policy
    text = answer.content.decode()
    assert not re.search(r"\sstyle=|<style|\son[a-z]+=|<script(?![^>]*\ssrc=)", text)


def test_a_member_chooses_whose_clock_is_shown(market, pages):
    a_recorded(market)
    browser = pages(market.maya)
    browser.post("/account/", {"zone": "Europe/Riga"})
    assert "16:00" in browser.get(day_of(market)).content.decode()
    assert "14:00" in browser.get(day_of(market) + "?zone=utc").content.decode()


def test_there_is_no_invoice_of_somebody_else(market, pages):
    assert invoices_of(market.andris) == []
    assert pages(market.andris).get("/invoices/FH-000001-000001/").status_code == 404


def test_staff_pages_show_and_change_nothing(market, pages):
    market.vera.is_superuser = True
    market.vera.save()
    browser = pages(market.vera)
    for page in ("people/member", "ledger/transfer", "intake/segment", "billing/invoice"):
        assert browser.get(f"/admin/{page}/").status_code == 200
        assert browser.get(f"/admin/{page}/add/").status_code == 403
    assert pages(market.maya).get("/admin/").status_code != 200


def test_each_side_says_its_country_once_for_the_next_invoices(market):
    for member in (market.andris, market.maya):
        browser = Client()
        browser.force_login(member)
        assert "Please choose" in browser.get("/account/").content.decode()
        for code in ("XX", "", "LVA"):
            assert browser.post("/account/", {"country": code}).status_code == 422
        assert browser.post("/account/", {"country": "LV"}).status_code == 302
        assert "Please choose" not in browser.get("/account/").content.decode()
    market.andris.refresh_from_db()
    market.northwind.refresh_from_db()
    assert (market.andris.country, market.northwind.country) == ("LV", "LV")
    assert Member.objects.get(pk=market.maya.pk).country == "", "a client says it for the company"


def test_a_picture_that_does_not_open_is_said_to_both_and_shown_to_nobody(market, pages):
    segment = a_recorded(market)
    Picture.objects.update(opens=False)
    for reader in (market.maya, market.andris):
        for address in (day_of(market), f"/segments/{segment.id}/"):
            text = pages(reader).get(address).content.decode()
            assert "This picture cannot be opened" in text
            assert "<img" not in text
    shot = segment.snapshots[0].sha256
    picture = f"/segments/{segment.id}/pictures/{shot}/small/"
    assert pages(market.maya).get(picture).status_code == 404
    Picture.objects.update(opens=True)
    assert pages(market.maya).get(picture).status_code == 200


def test_json_may_load_nothing_and_a_page_what_is_ours(market, pages):
    hello = pages(None).get("/api/v1/hello").headers["Content-Security-Policy"]
    assert hello == "default-src 'none'; frame-ancestors 'none'"
    assert "script-src 'self'" in pages(market.maya).get("/").headers["Content-Security-Policy"]
