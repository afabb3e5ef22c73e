"""Pictures on wlroots desktops (sway and its kin) by the program grim, one monitor after another."""

import shutil
import subprocess
from collections.abc import Iterator, Mapping

from tracker.capture.desktop import Frame
from tracker.capture.wayland.outputs import Output, corner_px, outputs
from tracker.errors import NoScreen, NoWayland
from workdiary.snapshot import MAX_SCREENS

GRIM = "grim"
WITHIN_S = 5
SAYS_NO_PROTOCOL = b"doesn't support"


class GrimScreen:
    """Starts grim for each monitor. Nothing is asked of the person, and nothing touches a disk."""

    name = GRIM
    limits: tuple[str, ...] = ()

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ

    def grab(self, *, with_pointer: bool = False) -> tuple[Frame, ...]:
        """One frame a monitor in its physical pixels. NoScreen where grim cannot see this desktop."""
        program = shutil.which(GRIM, path=self._environ.get("PATH"))
        try:
            shown = outputs(self._environ)
        except NoWayland as error:
            raise NoScreen(error.reason) from error
        if program is None:
            raise NoScreen("no_grim")
        if not shown:
            raise NoScreen("no_screens")
        if not any(output.is_on for output in shown):
            raise NoScreen("asleep")
        return tuple(self._frames(program, shown[:MAX_SCREENS], with_pointer=with_pointer))

    def close(self) -> None:
        """Nothing is kept open between pictures."""

    def _frames(
        self, program: str, shown: tuple[Output, ...], *, with_pointer: bool
    ) -> Iterator[Frame]:
        for number, output in enumerate(shown, start=1):
            if not output.is_on:
                continue  # a dark monitor beside one that is looked at; the numbers stay
            pointer = ["-c"] if with_pointer else []
            words = [program, *pointer, "-t", "ppm", "-o", output.name, "-"]
            try:
                done = subprocess.run(
                    words,
                    env=dict(self._environ),
                    stdin=subprocess.DEVNULL,
                    capture_output=True,
                    timeout=WITHIN_S,
                )
            except subprocess.TimeoutExpired as error:
                raise NoScreen("time_out") from error
            except OSError as error:
                raise NoScreen("no_grim") from error
            if done.returncode:
                is_other = SAYS_NO_PROTOCOL in done.stderr
                raise NoScreen("no_grim" if is_other else "grab_failed")
            left_px, top_px = corner_px(output, shown)
            yield frame_of(done.stdout, screen=number, left_px=left_px, top_px=top_px)


def frame_of(ppm: bytes, *, screen: int, left_px: int, top_px: int) -> Frame:
    """A binary PPM, as grim writes it, as a frame. NoScreen when it is not whole."""
    try:
        kind, size, deepest, pixels = ppm.split(b"\n", 3)
        width_px, height_px = map(int, size.split())
    except ValueError as error:
        raise NoScreen("grab_failed") from error
    is_whole = len(pixels) == 3 * width_px * height_px > 0
    if kind != b"P6" or deepest != b"255" or not is_whole:
        raise NoScreen("grab_failed")
    turned = bytearray(b"\xff") * (4 * width_px * height_px)
    for place in range(3):
        turned[place::4] = pixels[2 - place :: 3]
    return Frame(
        screen=screen,
        width_px=width_px,
        height_px=height_px,
        left_px=left_px,
        top_px=top_px,
        pixels=turned,
    )
