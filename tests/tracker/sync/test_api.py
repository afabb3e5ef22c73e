import socket
import threading

import pytest

from tests.tracker.sync.small_market import SmallMarket
from tracker.errors import Garbled, Offline, Refused, SignedOut
from tracker.sync.api import MarketApi

CONTRACTS = "/api/v1/contracts"


def paths(market):
    return [path for _, path in market.seen]


def test_each_call_is_proven_by_the_device(api, market):
    assert api.me().name == "Andris Kalniņš"
    assert [told.week_s for told in api.contracts()] == [600]


def test_a_stale_nonce_is_signed_again_once_with_the_new_one(api, market):
    api.me()
    market.nonce = "nonce-2-xxxxxxxx"
    api.me()
    assert paths(market).count("/api/v1/me") == 3


def test_a_nonce_that_is_never_right_ends_after_two_tries(api, market):
    problem = (401, {"Content-Type": "application/problem+json"}, b'{"code":"use_nonce"}')
    market.fault("/api/v1/me", *[problem] * 9)
    with pytest.raises(Offline):
        api.me()
    assert paths(market).count("/api/v1/me") == 4
    assert api.is_signed_in


@pytest.mark.parametrize(("code", "tries"), [("use_nonce", 2), ("bad_proof", 1)])
def test_a_renewal_that_could_not_be_proven_signs_nobody_out(api, market, credentials, code, tries):
    body = f'{{"error":"invalid_grant","code":"{code}"}}'.encode()
    market.fault("/identity/", *[(401, {"Content-Type": "application/problem+json"}, body)] * tries)
    credentials.renew(None)
    with pytest.raises(Offline):
        api.me()
    assert api.me().name == "Andris Kalniņš"


def test_without_an_access_token_one_is_fetched_first(api, market, credentials):
    credentials.renew(None)
    api.me()
    assert paths(market) == ["/api/v1/hello", "/identity/o/api/token", "/api/v1/me"]


def test_without_a_sign_in_nothing_is_asked(api, market, credentials):
    credentials.forget()
    with pytest.raises(SignedOut):
        api.contracts()
    assert market.seen == []


def test_a_lost_answer_to_a_renewal_signs_nobody_out(api, market, credentials):
    credentials.renew(None)
    market.fault("/identity/o/api/token", "drop_after")
    with pytest.raises(Offline):
        api.me()
    assert api.me().email == "andris@fairhour.example"


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_never_followed_with_the_token(api, market, credentials, status):
    elsewhere = SmallMarket(credentials.device_key())
    market.fault(CONTRACTS, (status, {"Location": elsewhere.url + CONTRACTS}, b""))
    try:
        with pytest.raises(Garbled):
            api.contracts()
        assert elsewhere.seen == []
    finally:
        elsewhere.close()


def test_a_password_of_a_netrc_file_does_not_take_the_place_of_the_token(
    api, market, tmp_path, monkeypatch
):
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login a password b\n")
    monkeypatch.setenv("NETRC", str(netrc))
    assert api.me().name


def test_plain_http_is_for_this_computer_alone(credentials, clock):
    api = MarketApi("http://fairhour.example", credentials, clock)
    with pytest.raises(Refused, match="not_https"):
        api.hello()
    api.close()


def test_a_problem_names_its_code(api, market):
    problem = b'{"status":403,"code":"not_allowed"}'
    market.fault(CONTRACTS, (403, {"Content-Type": "application/problem+json"}, problem))
    with pytest.raises(Refused) as refusal:
        api.contracts()
    assert (refusal.value.code, refusal.value.status) == ("not_allowed", 403)


def test_a_busy_answer_with_a_time_is_offline_for_that_long(api, market):
    problem = {"Content-Type": "application/problem+json", "Retry-After": "5"}
    market.fault(CONTRACTS, (409, problem, b'{"code":"busy"}'))
    with pytest.raises(Offline) as offline:
        api.contracts()
    assert offline.value.retry_after_s == 5


def test_an_answer_without_end_is_given_up(api, market):
    huge = b'{"kind":"' + b"x" * (5 * 1024 * 1024) + b'"}'
    market.fault(CONTRACTS, (200, {"Content-Type": "application/json"}, huge))
    with pytest.raises(Garbled):
        api.contracts()


def test_an_answer_that_drips_is_given_up_after_a_minute(credentials, clock):
    listener = socket.create_server(("127.0.0.1", 0))

    def drip():
        connection, _ = listener.accept()
        with connection:
            connection.recv(65_536)
            connection.sendall(
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n"
            )
            for _ in range(20):
                clock.pass_s(10)
                try:
                    connection.sendall(b"{")
                except OSError:
                    return
                stop.wait(0.02)

    stop = threading.Event()
    server = threading.Thread(target=drip)
    server.start()
    api = MarketApi(f"http://127.0.0.1:{listener.getsockname()[1]}", credentials, clock)
    started_ms = clock.read().monotonic_ms
    with pytest.raises(Offline):
        api.hello()
    stop.set()
    server.join()
    listener.close()
    api.close()
    assert clock.read().monotonic_ms - started_ms < 205_000
