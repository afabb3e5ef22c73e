"""Type, click and scroll on a screen as a person would, through the X server (XTEST)."""

import subprocess
import time
from contextlib import suppress

from tests.stage.child import program
from tests.stage.screen import Screen

KEY_DELAY_MS, TRIES = 30, 5
LEFT, MIDDLE, RIGHT, WHEEL_UP, WHEEL_DOWN = 1, 2, 3, 4, 5


def type_text(on: Screen, text: str, *, delay_ms: int = KEY_DELAY_MS) -> None:
    """Press the keys of `text` in whatever window has the focus; a line feed is Return."""
    xdotool(on, "type", "--delay", str(delay_ms), "--", text)


def press(on: Screen, *keys: str) -> None:
    """Press keys by name, one after the other: "Return", "ctrl+s", "Page_Down"."""
    xdotool(on, "key", "--delay", str(KEY_DELAY_MS), *keys)


def move(on: Screen, x_px: int, y_px: int) -> None:
    """Move the pointer there."""
    xdotool(on, "mousemove", "--sync", str(x_px), str(y_px))


def click(on: Screen, x_px: int, y_px: int, *, button: int = LEFT) -> None:
    """Move the pointer there and click once."""
    xdotool(on, "mousemove", str(x_px), str(y_px), "click", str(button))


def scroll(on: Screen, notches: int) -> None:
    """Turn the wheel: positive is down, one click a notch."""
    wheel = WHEEL_DOWN if notches > 0 else WHEEL_UP
    xdotool(on, "click", "--repeat", str(abs(notches)), "--delay", "30", str(wheel))


def focus(on: Screen, title: str) -> None:
    """Bring the visible window whose title matches the expression to the front."""
    for _ in range(TRIES - 1):
        # A card that closes while xdotool looks through the windows ends its search.
        with suppress(AssertionError):
            xdotool(on, "search", "--onlyvisible", "--name", title, "windowactivate", "--sync")
            return
        time.sleep(0.2)
    xdotool(on, "search", "--onlyvisible", "--name", title, "windowactivate", "--sync")


def window_ids(on: Screen, title: str) -> list[int]:
    """The visible windows whose title matches; [] when there are none."""
    said = xdotool(on, "search", "--onlyvisible", "--name", title, may_fail=True)
    return [int(word) for word in said.split()]


def xdotool(on: Screen, *words: str, may_fail: bool = False) -> str:
    """Run one xdotool command on this screen and return what it said."""
    done = subprocess.run(
        [program("xdotool", "xdotool"), *words],
        env=on.environment,
        capture_output=True,
        text=True,
        timeout=60,
    )
    if done.returncode and not may_fail:
        raise AssertionError(f"xdotool {' '.join(words)}: {done.stderr.strip()}")
    return done.stdout
