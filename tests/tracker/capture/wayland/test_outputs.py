import pytest

from tests.tracker.capture.wayland.compositor import compositor
from tracker.capture.wayland.grim import GrimScreen
from tracker.capture.wayland.outputs import outputs
from tracker.errors import NoScreen


def test_a_monitor_that_is_off_is_known_on_wlroots(tmp_path):
    with compositor(tmp_path, modes=[1, 0]) as environ:
        assert [one.is_on for one in outputs(environ)] == [True, False]


def test_a_desktop_whose_monitors_are_all_off_is_asleep(tmp_path):
    with compositor(tmp_path, modes=[0, 0]) as environ:
        with pytest.raises(NoScreen, match="asleep"):
            GrimScreen({**environ, "PATH": _with_grim(tmp_path)}).grab()


def test_only_the_monitor_that_is_on_is_taken_and_keeps_its_number(tmp_path):
    with compositor(tmp_path, modes=[0, 1]) as environ:
        frames = GrimScreen({**environ, "PATH": _with_grim(tmp_path)}).grab()
    assert [(one.screen, one.width_px, one.left_px) for one in frames] == [(2, 2, 640)]


def _with_grim(folder):
    """A grim that takes two red pixels of any monitor."""
    program = folder / "grim"
    program.write_text("#!/bin/sh\nprintf 'P6\\n2 1\\n255\\n\\377\\0\\0\\377\\0\\0'\n")
    program.chmod(0o755)
    return f"{folder}:/bin"
