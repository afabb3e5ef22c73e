import struct
import subprocess

import pytest
import xcffib
import xcffib.shape
import xcffib.xproto
from xcffib.xproto import CW, WindowClass

from tests.stage import input as people
from tests.stage.child import program
from tests.stage.screen import screen
from tests.stage.windows import Shown, windows
from tracker.capture.x11.window import XWindows
from tracker.errors import NoWindows
from workdiary.hidden import Box

pytestmark = pytest.mark.xdist_group("x11-window")

BOOK = Shown(title="book", shows=("log",), geometry="40x10+100+80", paper="#ffffff", ink="#000000")
SAFE = Shown(title="safe", shows=("log",), geometry="40x10+400+300", paper="#ff00ff", ink="#000000")


@pytest.fixture(scope="module")
def desk():
    """A screen of its own with two terminals, the safe in front."""
    with screen(width_px=1280, height_px=800) as own, windows(own, (BOOK, SAFE)):
        people.focus(own, "^safe$")
        yield own


@pytest.fixture
def eyes(desk):
    looking = XWindows(desk.display)
    yield looking
    looking.close()


@pytest.fixture
def client(desk):
    """A program of its own on that screen: its connection."""
    connection = xcffib.connect(display=desk.display)
    yield connection
    connection.disconnect()


def titles(eyes):
    return [pane.title for pane in eyes.visible() if pane.app == "XTerm"]


def window(client, *, at=(0, 0, 200, 100), names=b"", title=b"", is_menu=False, depth=24):
    """A mapped window; a menu is one that no window manager touches."""
    core, setup = client.core, client.get_setup()
    root = setup.roots[0].root
    made = client.generate_id()
    visual = setup.roots[0].root_visual
    values = [int(is_menu)]
    mask = CW.OverrideRedirect
    if depth == 32:
        deep = next(d for d in setup.roots[0].allowed_depths if d.depth == 32)
        visual = deep.visuals[0].visual_id
        colours = client.generate_id()
        core.CreateColormap(0, colours, root, visual)
        mask, values = CW.BorderPixel | CW.OverrideRedirect | CW.Colormap, [0, *values, colours]
    core.CreateWindow(depth, made, root, *at, 0, WindowClass.InputOutput, visual, mask, values)
    if names:
        say(client, made, "WM_CLASS", "STRING", names)
    if title:
        say(client, made, "_NET_WM_NAME", "UTF8_STRING", title)
    core.MapWindow(made)
    client.flush()
    return made


def atom(client, name):
    return client.core.InternAtom(False, len(name), name).reply().atom


def say(client, window, name, kind, value):
    size = 8 if isinstance(value, bytes) else 32
    data = value if size == 8 else struct.pack(f"={len(value)}I", *value)
    length = len(data) // (size // 8)
    names = atom(client, name), atom(client, kind)
    client.core.ChangePropertyChecked(
        xcffib.xproto.PropMode.Replace, window, *names, size, length, data
    ).check()


def test_windows_are_listed_topmost_first_with_their_names_and_frames(desk, eyes):
    people.focus(desk, "^safe$")
    comes(eyes, ["safe", "book"])
    safe, book = [pane for pane in eyes.visible() if pane.app == "XTerm"]
    assert (safe.left_px, safe.top_px) == (400, 300), "the corner of the frame, title bar included"
    assert book.solid == Box(100, 80, 100 + book.width_px, 80 + book.height_px)
    people.focus(desk, "^book$")
    comes(eyes, ["book", "safe"])


def test_the_window_in_use_is_known(desk, eyes):
    people.focus(desk, "^book$")
    assert eyes.active().title == "book"
    people.focus(desk, "^safe$")
    assert eyes.active().title == "safe"


def test_a_window_that_is_minimised_or_on_another_desktop_does_not_show(desk, eyes):
    (safe,) = people.window_ids(desk, "^safe$")
    people.xdotool(desk, "windowminimize", "--sync", str(safe))
    comes(eyes, ["book"])
    people.xdotool(desk, "windowmap", "--sync", str(safe))
    people.xdotool(desk, "set_num_desktops", "2")
    people.xdotool(desk, "set_desktop_for_window", str(safe), "1")
    comes(eyes, ["book"])
    people.xdotool(desk, "set_desktop_for_window", str(safe), "0")
    people.focus(desk, "^safe$")
    comes(eyes, ["safe", "book"])


def test_a_menu_without_a_name_has_that_of_its_program(eyes, client):
    window(client, names=b"bank\0Bank\0", title=b"My account", at=(700, 500, 90, 80), is_menu=True)
    menu = window(client, at=(710, 520, 60, 70), is_menu=True)
    client.core.GetInputFocus().reply()
    top = eyes.visible()[0]
    assert (top.left_px, top.top_px, top.width_px) == (710, 520, 60)
    assert (top.app, top.solid) == ("Bank", None)
    client.core.DestroyWindow(menu)


def test_a_menu_carries_the_title_of_the_window_that_it_belongs_to(eyes, client):
    owner = window(client, names=b"web\0Web\0", title=b"My bank", at=(600, 100, 300, 300))
    listed(eyes, owner)
    menu = window(client, at=(650, 150, 80, 90), is_menu=True)
    say(client, menu, "WM_TRANSIENT_FOR", "WINDOW", [owner])
    assert "My bank" in eyes.visible()[0].title


def test_a_see_through_window_is_solid_only_where_it_says_so(eyes, client):
    sheer = window(client, names=b"t\0Sheer\0", at=(200, 200, 300, 200), depth=32)
    listed(eyes, sheer)
    assert pane_of(eyes, "Sheer").solid is None
    say(client, sheer, "_NET_WM_OPAQUE_REGION", "CARDINAL", [0, 0, 9, 9, 10, 20, 200, 100])
    solid = pane_of(eyes, "Sheer").solid
    assert (solid.right_px - solid.left_px, solid.bottom_px - solid.top_px) == (200, 100)


def test_a_window_with_holes_or_faded_is_not_solid(eyes, client):
    faded = window(client, names=b"f\0Faded\0", at=(200, 400, 90, 90))
    listed(eyes, faded)
    assert pane_of(eyes, "Faded").solid is not None
    say(client, faded, "_NET_WM_WINDOW_OPACITY", "CARDINAL", [0x8000_0000])
    assert pane_of(eyes, "Faded").solid is None


def test_a_title_is_read_in_any_script(eyes, client):
    window(
        client,
        names=b"w\0Script\0",
        is_menu=True,
        title="Банк — حساب".encode(),
        at=(20, 600, 90, 90),
    )
    client.core.GetInputFocus().reply()
    assert pane_of(eyes, "Script").title == "Банк — حساب"


def test_what_an_x_server_without_a_list_of_windows_shows_is_not_known():
    with subprocess.Popen(
        [program("Xvfb", "xvfb"), "-displayfd", "1", "-screen", "0", "320x200x24"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as bare:
        number = bare.stdout.readline().decode().strip()
        eyes = XWindows(f":{number}")
        assert eyes.visible() is None
        assert eyes.active() is None
        bare.terminate()
        bare.wait()
        assert eyes.visible() is None, "the X server is gone"
        assert eyes.active() is None
        eyes.close()


def test_without_an_x_server_nothing_is_known():
    with pytest.raises(NoWindows, match="no_display"):
        XWindows(":31999")


def pane_of(eyes, app):
    return next(pane for pane in eyes.visible() if pane.app == app)


def listed(eyes, window):
    """Wait until the window manager has put the window into its frame."""
    for _ in range(20_000):
        if any(top.client == window and top.is_managed for top in eyes._tops()):
            return
    raise AssertionError("the window never came")


def comes(eyes, expected):
    """Wait until these terminals show, in this order: the window manager works by itself."""
    for _ in range(5_000):
        if titles(eyes) == expected:
            return
    assert titles(eyes) == expected
