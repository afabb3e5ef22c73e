import pytest
from django.test import Client as Browser

from marketplace.people.allow_device import allow_device
from marketplace.people.models import Device
from marketplace.people.retire_device import retire_device
from tests.marketplace.caller import Caller


def test_a_device_signs_in_and_says_who_it_is(market, caller):
    me = caller.call("GET", "/api/v1/me")
    assert me.status == 200
    assert (me.json["email"], me.json["name"]) == ("andris@fairhour.example", "Andris Kalniņš")


def test_a_token_alone_is_worth_nothing(market, caller):
    thief = Caller(caller.transport, token=caller.token)
    answer = thief.call("GET", "/api/v1/me")
    assert (answer.status, answer.json["code"]) == (401, "device_retired")


def test_a_request_without_a_proof_is_told_to_sign(market, caller):
    answer = caller.transport("GET", "/api/v1/me", b"", {"Authorization": f"Bearer {caller.token}"})
    assert (answer.status, answer.json["code"]) == (401, "use_nonce")
    assert answer.headers["Fairhour-Nonce"]


def test_a_proof_of_another_request_is_no_proof(market, caller):
    caller.call("GET", "/api/v1/me")
    seen = {}

    def spy(method, path, body, headers):
        seen.update(headers)
        return transport(method, path, body, headers)

    transport, caller.transport = caller.transport, spy
    caller.call("GET", "/api/v1/me")
    answer = transport("GET", "/api/v1/contracts", b"", seen)
    assert (answer.status, answer.json["code"]) == (401, "bad_proof")


def test_no_token_is_given_without_a_proof(market, stranger):
    answer = stranger.transport(
        "POST",
        "/identity/o/api/token",
        b"grant_type=refresh_token",
        {"Content-Type": "application/x-www-form-urlencoded"},
    )
    assert (answer.status, answer.json["code"]) == (401, "use_nonce")


def test_a_refresh_token_works_again_and_again_for_its_own_device_only(market, caller):
    assert [caller.refresh().status for _ in range(3)] == [200, 200, 200]
    thief = Caller(caller.transport, refresh_token=caller.refresh_token)
    answer = thief.refresh()
    assert (answer.status, answer.json["error"]) == (401, "invalid_grant")


def test_a_retired_device_is_refused_at_its_next_request(market, caller):
    device = Device.objects.get(public_key=caller.key.public_hex)
    retire_device(market.andris, device.id, now_s=1)
    answer = caller.call("GET", "/api/v1/me")
    assert (answer.status, answer.json["code"]) == (401, "device_retired")
    assert caller.refresh().status == 401


def test_the_same_computer_signs_in_again_as_the_same_device(market, caller):
    again = Caller(caller.transport, key=caller.key)
    assert again.sign_in(lambda code: allow_device(code, market.andris)).status == 200
    assert Device.objects.filter(public_key=caller.key.public_hex).count() == 1


def test_another_member_at_the_same_computer_ends_the_first_sign_in(market, caller):
    again = Caller(caller.transport, key=caller.key)
    assert again.sign_in(lambda code: allow_device(code, market.jonas)).status == 200
    assert again.call("GET", "/api/v1/me").json["email"] == "jonas@fairhour.example"
    assert caller.call("GET", "/api/v1/me").status == 401


def test_a_device_that_nobody_allowed_waits(market, stranger):
    answer = stranger.sign_in(lambda code: None)
    assert (answer.status, answer.json["error"]) == (400, "authorization_pending")


@pytest.mark.parametrize("method", [{}, {"code_challenge_method": "plain"}])
def test_nothing_but_s256_is_taken(client, market, method):
    answer = client.get(
        "/identity/o/authorize",
        {
            "client_id": "fairhour-desktop",
            "response_type": "code",
            "redirect_uri": "http://127.0.0.1:5555/callback",
            "code_challenge": "x" * 43,
            **method,
        },
    )
    assert answer.status_code == 400


def test_the_device_page_takes_no_post_without_its_token(market, stranger):
    browser = Browser(enforce_csrf_checks=True, raise_request_exception=False)
    browser.force_login(market.andris, "django.contrib.auth.backends.ModelBackend")
    asked = stranger.form(
        "/identity/o/api/device/code", client_id="fairhour-desktop", scope="openid diary:write"
    ).json
    address = f"/identity/o/device?code={asked['user_code']}"
    page = browser.get(address)
    assert page.status_code == 200 and b"csrfmiddlewaretoken" in page.content
    assert browser.post(address, {"action": "confirm"}).status_code != 200
    given = stranger.form(
        "/identity/o/api/token",
        client_id="fairhour-desktop",
        grant_type="urn:ietf:params:oauth:grant-type:device_code",
        device_code=asked["device_code"],
    )
    assert given.json["error"] == "authorization_pending"


def test_a_key_is_not_guessed_from_a_malformed_proof(market, caller):
    for header in ("x", "a b c", f"{'0' * 64} nonce {'0' * 128}", "\x00" * 300):
        answer = caller.transport("GET", "/api/v1/me", b"", {"Fairhour-Proof": header})
        assert answer.status == 401
