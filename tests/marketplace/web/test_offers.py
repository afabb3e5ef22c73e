"""Offers through their pages: made, read with what is left after the fee, answered, changed."""

import re

import pytest
from django.test import Client

from marketplace.contracts.models import Contract
from marketplace.escrow.milestone_models import Milestone
from marketplace.fees.models import Pair
from tests.marketplace.conftest import a_contract
from tests.marketplace.diaries import a_card


@pytest.fixture
def browsers(market):
    a_card(market.northwind)
    found = {"maya": Client(), "jonas": Client()}
    for name, browser in found.items():
        browser.force_login(getattr(market, name))
    return found


def offers(browsers, **typed):
    page = browsers["maya"].get("/offers/new/").content.decode()
    known = {
        "step_id": re.search(r'name="step_id" value="([^"]+)"', page)[1],
        "freelancer": "jonas@fairhour.example", "title": "Newsletter", "currency": "USD",
    }  # fmt: skip
    return browsers["maya"].post("/offers/new/", known | typed)


def hourly(browsers, **typed):
    return offers(browsers, **({"kind": "hourly", "rate": "42.00", "limit": "30:00"} | typed))


def terms(browser):
    contract = Contract.objects.get(title="Newsletter")
    return browser.get(f"/contracts/{contract.pk}/terms/").content.decode()


def act(browser, word, **typed):
    contract = Contract.objects.get(title="Newsletter")
    return browser.post(f"/contracts/{contract.pk}/terms/{word}/", typed)


def row(page, head):
    found = re.search(rf"<tr><th[^>]*>(?:<bdi>)?{head}.*?</tr>", page)[0]
    return re.findall(r"[$][0-9,.]+", found)


def test_an_offer_shows_both_what_it_comes_to_at_the_pairs_tier(market, browsers):
    assert hourly(browsers, flat="300.00").status_code == 302
    page = terms(browsers["jonas"])
    assert row(page, "A week up to the limit") == [
        "$1,260.00", "$37.80", "$1,297.80", "$176.00", "$1,084.00"
    ]  # fmt: skip
    assert row(page, "The weekly payment")[-1] == "$240.00"
    Pair.objects.create(
        freelancer=market.jonas, company=market.northwind, currency="USD", lifetime_minor=1_000_000
    )
    assert row(terms(browsers["maya"]), "One hour")[-2:] == ["$2.10", "$39.90"]


def test_the_freelancer_answers_an_offer_and_nobody_else(browsers):
    hourly(browsers, labels="Design\nReview", needs_label="on", needs_memo="on")
    assert "Waits for your answer" in browsers["jonas"].get("/").content.decode()
    assert act(browsers["maya"], "accept").status_code == 403
    assert act(browsers["jonas"], "accept").status_code == 302
    assert "Required, one of:" in terms(browsers["jonas"])


def test_each_changes_what_is_theirs(market, browsers):
    a_contract(market.jonas, market.northwind, title="Newsletter")
    assert act(browsers["jonas"], "rate", amount="40.00").status_code == 302
    assert act(browsers["jonas"], "rate", amount="50.00").status_code == 403
    assert act(browsers["maya"], "limit", limit="35:30").status_code == 302
    assert act(browsers["maya"], "flat", amount="100.00").status_code == 302
    assert act(browsers["maya"], "pause").status_code == 302
    page = terms(browsers["maya"])
    assert "$40.00 an hour" in page and "35:30" in page and "$100.00" in page and "Resume" in page


def test_a_bonus_is_given_once_and_both_read_it(market, browsers):
    a_contract(market.jonas, market.northwind, title="Newsletter")
    id = re.search(r'name="step_id" value="([^"]+)"', terms(browsers["maya"]))[1]
    typed = {"step_id": id, "amount": "50.00", "text": "For the weekend"}
    assert act(browsers["jonas"], "bonus", **typed).status_code == 403
    for _ in range(2):
        assert act(browsers["maya"], "bonus", **typed).status_code == 302
    assert "Bonus, $50.00, paid, in security" in terms(browsers["jonas"])
    assert Contract.objects.get(title="Newsletter").extras.count() == 1


def test_what_is_no_offer_is_refused_with_a_sentence(browsers):
    for typed, says in (
        ({"rate": "٤٢.٠٠"}, "The amount is not one"),
        ({"rate": "42.005"}, "The amount is not one"),
        ({"rate": "NaN"}, "The amount is not one"),
        ({"rate": "2.99"}, "outside what an hour may cost"),
        ({"limit": "169:00"}, "A weekly limit is"),
        ({"flat": "-1.00"}, "A weekly payment is"),
        ({"currency": "XXX"}, "another currency"),
        ({"needs_label": "on"}, "only where there are labels"),
        ({"freelancer": "nobody@fairhour.example"}, "No freelancer with this e-mail"),
    ):
        answer = hourly(browsers, **typed)
        assert answer.status_code in (404, 422), typed
        assert says in answer.content.decode(), typed
    assert not Contract.objects.filter(title="Newsletter").exists()


def test_a_fixed_price_is_offered_funded_and_declined(browsers):
    typed = {"kind": "fixed", "title1": "Draft", "amount1": "400.00", "title2": "Print",
             "amount2": "200.00"}  # fmt: skip
    assert offers(browsers, **typed).status_code == 302
    assert list(Milestone.objects.order_by("position").values_list("state", flat=True)) == [
        "funded", "draft",
    ]  # fmt: skip
    page = terms(browsers["jonas"])
    assert row(page, "Draft")[-2:] == ["$80.00", "$320.00"]
    assert row(page, "Print")[-2:] == ["$30.00", "$170.00"]
    assert act(browsers["jonas"], "decline").status_code == 302
    assert Milestone.objects.get(position=1).state == "refunded"


def test_a_fixed_price_is_accepted_and_more_than_a_milestone_is_a_bonus(browsers):
    offers(browsers, kind="fixed", title1="Draft", amount1="400.00")
    act(browsers["jonas"], "accept")
    milestone = Milestone.objects.get()
    address = f"/contracts/{milestone.contract_id}/milestones/"
    page = browsers["maya"].get(address).content.decode()
    id = re.search(r'name="step_id" value="([^"]+)"', page)[1]
    answer = browsers["maya"].post(
        f"/milestones/{milestone.pk}/accept/", {"step_id": id, "amount": "450.00"}
    )
    assert answer.status_code == 302
    assert milestone.contract.extras.get().amount_minor == 5_000
