"""Which way a request takes; that it arrives is seen over real proxies in tests/faults."""

import pytest

from tracker.sync.deadline import Watch
from tracker.sync.line import Line
from tracker.sync.lines import Lines


@pytest.fixture
def proxy_of(monkeypatch):
    """The proxy that a line to an origin uses, with these words in the environment."""
    for name in ("no_proxy", "https_proxy", "http_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)

    def asked(origin, **words):
        for name, word in words.items():
            monkeypatch.setenv(name, word)
        session = Line(origin, Watch(), headers={}, timeout_s=(5, 30))._session
        proxies = session.merge_environment_settings(origin, {}, True, None, None)["proxies"]
        return proxies.get(origin.partition(":")[0]) or proxies.get("all")

    return asked


@pytest.mark.parametrize(
    ("origin", "words", "proxy"),
    [
        ("https://market.example", {}, None),
        ("https://market.example", {"https_proxy": "http://office:8080"}, "http://office:8080"),
        ("https://market.example", {"all_proxy": "http://office:8080"}, "http://office:8080"),
        ("https://market.example", {"https_proxy": "http://o:1", "no_proxy": ".example"}, None),
        ("http://127.0.0.1:8000", {"http_proxy": "http://o:1", "all_proxy": "http://o:1"}, None),
    ],
)
def test_a_request_goes_through_the_proxy_that_is_named_for_it(proxy_of, origin, words, proxy):
    assert proxy_of(origin, **words) == proxy


def test_the_proxy_of_the_settings_is_the_only_one(monkeypatch):
    monkeypatch.setenv("https_proxy", "http://other:1")
    lines = Lines("https://market.example", headers={}, timeout_s=(5, 30))
    lines.use_proxy("http://office:8080")
    with lines.one(1.0) as line:
        chosen = line._session.merge_environment_settings(
            "https://market.example", {}, True, None, None
        )
        assert chosen["proxies"]["https"] == "http://office:8080"
        lines.use_proxy("")
    with lines.one(1.0) as line:
        assert line.proxy == ""
    lines.close()


def test_a_marketplace_on_this_computer_is_never_asked_through_a_proxy():
    line = Line("http://127.0.0.1:8000", Watch(), headers={}, timeout_s=(5, 30), proxy="http://o:1")
    assert not line._session.proxies
