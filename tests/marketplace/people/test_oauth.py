"""The browser flow: code and PKCE, on a loopback address."""

import base64
import hashlib
import re
from datetime import timedelta
from html import unescape
from urllib.parse import parse_qs, urlsplit

from django.test import Client as Browser
from django.utils import timezone

from marketplace.people.models import Device
from tests.marketplace.caller import Caller, in_process

VERIFIER = "a-verifier-of-enough-letters-to-be-taken-0123456789"
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).decode().strip("=")
BACK = "http://127.0.0.1:50321/callback"
ASKED = {
    "client_id": "fairhour-desktop",
    "response_type": "code",
    "redirect_uri": BACK,
    "scope": "openid diary:write",
    "state": "s",
    "code_challenge": CHALLENGE,
    "code_challenge_method": "S256",
}


def consent(browser):
    """Andris' browser says yes on the consent page; the code that comes back."""
    page = browser.get("/identity/o/authorize", ASKED)
    assert page.status_code == 200
    policy = page.headers["Content-Security-Policy"]
    assert "form-action 'self' http://127.0.0.1:*" in policy
    text = page.content.decode()
    hidden = dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', text))
    fields = {name: unescape(value) for name, value in hidden.items()}
    answer = browser.post(
        "/identity/o/authorize",
        {**fields, "scopes": ["openid", "diary:write"], "action": "grant"},
    )
    assert answer.status_code == 302, answer.content
    address = urlsplit(answer.headers["Location"])
    assert answer.headers["Location"].startswith(BACK)
    return parse_qs(address.query)["code"][0]


def exchange(caller, code):
    return caller.form(
        "/identity/o/api/token",
        client_id="fairhour-desktop",
        grant_type="authorization_code",
        code=code,
        redirect_uri=BACK,
        code_verifier=VERIFIER,
    )


def test_a_code_becomes_tokens_for_the_device_that_proves_its_key(market):
    browser = Browser()
    browser.force_login(market.andris, "django.contrib.auth.backends.ModelBackend")
    caller = Caller(in_process(Browser()))
    given = exchange(caller, consent(browser))
    assert given.status == 200, given
    caller.token = given.json["access_token"]
    assert caller.call("GET", "/api/v1/me").json["email"] == market.andris.email
    assert Device.objects.filter(public_key=caller.key.public_hex).count() == 1


def test_a_computer_that_was_offline_for_a_year_is_still_signed_in(market, monkeypatch):
    browser = Browser()
    browser.force_login(market.andris, "django.contrib.auth.backends.ModelBackend")
    caller = Caller(in_process(Browser()))
    given = exchange(caller, consent(browser)).json
    caller.refresh_token, caller.token = given["refresh_token"], given["access_token"]
    later = timezone.now() + timedelta(days=365)  # noqa: TID251 - the provider asks this clock
    monkeypatch.setattr(timezone, "now", lambda: later)
    assert caller.call("GET", "/api/v1/me").status == 401
    caller.token = caller.refresh().json["access_token"]
    assert caller.call("GET", "/api/v1/me").json["email"] == market.andris.email


def test_a_code_is_good_once(market):
    browser = Browser()
    browser.force_login(market.andris, "django.contrib.auth.backends.ModelBackend")
    code = consent(browser)
    assert exchange(Caller(in_process(Browser())), code).status == 200
    again = exchange(Caller(in_process(Browser())), code)
    assert (again.status, again.json["code"]) == (400, "code_used")


def test_a_code_without_its_verifier_is_worth_nothing(market):
    browser = Browser()
    browser.force_login(market.andris, "django.contrib.auth.backends.ModelBackend")
    thief = Caller(in_process(Browser()))
    answer = thief.form(
        "/identity/o/api/token",
        client_id="fairhour-desktop",
        grant_type="authorization_code",
        code=consent(browser),
        redirect_uri=BACK,
        code_verifier="x" * 43,
    )
    assert answer.status == 400


def test_a_computer_is_listed_by_the_name_it_gives_itself(market):
    browser = Browser()
    browser.force_login(market.andris, "django.contrib.auth.backends.ModelBackend")
    caller = Caller(in_process(Browser(headers={"Fairhour-Device": "Andris%27%20laptop%00"})))
    assert exchange(caller, consent(browser)).status == 200
    assert Device.objects.get(public_key=caller.key.public_hex).name == "Andris' laptop"
    assert "Andris&#x27; laptop" in browser.get("/account/").content.decode()


def test_the_consent_page_says_in_our_words_what_is_allowed(market):
    browser = Browser()
    browser.force_login(market.andris, "django.contrib.auth.backends.ModelBackend")
    page = browser.get("/identity/o/authorize", ASKED).content.decode()
    assert "send time as" in page
    assert "nor move money" in page


def test_a_device_signs_itself_out_and_no_other(market):
    browser = Browser()
    browser.force_login(market.andris, "django.contrib.auth.backends.ModelBackend")
    caller = Caller(in_process(Browser()))
    given = exchange(caller, consent(browser)).json
    caller.refresh_token, caller.token = given["refresh_token"], given["access_token"]
    thief = Caller(in_process(Browser()))
    stolen = {"client_id": "fairhour-desktop", "token": given["refresh_token"]}
    refused = thief.form("/identity/o/api/revoke", **stolen)
    assert (refused.status, refused.json["code"]) == (401, "wrong_device")
    assert caller.refresh().status == 200
    assert caller.form("/identity/o/api/revoke", **stolen).status == 200
    assert caller.refresh().status == 400
