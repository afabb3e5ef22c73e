"""Which way a request takes; that it arrives is seen over real proxies in tests/faults."""

import pytest

from tracker.sync.deadline import Watch
from tracker.sync.line import Line


@pytest.fixture
def way(monkeypatch):
    """The pools that a line to an origin uses, with these words in the environment."""
    for name in ("no_proxy", "https_proxy", "http_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)

    def pools(line, **words):
        for name, word in words.items():
            monkeypatch.setenv(name, word)
        return line._pools_now()

    return pools


def line_to(origin):
    return Line(origin, Watch(), headers={}, timeout_s=(5, 30))


@pytest.mark.parametrize(
    ("origin", "words", "proxy"),
    [
        ("https://market.example", {}, None),
        ("https://market.example", {"https_proxy": "http://office:8080"}, "http://office:8080"),
        ("https://market.example", {"https_proxy": "office:8080"}, "http://office:8080"),
        ("https://market.example", {"all_proxy": "http://office:8080"}, "http://office:8080"),
        ("https://market.example", {"https_proxy": "http://o:1", "no_proxy": ".example"}, None),
        ("http://127.0.0.1:8000", {"http_proxy": "http://o:1", "all_proxy": "http://o:1"}, None),
    ],
)
def test_a_request_goes_through_the_proxy_that_is_named_for_it(way, origin, words, proxy):
    named = way(line_to(origin), **words).proxy
    assert (named and named.url) == proxy


def test_a_proxy_hears_the_sign_in_of_its_address(way):
    pools = way(line_to("https://market.example"), https_proxy="http://an%40na:word@office:8080")
    assert pools.proxy_headers == {"proxy-authorization": "Basic YW5AbmE6d29yZA=="}


def test_another_proxy_is_used_from_the_next_request_on(way):
    line = line_to("https://market.example")
    direct = way(line)
    assert way(line) is direct
    assert way(line, https_proxy="http://office:8080") is not direct
