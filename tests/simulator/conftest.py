"""The small market, and two computers signed in to it over the real identity provider."""

import pytest

from marketplace.people.allow_device import allow_device
from tests.fakes import FakeClock
from tests.marketplace.conftest import market
from tests.simulator.network import CarriedApi, Network
from tests.tracker.sync.conftest import MemoryKeyring
from tracker.sync.credentials import Credentials
from tracker.sync.sign_in import DeviceSignIn, SignedIn

__all__ = ["market"]


class NoChance:
    """A network without faults."""

    def randrange(self, *_):
        return 99


@pytest.fixture
def signed_in(market, tmp_path):
    """The credentials of two computers of Andris, enrolled long before they record."""
    from marketplace.people.models import Device
    from tests.builders import unix

    made = []
    for number in range(2):
        clock = FakeClock(market.clock.now_s)
        credentials = Credentials(
            tmp_path / f"none{number}", allow_file=False, clock=clock, keyring=MemoryKeyring()
        )
        api = CarriedApi("http://127.0.0.1", credentials, clock)
        api.network = Network(NoChance())
        sign_in = DeviceSignIn(api, credentials)
        code = sign_in.begin()
        allow_device(code.user_code, market.andris)
        assert isinstance(sign_in.poll(code), SignedIn)
        made.append(credentials)
    Device.objects.filter(member=market.andris).update(enrolled_s=unix("2026-11-01T00:00:00Z"))
    return made
