"""The abilities of a Windows computer. Not run in CI."""

from contextlib import suppress

from tracker.capture.counting import Counting
from tracker.capture.desktop import Ability, Desktop
from tracker.capture.mss_screen import MssScreen
from tracker.capture.presence import NotedCounter, Presence, Way
from tracker.capture.screens import Screens
from tracker.capture.windows.calls import Calls
from tracker.capture.windows.counter import RawInputCounter
from tracker.capture.windows.idle import LastInputIdle
from tracker.capture.windows.power import SessionPower
from tracker.capture.windows.system import WindowsSystem
from tracker.capture.windows.window import TopWindows
from tracker.errors import NoScreen


def on_windows(system: WindowsSystem | None = None) -> Desktop:
    """Everything through `system`, the real calls unless another is given."""
    system = system or Calls()
    screens = Screens((MssScreen(None),))
    with suppress(NoScreen):
        screens.grab()
    counting = Counting(RawInputCounter.name, lambda: RawInputCounter(system), screens.wake)
    presence = Presence((Way(LastInputIdle.name, lambda: LastInputIdle(system)),))
    window, power = TopWindows(system), SessionPower(system)
    windows = Ability(of="windows", name=window.name, limits=window.limits)
    signals = Ability(of="power", name=power.name, limits=power.limits)
    return Desktop(
        screen=screens,
        counter=NotedCounter(counting, presence.note),
        idle=presence,
        window=window,
        power=power,
        look=lambda: (screens.ability, counting.ability, presence.ability, windows, signals),
    )
