"""A small marketplace on loopback, and this device signed in to it."""

import pytest

from tests.fakes import FakeClock
from tests.tracker.sync.small_market import SmallMarket
from tracker.errors import NoKeyring
from tracker.events import Events
from tracker.sync.api import MarketApi
from tracker.sync.credentials import Credentials
from tracker.sync.pull import Pull
from tracker.sync.push import Push


class MemoryKeyring:
    """A keyring that can be away."""

    def __init__(self):
        self.secrets: dict[tuple[str, str], str] = {}
        self.is_away = False

    def get(self, service, name):
        if self.is_away:
            raise NoKeyring("away")
        return self.secrets.get((service, name))

    def set(self, service, name, secret):
        if self.is_away:
            raise NoKeyring("away")
        self.secrets[service, name] = secret


@pytest.fixture
def keyring():
    return MemoryKeyring()


@pytest.fixture
def clock():
    return FakeClock(1_795_190_000)


@pytest.fixture
def credentials(tmp_path, clock, keyring):
    return Credentials(tmp_path / "sign-in.json", allow_file=False, clock=clock, keyring=keyring)


@pytest.fixture
def market(credentials, device):
    market = SmallMarket(credentials.device_key(), chain_key=device)
    yield market
    market.close()


@pytest.fixture
def api(market, credentials, clock):
    credentials.save(refresh_token=market.refresh_token, access_token=market.access_token)
    api = MarketApi(market.url, credentials, clock)
    yield api
    api.close()


@pytest.fixture
def heard():
    return []


@pytest.fixture
def events(heard):
    events = Events()
    events.subscribe(heard.append)
    return events


@pytest.fixture
def push(diary, api, events, clock):
    return Push(diary, api, events, clock, draw=lambda n: n - 1)


@pytest.fixture
def pull(diary, api, events, clock):
    return Pull(diary, api, events, clock)
