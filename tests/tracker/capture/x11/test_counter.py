import ast
import gc
import inspect
import io
import os
import struct
import threading
import time

import pytest
import xcffib
import xcffib.xinput
import xcffib.xproto
import xcffib.xtest

from tests.stage import input as people
from tests.stage.screen import screen
from tracker.capture.desktop import InputCounts
from tracker.capture.x11 import counter as counter_module
from tracker.capture.x11 import raw_events
from tracker.capture.x11.counter import Tally, XInputCounter
from tracker.capture.x11.raw_events import Kind, Other, Press, read_event
from tracker.capture.x11.xwayland import XINPUT, device_names
from tracker.errors import NoInput

NOTHING = InputCounts(presses=0, clicks=0, scrolls=0, active_s=0, synthetic=0)
XTEST = frozenset({5})
KEYBOARD = 7


@pytest.fixture
def counting(shown):
    counter = XInputCounter(shown.display)
    yield counter
    counter.close()


def counted(counter, inputs, within_s=10.0):
    """The sum of takes once `inputs` have come, and of what comes in the quiet after them."""
    total, ends_at = dict.fromkeys(("presses", "clicks", "scrolls", "synthetic"), 0), None
    gives_up_at = time.monotonic() + within_s
    while ends_at is None or time.monotonic() < ends_at:
        taken = counter.take()
        for name in total:
            total[name] += getattr(taken, name)
        if ends_at is None and total["presses"] + total["clicks"] + total["scrolls"] >= inputs:
            ends_at = time.monotonic() + 0.2
        assert time.monotonic() < gives_up_at, f"only {total} came"
        threading.Event().wait(0.02)
    return total


def test_typed_keys_are_counted_one_by_one(counting, shown):
    people.type_text(shown, "the quick brown fox", delay_ms=5)
    assert counted(counting, 19) == {"presses": 19, "clicks": 0, "scrolls": 0, "synthetic": 19}


def test_a_held_key_is_one_press(counting, shown):
    people.xdotool(shown, "keydown", "a", "sleep", "1.5", "keyup", "a")
    assert counted(counting, 1)["presses"] == 1


def test_clicks_are_told_from_notches_of_the_wheel(counting, shown):
    people.click(shown, 900, 900)
    people.click(shown, 910, 900, button=people.MIDDLE)
    people.xdotool(shown, "click", "8")
    people.scroll(shown, 3)
    people.scroll(shown, -2)
    people.xdotool(shown, "click", "6", "click", "7")
    assert counted(counting, 10) == {"presses": 0, "clicks": 3, "scrolls": 7, "synthetic": 10}


def test_moving_the_pointer_is_no_input_to_count(counting, shown):
    people.move(shown, 300, 300)
    people.move(shown, 700, 500)
    people.xdotool(shown, "key", "a")
    assert counted(counting, 1) == {"presses": 1, "clicks": 0, "scrolls": 0, "synthetic": 1}


def test_keys_of_a_keyboard_are_not_counted_as_made_by_a_program(counting, shown):
    type_on(shown.display, "Xvfb keyboard", presses=4)
    assert counted(counting, 4) == {"presses": 4, "clicks": 0, "scrolls": 0, "synthetic": 0}


def test_a_keyboard_that_comes_while_counting_is_known_at_once():
    with screen(width_px=320, height_px=200) as own:
        counter = XInputCounter(own.display)
        add_keyboard(own.display, b"second")
        type_on(own.display, "second XTEST keyboard", presses=2)
        type_on(own.display, "Xvfb keyboard", presses=1)
        assert counted(counter, 3)["synthetic"] == 2
        counter.close()


def test_each_take_begins_again_at_zero(counting, shown):
    people.type_text(shown, "abc")
    counted(counting, 3)
    assert counting.take() == NOTHING


def test_a_counter_whose_server_died_answers_none():
    with screen(width_px=320, height_px=200) as short_lived:
        counter = XInputCounter(short_lived.display)
        people.type_text(short_lived, "abc")
        counted(counter, 3)
    counter._thread.join(timeout=10)
    assert counter.take() is None
    assert counter.take() is None
    counter.close()


def test_closing_twice_is_closing_once_and_leaves_no_thread(shown):
    counter = XInputCounter(shown.display)
    files = len(os.listdir("/proc/self/fd"))
    counter.close()
    counter.close()
    assert len(os.listdir("/proc/self/fd")) < files
    assert not [t for t in threading.enumerate() if t.name == "x11-counter"]


def test_without_an_x_server_it_says_no_display():
    with pytest.raises(NoInput, match="no_display"):
        XInputCounter(":31999")


def test_two_threads_take_each_press_exactly_once():
    tally, taken = Tally(), []
    stops = threading.Event()

    def take():
        while not stops.is_set():
            taken.append(tally.take().presses)

    taker = threading.Thread(target=take)
    taker.start()
    for at in range(5_000):
        tally.add([Press(Kind.KEY, at, KEYBOARD)], XTEST)
    stops.set()
    taker.join()
    assert sum(taken) + tally.take().presses == 5_000


def test_a_second_with_many_presses_is_one_active_second():
    tally = Tally()
    tally.add([Press(Kind.KEY, at, 3) for at in (1_000, 1_400, 1_999, 2_000, 7_500)], XTEST)
    assert tally.take().active_s == 3


def test_input_made_by_a_program_counts_and_is_a_number_of_its_own():
    tally = Tally()
    tally.add([Press(Kind.CLICK, 0, 5), Press(Kind.KEY, 0, KEYBOARD)], XTEST)
    assert tally.take() == InputCounts(presses=1, clicks=1, scrolls=0, active_s=1, synthetic=1)


def test_two_different_keys_leave_the_same_record():
    assert read_event(raw_event(13, detail=38), 0, 13) == read_event(
        raw_event(13, detail=56), 0, 13
    )


def test_of_a_button_only_its_class_is_kept():
    def seen(button):
        return read_event(raw_event(15, detail=button), 0, 15)

    assert {seen(n).kind for n in (1, 2, 3, 8, 9)} == {Kind.CLICK}
    assert {seen(n).kind for n in (4, 5, 6, 7)} == {Kind.SCROLL}
    assert seen(1) == seen(3)


def test_other_events_are_no_presses():
    assert read_event(raw_event(17, detail=0), 0, 17) is Other.IGNORED
    assert read_event(raw_event(14, detail=38), 0, 14) is Other.IGNORED


def test_no_line_of_the_source_reads_which_key_it_was():
    trees = [ast.parse(inspect.getsource(module)) for module in (counter_module, raw_events)]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    names = {n.attr for n in nodes if isinstance(n, ast.Attribute)}
    names |= {n.id for n in nodes if isinstance(n, ast.Name)}
    assert not names & {"detail", "keycode", "keysym", "RawKeyPressEvent", "KeyPressEvent"}
    skipped = struct.calcsize("=12xI")
    assert skipped == 16, "the detail of an event stands at byte 16"
    assert raw_events.KEY_EVENT == "=12xI4xH", "four bytes at 16 are skipped, not read"


def test_a_canary_that_is_typed_is_nowhere_in_the_counter(counting, shown):
    canary = "zqjxkvbw"
    people.type_text(shown, canary)
    assert counted(counting, len(canary))["presses"] == len(canary)
    people.type_text(shown, canary)
    threading.Event().wait(0.3)
    held = f"{vars(counting)} {vars(counting._tally)}"
    assert canary not in held
    assert str(key_codes(shown.display, canary)) not in held
    # The library has records that hold a key; none was made.
    assert not [o for o in gc.get_objects() if isinstance(o, xcffib.xinput.RawKeyPressEvent)]


def raw_event(event, *, detail):
    """The first 32 bytes of an XInput2 event as they come from the server."""
    # type, extension, sequence, length, event, device, time, detail, source, valuators, flags
    return struct.pack("=BBHIHHIIHHI4x", 35, 131, 1, 0, event, 3, 648_226, detail, 7, 0, 0)


def add_keyboard(display, name):
    """Plug in a pair of master devices; the server gives it XTEST devices of its own."""
    connection = xcffib.Connection(display=display)
    xinput = connection(xcffib.xinput.key)
    xinput.XIQueryVersion(2, 2).reply()
    add_master = struct.pack("=HHHBB", 1, 4, len(name), 1, 1) + name.ljust(8, b"\0")
    request = io.BytesIO(struct.pack("=xx2xB3x", 1) + add_master)
    xinput.send_request(43, request, is_checked=True).check()
    connection.disconnect()


def type_on(display, device, *, presses):
    """Press a key of the device of this name; only XTEST's own devices are made by programs."""
    connection = xcffib.Connection(display=display)
    number = {name: n for n, name in device_names(connection).items()}[device]
    first = connection.core.QueryExtension(len(XINPUT), XINPUT).reply().first_event
    xtest = connection(xcffib.xtest.key)
    for _ in range(presses):
        for kind in (1, 2):  # DeviceKeyPress, DeviceKeyRelease
            xtest.FakeInputChecked(first + kind, 38, 0, 0, 0, 0, number).check()
    connection.disconnect()


def key_codes(display, text):
    """The numbers that the server gives the keys of `text`."""
    connection = xcffib.Connection(display=display)
    setup = connection.get_setup()
    least = setup.min_keycode
    count = setup.max_keycode - least + 1
    found = connection.core.GetKeyboardMapping(least, count).reply()
    symbols, width = list(found.keysyms), found.keysyms_per_keycode
    connection.disconnect()
    return [least + symbols.index(ord(letter)) // width for letter in text]
