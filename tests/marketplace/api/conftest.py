"""The small market, spoken to through its URLs."""

import pytest
from django.test import Client as Browser

from marketplace.deadlines.models import SandboxTime
from marketplace.people.allow_device import allow_device
from marketplace.tools import tools
from tests.builders import unix
from tests.marketplace.caller import Caller, in_process
from workdiary.clock import SystemClock

NOW_S = unix("2026-11-20T15:00:00Z")


@pytest.fixture
def stranger(market):
    """A tracker that nobody signed in; the market's clock stands at Friday 15:00Z."""
    offset_ms = NOW_S * 1000 - SystemClock().read().wall_ms
    SandboxTime.objects.create(id=1, offset_ms=offset_ms)
    assert tools().clock.read().now_s - NOW_S < 5
    return Caller(in_process(Browser()))


@pytest.fixture
def caller(market, stranger):
    """Andris' tracker, signed in by the device flow; his work of the day may be sent."""
    given = stranger.sign_in(lambda code: allow_device(code, market.andris))
    assert given.status == 200, given
    return stranger
