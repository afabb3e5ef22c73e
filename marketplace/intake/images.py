"""Is this a picture we dare to open? Checked in a limited child process; views are derived.

`python -m marketplace.intake.images` is that child: bytes in on stdin, two numbers out. What a
hostile file can do to a decoder it does to a process with 512 MB, 5 seconds and no files.
"""

import io
import resource
import subprocess
import sys
from dataclasses import dataclass

from PIL import Image

MEMORY_BYTES = 512 * 1024 * 1024
CPU_S = 5
WAIT_S = 8
MAX_PIXELS = 40_000_000


@dataclass(frozen=True, slots=True)
class Size:
    """A picture that opens; one frame of so many pixels."""

    width_px: int
    height_px: int


def check_picture(data: bytes) -> Size | None:
    """The size of a sound WebP picture of one frame and at most 40 megapixels, else None.

    Busy if the child did not come back: what a file may take is limited in CPU seconds, so that
    is the machine's fault, and a sound picture refused for good would be gone.
    """
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        return None
    from marketplace.errors import Busy  # the child runs this file without the house

    try:
        done = subprocess.run(
            [sys.executable, "-I", "-c", _CHILD, __file__],
            input=data,
            capture_output=True,
            timeout=WAIT_S,
            env={},
        )
    except subprocess.TimeoutExpired:
        raise Busy("check_slow") from None
    words = done.stdout.split()
    if done.returncode or len(words) != 2:
        return None
    return Size(int(words[0]), int(words[1]))


def derived(data: bytes, *, most_px: int) -> bytes:
    """A view of a picture that was checked when it came: at most so wide, WebP, no metadata."""
    with Image.open(io.BytesIO(data), formats=("WEBP",)) as image:
        picture = image.convert("RGB")
    if picture.width > most_px:
        picture = picture.resize(
            (most_px, max(1, picture.height * most_px // picture.width)), reducing_gap=2.0
        )
    shown = io.BytesIO()
    picture.save(shown, "WEBP", quality=75, method=0)
    return shown.getvalue()


# The file itself is run, not the package: the child loads neither Django nor the settings.
_CHILD = "import runpy, sys; runpy.run_path(sys.argv[1], run_name='__main__')"


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_S, CPU_S))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _child() -> int:
    data = sys.stdin.buffer.read()
    _limit()
    try:
        with Image.open(io.BytesIO(data), formats=("WEBP",)) as image:
            width, height = image.size  # before any pixel is decoded
            if width * height > MAX_PIXELS or getattr(image, "n_frames", 1) != 1:
                return 1
            image.load()
    except (OSError, ValueError, SyntaxError, MemoryError, Image.DecompressionBombError):
        return 1
    sys.stdout.write(f"{width} {height}\n")
    return 0


if __name__ == "__main__":
    sys.exit(_child())
