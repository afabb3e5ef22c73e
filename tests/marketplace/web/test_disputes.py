"""Disputes through their pages: chosen, reported to both, answered, ruled."""

import re

import pytest
from django.test import Client

from marketplace.billing.models import CreditNote, Invoice
from marketplace.deadlines.sandbox_time import set_offset
from marketplace.review.models import Dispute
from tests.marketplace.billing.disputes import FRIDAY, a_billed_week, segments
from workdiary.clock import SystemClock


@pytest.fixture
def browsers(market):
    a_billed_week(market, hours=2)
    set_offset(FRIDAY * 1000 - SystemClock().read().wall_ms)
    found = {name: Client() for name in ("maya", "andris", "vera", "jonas")}
    for name, browser in found.items():
        browser.force_login(getattr(market, name))
    return found


def address(market):
    return f"/invoices/{market.andris.pk}-{Invoice.objects.get().serial:04}/"


def opened(market, browsers, count=2):
    page = browsers["maya"].get(f"{address(market)}dispute/").content.decode()
    typed = {
        "step_id": re.search(r'name="step_id" value="([^"]+)"', page)[1],
        "segment": [str(id) for id in segments(market, count)],
        "reason": "not_at_work", "text": "You were at the fair.",
    }  # fmt: skip
    shown = browsers["maya"].post(f"{address(market)}dispute/", typed).content.decode()
    assert "<b>$14.00</b> would be kept aside" in shown
    assert not Dispute.objects.exists()
    answer = browsers["maya"].post(f"{address(market)}dispute/", typed | {"sure": "yes"})
    return answer.headers["Location"]


def test_the_amount_is_shown_before_and_the_report_to_both_after(market, browsers):
    page = opened(market, browsers)
    both = {name: browsers[name].get(page).content.decode() for name in ("maya", "andris")}
    for text in both.values():
        assert "Not protected." in text and "No picture here" in text
        assert text.count("Not settled</td>") == 2
    assert "Give all of it back" in both["andris"] and "Withdraw the dispute" in both["maya"]
    assert "Give all of it back" not in both["maya"]
    assert browsers["jonas"].get(page).status_code == 404
    assert page in browsers["andris"].get(address(market)).content.decode()


def test_explained_it_goes_to_staff_who_rule_in_writing(market, browsers):
    page = opened(market, browsers)
    said = browsers["andris"].post(f"{page}explain/", {"text": "That was another Andris."})
    assert said.status_code == 302
    ruled = {"segment": [str(segments(market, 1)[0])], "text": "One of the two was."}
    assert browsers["maya"].post(f"{page}decide/", ruled).status_code == 403
    assert browsers["vera"].post(f"{page}decide/", ruled).status_code == 302
    text = browsers["andris"].get(page).content.decode()
    assert "One of the two was." in text and "decided by staff" in text
    assert CreditNote.objects.get().gross_minor == 700
    refused = browsers["vera"].post(f"{page}decide/", {"text": "Again"})
    assert refused.status_code == 409


def test_the_freelancer_gives_back_what_is_ticked(market, browsers):
    page = opened(market, browsers)
    assert browsers["andris"].post(f"{page}in_part/").status_code == 422
    ticked = {"segment": [str(segments(market, 1)[0])]}
    assert browsers["andris"].post(f"{page}in_part/", ticked).status_code == 302
    assert "Goes back" in browsers["maya"].get(page).content.decode()
    assert browsers["maya"].post(f"{page}withdraw/").status_code == 302
    assert "withdrawn, paid as usual" in browsers["maya"].get(page).content.decode()
