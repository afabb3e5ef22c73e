"""The abilities of a macOS computer. Not run in CI."""

import subprocess
from contextlib import suppress

from tracker.capture.counting import Counting
from tracker.capture.desktop import Ability, Desktop
from tracker.capture.macos.calls import Calls
from tracker.capture.macos.counter import TotalsCounter
from tracker.capture.macos.idle import HardwareIdle
from tracker.capture.macos.permission import PermittedScreen
from tracker.capture.macos.power import SessionPower
from tracker.capture.macos.system import MacSystem
from tracker.capture.macos.window import ScreenWindows
from tracker.capture.mss_screen import MssScreen
from tracker.capture.presence import NotedCounter, Presence, Way
from tracker.capture.screens import Screens
from tracker.errors import NoScreen

SETTINGS = "x-apple.systempreferences:com.apple.preference.security?Privacy_ScreenCapture"


def on_macos(system: MacSystem | None = None) -> Desktop:
    """Everything through `system`, the real calls unless another is given."""
    system = system or Calls()
    permitted = PermittedScreen(MssScreen(None), system, _open_settings)
    screens = Screens((permitted,))
    with suppress(NoScreen):
        screens.grab()
    counting = Counting(TotalsCounter.name, lambda: TotalsCounter(system), screens.wake)
    presence = Presence((Way(HardwareIdle.name, lambda: HardwareIdle(system)),))
    window, power = ScreenWindows(system), SessionPower(system)
    signals = Ability(of="power", name=power.name, limits=power.limits)

    def look() -> tuple[Ability, ...]:
        windows = Ability(of="windows", name=window.name, limits=window.limits)
        return screens.ability, counting.ability, presence.ability, windows, signals

    return Desktop(
        screen=screens,
        counter=NotedCounter(counting, presence.note),
        idle=presence,
        window=window,
        power=power,
        look=look,
        permission=permitted,
    )


def _open_settings() -> None:
    subprocess.run(["open", SETTINGS], check=False)
