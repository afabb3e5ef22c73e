"""What the pages of signing up and in say, and what they do not give away."""

import re

import pytest
from django.core import mail
from django.test import Client

from marketplace.people.models import Company, Member
from tests.marketplace.conftest import PASSWORD

GOOD = "a lamp beside the old map"


def sign_up(browser=None, **facts):
    said = {
        "name": "Rita Moss",
        "email": "rita@southwind.example",
        "password1": GOOD,
        "side": "work",
        "company": "",
    }
    return (browser or Client()).post("/accounts/signup/", said | facts)


def words(answer):
    """What is read on a page: without tags and what is new with each form."""
    return re.sub(r"\s+", " ", re.sub(r"<script.*?</script>|<[^>]+>", " ", answer.content.decode()))


def test_who_works_is_a_freelancer_and_who_hires_a_company(db):
    sign_up()
    sign_up(email="ben@east.example", name="Ben", side="hire", company="Eastwind Ltd")
    rita, ben = Member.objects.order_by("pk")
    assert (rita.name, rita.company) == ("Rita Moss", None)
    assert (ben.name, ben.company) == ("Ben", Company.objects.get(name="Eastwind Ltd"))


@pytest.mark.parametrize(
    "facts, sentence",
    [
        ({"password1": "Dragon2026!"}, "known from thefts elsewhere"),
        ({"side": "hire"}, "Write the name that stands on your invoices."),
        ({"side": "rule"}, "is not one of the available choices"),
        ({"name": " "}, "This field is required."),
    ],
)
def test_what_is_missing_is_said_and_nobody_is_made(db, facts, sentence):
    assert sentence in words(sign_up(**facts))
    assert not Member.objects.exists() and not Company.objects.exists()


def test_an_address_that_has_an_account_meets_the_same_answer(market):
    new, known = Client(), Client()
    answers = [
        sign_up(new, email="new@south.example"),
        sign_up(known, email=market.andris.email),
    ]
    assert len({(one.status_code, one.headers["Location"]) for one in answers}) == 1
    pages = [
        words(browser.get(answers[0].headers["Location"])).replace(address, "ADDRESS")
        for browser, address in ((new, "new@south.example"), (known, market.andris.email))
    ]
    assert pages[0] == pages[1]
    assert sorted(letter.to[0] for letter in mail.outbox) == sorted(
        ["new@south.example", market.andris.email]
    )


def test_a_forgotten_password_is_answered_alike_for_everybody(market):
    seen = set()
    for address in (market.andris.email, "nobody@nowhere.example"):
        browser = Client()
        answer = browser.post("/accounts/password/reset/", {"email": address})
        page = words(browser.get(answer.headers["Location"])).replace(address, "ADDRESS")
        seen.add((answer.status_code, answer.headers["Location"], page))
    assert len(seen) == 1


def test_a_wrong_password_and_an_unknown_address_are_the_same_answer(market):
    seen = {
        words(Client().post("/accounts/login/", {"login": address, "password": "wrong wrong"}))
        for address in (market.andris.email, "nobody@nowhere.example")
    }
    assert len(seen) == 1


def test_after_five_wrong_passwords_the_right_one_waits_too(market):
    def tried(password):
        said = {"login": market.andris.email, "password": password}
        return Client().post("/accounts/login/", said)

    for _ in range(5):
        tried("wrong wrong")
    assert "Too many failed login attempts" in words(tried(PASSWORD))


@pytest.mark.parametrize(
    "path",
    [
        "password/change/",
        "email/",
        "2fa/",
        "2fa/webauthn/",
        "2fa/webauthn/add/",
        "2fa/totp/activate/",
        "sessions/",
        "reauthenticate/",
    ],
)
def test_each_page_of_the_account_is_one_of_ours(market, path):
    browser = Client()
    browser.post("/accounts/login/", {"login": market.andris.email, "password": PASSWORD})
    answer = browser.get(f"/accounts/{path}", follow=True)
    assert answer.status_code == 200
    assert 'class="brand"' in answer.content.decode()
    assert "Menu:" not in words(answer)
