from types import SimpleNamespace

import pytest
import xcffib.dpms

from tracker.capture.x11.asleep import is_asleep, sleeps


class Dpms:
    """What a server with DPMS answers; the one of the tests has none."""

    def __init__(self, level, *, is_capable=True, is_enabled=True):
        self.level, self.is_capable, self.is_enabled = level, is_capable, is_enabled

    def Capable(self):
        return SimpleNamespace(reply=lambda: SimpleNamespace(capable=self.is_capable))

    def Info(self):
        told = SimpleNamespace(power_level=self.level, state=self.is_enabled)
        return SimpleNamespace(reply=lambda: told)


@pytest.mark.parametrize("mode", ["Standby", "Suspend", "Off"])
def test_a_screen_that_is_switched_off_sleeps(mode):
    assert sleeps(Dpms(getattr(xcffib.dpms.DPMSMode, mode)))


def test_a_screen_that_is_on_or_cannot_be_switched_off_does_not():
    assert not sleeps(Dpms(xcffib.dpms.DPMSMode.On))
    assert not sleeps(Dpms(xcffib.dpms.DPMSMode.Off, is_capable=False))
    assert not sleeps(Dpms(xcffib.dpms.DPMSMode.Off, is_enabled=False))


def test_a_server_that_does_not_say_is_awake(shown):
    assert not is_asleep(shown.display)
    assert not is_asleep(":64999")
