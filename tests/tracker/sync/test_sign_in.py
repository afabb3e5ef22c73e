import urllib.request
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import parse_qs, urlsplit

import pytest

from tracker.control.words import BROWSER_PAGES
from tracker.errors import Garbled, Offline, Refused
from tracker.sync.sign_in import (
    BrowserSignIn,
    Denied,
    DeviceSignIn,
    Expired,
    Pending,
    SignedIn,
)

TOKEN = "/identity/o/api/token"


@pytest.fixture
def sign_in(api, credentials):
    credentials.forget()
    return DeviceSignIn(api, credentials)


def test_a_confirmed_code_signs_this_device_in(sign_in, market, credentials, api):
    code = sign_in.begin()
    assert (code.user_code, code.expires_s, code.interval_s) == ("KQPM-TWRZ", 300, 5)
    assert code.verification_url == f"{market.url}/identity/o/device"
    market.poll_answers = [
        (400, {"error": "authorization_pending"}),
        (400, {"error": "slow_down"}),
    ]
    assert sign_in.poll(code) == Pending(5)
    assert sign_in.poll(code) == Pending(10)
    assert sign_in.poll(code) == SignedIn("Andris Kalniņš", "andris@fairhour.example")
    assert credentials.refresh_token() == market.refresh_token
    assert api.is_signed_in


@pytest.mark.parametrize(
    ("error", "outcome"),
    [("access_denied", Denied()), ("expired_token", Expired()), ("invalid_grant", Expired())],
)
def test_a_refused_or_old_code_leaves_one_signed_out(sign_in, market, credentials, error, outcome):
    code = sign_in.begin()
    market.poll_answers = [(400, {"error": error})]
    assert sign_in.poll(code) == outcome
    assert credentials.refresh_token() is None


def test_a_code_that_leads_to_another_host_is_not_opened(sign_in, market):
    body = (
        b'{"device_code":"d","user_code":"u","expires_in":300,'
        b'"verification_uri":"https://elsewhere.example/device"}'
    )
    market.fault("/identity/o/api/device/code", (200, {"Content-Type": "application/json"}, body))
    with pytest.raises(Garbled):
        sign_in.begin()


@pytest.mark.parametrize("body", [b"{}", b"[]", b"not json"])
def test_an_answer_that_is_no_code_is_garbled(sign_in, market, body):
    market.fault("/identity/o/api/device/code", (200, {"Content-Type": "application/json"}, body))
    with pytest.raises(Garbled):
        sign_in.begin()


def test_a_marketplace_without_device_sign_in_refuses_with_its_code(sign_in, market):
    body = b'{"error":"unauthorized_client"}'
    market.fault("/identity/o/api/device/code", (400, {"Content-Type": "application/json"}, body))
    with pytest.raises(Refused, match="unauthorized_client"):
        sign_in.begin()


def test_a_poll_without_network_may_be_asked_again(sign_in, market):
    code = sign_in.begin()
    market.fault(TOKEN, (503, {}, b""))
    with pytest.raises(Offline):
        sign_in.poll(code)
    assert isinstance(sign_in.poll(code), SignedIn)


@pytest.fixture
def browser(api, credentials):
    credentials.forget()
    made = BrowserSignIn(api, credentials, BROWSER_PAGES)
    yield made
    made.close()


def go_back(page, **answer):
    """What a browser does when the marketplace sends it back."""
    asked = {name: values[0] for name, values in parse_qs(urlsplit(page.url).query).items()}
    query = urllib.parse.urlencode(answer | {"state": asked["state"]})
    with urllib.request.urlopen(f"{asked['redirect_uri']}?{query}", timeout=10) as said:
        return said.read().decode()


def test_a_yes_in_the_browser_signs_this_device_in(browser, market, credentials):
    page = browser.begin()
    assert page.url.startswith(f"{market.url}/identity/o/authorize?")
    assert "code_challenge_method=S256" in page.url
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(browser.wait)
        assert "You can close this page" in go_back(page, code="abc")
        assert waiting.result(20) == SignedIn("Andris Kalniņš", "andris@fairhour.example")
    assert credentials.refresh_token() == market.refresh_token


def test_a_no_in_the_browser_leaves_one_signed_out(browser, credentials):
    page = browser.begin()
    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(browser.wait)
        go_back(page, error="access_denied")
        assert waiting.result(20) == Denied()
    assert credentials.refresh_token() is None


def test_a_browser_that_never_comes_back_is_waited_for_until_it_is_closed(browser):
    browser.begin()
    browser.close()
    assert browser.wait() == Expired()


def test_where_the_marketplace_is_not_reached_no_browser_is_opened(browser, market):
    market.fault("/api/v1/hello", "drop")
    with pytest.raises(Offline):
        browser.begin()


def test_each_sign_in_has_its_own_state_and_verifier(api, credentials):
    made = [BrowserSignIn(api, credentials, BROWSER_PAGES) for _ in range(2)]
    asked = [parse_qs(urlsplit(one.begin().url).query) for one in made]
    for name in ("state", "code_challenge", "redirect_uri"):
        assert asked[0][name] != asked[1][name]
    for one in made:
        one.close()
