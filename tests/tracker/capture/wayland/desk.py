"""What the tests do in a Wayland session as its user: each returns plain facts about what it saw."""

import os
import subprocess
import time
from contextlib import contextmanager

from tracker.capture.detect import detect
from tracker.capture.wayland.grim import GrimScreen
from tracker.capture.wayland.outputs import outputs
from tracker.capture.wayland.portal import PortalScreen
from tracker.capture.wayland.window import SwayWindow, ToplevelWindow, is_full_screen
from tracker.errors import NoScreen

RED = (0xCC, 0x20, 0x10)


@contextmanager
def page():
    """A terminal whose paper is red, 300x200 logical units, at (100, 100)."""
    paper = "{:02x}{:02x}{:02x}".format(*RED)
    words = ["foot", "--app-id=shop", "--title=Invoice 7", "-o", f"colors.background={paper}"]
    words += ["-o", "locked-title=yes", "--window-size-pixels=300x200", "sleep", "100"]
    shown = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        window = SwayWindow(os.environ)
        ends_at = time.monotonic() + 20
        while not window.visible() and time.monotonic() < ends_at:
            time.sleep(0.02)
        move("100 100")
        yield window
    finally:
        shown.terminate()
        shown.wait()


def move(place):
    subprocess.run(
        ["swaymsg", f"[app_id=shop] move absolute position {place}"],
        check=True,
        stdout=subprocess.DEVNULL,
    )


def colour(frame, x, y):
    """Red, green, blue of a pixel, by its place on the common desktop."""
    at = 4 * ((y - frame.top_px) * frame.width_px + x - frame.left_px)
    blue, green, red = frame.pixels[at : at + 3]
    return red, green, blue


def facts(frames):
    return [(f.screen, f.width_px, f.height_px, f.left_px, f.top_px) for f in frames]


def grabbed(screen):
    """As the shutter does: three tries. The portal of wlroots writes one file for all sessions."""
    for _ in range(2):
        try:
            return screen.grab()
        except NoScreen:
            continue
    return screen.grab()


def take(screen):
    """Sizes and places of the frames, and the colour of each one's last pixel but a few."""
    frames = grabbed(screen)
    screen.close()
    ends = [colour(f, f.left_px + f.width_px - 5, f.top_px + f.height_px - 5) for f in frames]
    return facts(frames), ends


def by_grim():
    return take(GrimScreen(os.environ))


def by_portal():
    return take(PortalScreen(os.environ, is_allowed=True))


def before_a_yes():
    try:
        take(PortalScreen(os.environ, is_allowed=False))
    except NoScreen as error:
        return error.reason


def files_left():
    return sorted(os.listdir(os.environ["TMPDIR"]))


def monitors():
    return [(o.name, o.left, o.top, o.width_px, o.height_px, o.factor) for o in outputs(os.environ)]


def the_window_in_both():
    """The panes of a window, and the colour in its middle in the pictures of both ways."""
    with page() as window:
        on_one, active = window.visible(), ToplevelWindow(os.environ).active()
        middles = [
            middle(grabbed(screen), on_one[0])
            for screen in (
                GrimScreen(os.environ),
                PortalScreen(os.environ, is_allowed=True),
            )
        ]
        move("1150 20")
        on_two = window.visible()
        frames = GrimScreen(os.environ).grab()
        middles += [middle(frames, pane) for pane in on_two]
        focused = window.active()
    return on_one, on_two, active, focused, middles


def middle(frames, pane):
    x, y = pane.left_px + pane.width_px // 2, pane.top_px + pane.height_px * 3 // 4
    for frame in frames:
        if 0 <= x - frame.left_px < frame.width_px and 0 <= y - frame.top_px < frame.height_px:
            return colour(frame, x, y)


def abilities(is_allowed):
    desktop = detect(os.environ, may_use_portal=is_allowed)
    found = {a.of: (a.name, a.passed_over, a.limits) for a in desktop.abilities}
    taken = facts(desktop.screen.grab())
    counts = desktop.counter.take()
    desktop.close()
    return found, taken, counts


def why_not():
    desktop = detect(os.environ, may_use_portal=True)
    desktop.close()
    return desktop.screen.ability.name, desktop.screen.reason


def of_the_guest():
    """What is found where DISPLAY names the X server that sway starts for X programs."""
    told = os.path.join(os.environ["XDG_RUNTIME_DIR"], "display")
    words = ["swaymsg", "exec", f'echo "$DISPLAY" > {told}.new && mv {told}.new {told}']
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
    ends_at = time.monotonic() + 20
    while not os.path.exists(told) and time.monotonic() < ends_at:
        time.sleep(0.02)
    with open(told) as file:
        os.environ["DISPLAY"] = file.read().strip()
    os.environ["XDG_SESSION_TYPE"] = "x11"
    return abilities(False)


def plugged_in():
    """How many monitors two pictures of one eye show: as it was, and with one more plugged in."""
    screen = GrimScreen(os.environ)
    found = [len(screen.grab())]
    subprocess.run(["swaymsg", "create_output"], check=True, stdout=subprocess.DEVNULL)
    return [*found, len(screen.grab())]


def full_screen():
    """Before and after the window is made to fill its monitor."""
    with page():
        before = is_full_screen(os.environ["SWAYSOCK"])
        words = ["swaymsg", "[app_id=shop] focus, fullscreen enable"]
        subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
        return before, is_full_screen(os.environ["SWAYSOCK"])
