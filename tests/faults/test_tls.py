"""Over TLS: whom nobody vouches for hears nothing; an office's proxy sees nothing."""

import pytest

from tests.faults.sync_desk import sync_desk
from tests.stage.certificate import certified
from tests.stage.proxy import proxy
from tests.stage.tunnel import tunnel
from tracker.store.outbox import Counts

pytestmark = pytest.mark.xdist_group("network-faults")


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    with sync_desk(tmp_path_factory.mktemp("tls-faults")) as made:
        yield made


@pytest.fixture(autouse=True)
def no_proxy_of_this_machine(monkeypatch):
    for name in ("no_proxy", "NO_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("name", "days", "is_known"),
    [("localhost", 1, False), ("market.example", 1, True), ("localhost", -1, True)],
    ids=["unknown", "another-name", "run-out"],
)
def test_F36_whose_certificate_is_wrong_hears_nothing_and_all_of_it_waits(
    desk, tmp_path, monkeypatch, name, days, is_known
):
    context, vouches = certified(tmp_path, name, days=days)
    if is_known:
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(vouches))
    segments = desk.work(2)
    with proxy(desk.sandbox.url, tls=context) as server:
        there = desk.reached(f"https://localhost:{server.port}")
        there.run(is_asked=True)
        assert (there.sending.state, server.heard) == ("offline", [])
        there._api.close()
    assert desk.counts() == Counts(waiting=2)
    desk.send()
    assert desk.is_once(segments)


@pytest.mark.parametrize("has_proxy", [False, True], ids=["direct", "office-proxy"])
def test_F36_a_good_certificate_is_sent_to_directly_and_through_a_proxy(
    desk, tmp_path, monkeypatch, has_proxy
):
    context, vouches = certified(tmp_path, "localhost")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(vouches))
    segments = desk.work(2)
    with proxy(desk.sandbox.url, tls=context) as server, tunnel() as office:
        if has_proxy:
            monkeypatch.setenv("HTTPS_PROXY", office.origin)
        there = desk.reached(f"https://localhost:{server.port}")
        there.run(is_asked=True)
        there._api.close()
        asked = {f"CONNECT localhost:{server.port} HTTP/1.1"} if has_proxy else set()
        assert {line.replace("HTTP/1.0", "HTTP/1.1") for line in office.asked} == asked
    assert desk.is_once(segments)
