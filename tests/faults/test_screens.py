"""Whatever the screens do: the next picture is right, one is under way, time goes on."""

import resource
import threading
from dataclasses import replace

import pytest

from tests.fakes import FakeScreen, FakeWindow, checked_frame
from tests.tracker.capture.test_shutter import NOW_S, SlowScreen, taken
from tracker.capture.desktop import Frame, Pane
from tracker.capture.hiding import NeverPicture
from tracker.capture.picture import encode
from tracker.capture.screens import Screens
from tracker.capture.shutter import Missed, Wish
from tracker.events import PicturesFailed
from workdiary.snapshot import MAX_SNAPSHOT_BYTES

BLACK = Frame(screen=1, width_px=64, height_px=36, pixels=bytes(4 * 64 * 36))
NOTHING = Frame(screen=1, width_px=0, height_px=0, pixels=b"")
PRIVATE = Wish(never=NeverPicture(apps=("safe",)))


def failures(bench):
    return [event.reason for event in bench.happened() if isinstance(event, PicturesFailed)]


def test_F14_a_screen_that_fails_is_tried_three_times_and_time_goes_on(bench):
    bench.screen.failures = 99
    bench.start()
    bench.run(30)
    bench.stop()
    assert (bench.screen.grabs, failures(bench)) == (3, ["grab_failed"])
    assert bench.spans()[-1][1] - bench.spans()[0][0] == 30


def test_F14_what_stays_black_is_kept_marked_and_said_at_once(bench):
    bench.screen.frames = (BLACK,)
    bench.start()
    bench.run(30)
    (kept,) = bench.kept()
    assert [shot.is_one_colour for shot in kept.segment.snapshots] == [True]
    assert failures(bench) == ["one_colour"]


def test_F14_a_screen_without_pixels_is_no_picture():
    assert taken(FakeScreen(frames=(NOTHING,))) == Missed(taken_s=NOW_S, reason="no_screens")


def test_F14_a_black_way_gives_way_to_the_next():
    ways = Screens((FakeScreen(frames=(BLACK,)), FakeScreen()))
    assert not taken(ways).pictures[0].is_one_colour


@pytest.mark.parametrize(
    ("frame", "size"),
    [
        (replace(checked_frame(1, 192, 108), left_px=-192, top_px=-50), (192, 108)),
        (checked_frame(1, 108, 192), (108, 192)),
        (replace(checked_frame(1, 384, 216), left_px=192), (384, 216)),
    ],
)
def test_F16_a_screen_left_of_the_origin_turned_or_finer_is_pictured_as_it_is(frame, size):
    left, top = frame.left_px, frame.top_px
    pane = Pane(app="Safe", title="", left_px=left, top_px=top, width_px=50, height_px=50)
    (picture,) = taken(FakeScreen(frames=(frame,)), PRIVATE, FakeWindow(panes=(pane,))).pictures
    assert (picture.width_px, picture.height_px) == size
    assert picture.hidden_percent == -(-100 * 2_500 // (size[0] * size[1]))


def test_F16_a_monitor_unplugged_between_two_pictures_is_in_the_first_alone(bench):
    both = (checked_frame(1), replace(checked_frame(2), left_px=64))
    screen = FakeScreen(frames=both)
    assert [picture.screen for picture in taken(screen).pictures] == [1, 2]
    screen.frames = both[:1]
    fixed = Wish(screens="one", screen=2)
    assert [picture.screen for picture in taken(screen, fixed).pictures] == [1]


@pytest.mark.long
def test_F17_a_wall_of_four_8k_screens_is_shrunk_without_a_second_copy():
    width_px, height_px = 15_360, 8_640
    wall = Frame(
        screen=1,
        width_px=width_px,
        height_px=height_px,
        pixels=bytearray(b"\x20\x40\x60\xff\xe0\xc0\x40\xff" * (width_px * height_px // 2)),
    )
    before_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    picture = encode(wall, is_blurred=False)
    grown_mb = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before_kb) / 1024
    assert len(picture.webp) <= MAX_SNAPSHOT_BYTES
    assert grown_mb <= 400


def test_F18_a_picture_that_hangs_is_given_up_and_time_and_the_next_slot_go_on(bench):
    slow = SlowScreen()
    bench.desktop.screen._screens = (slow,)
    bench.start()
    hanging = _hang(bench, slow)
    assert failures(bench) == ["too_slow"]
    assert slow.grabs == 1
    slow.let_go.set()
    hanging.join(10)
    bench.run(600)
    assert any(one.segment.snapshots for one in bench.kept())


def _hang(bench, slow) -> threading.Thread:
    """Thirty seconds in which the screen does not answer."""
    for _ in range(30):
        bench.clock.pass_s(1)
        bench.counter.press()
        bench.timekeeper.submit(bench.recorder.beat).result()
    return bench.shutter._attempt.thread


def test_F19_locked_there_is_no_picture_whatever_the_input(bench):
    bench.drawn = 60
    bench.start()
    bench.run(20)
    bench.timekeeper.note_power("locked").result()
    bench.run(200)
    assert bench.screen.grabs == 0
