"""A picture's facts: hash, size, moment, hidden share, one colour; never its pixels. Pure."""

from dataclasses import dataclass

MAX_SNAPSHOT_BYTES = 2 * 1024 * 1024
MAX_SNAPSHOT_PIXELS = 40_000_000
MAX_SCREENS = 16
TITLE_MAX = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """The picture of one screen. `sha256` is the lower-case hex hash of the bytes that are sent.

    `app` and `title` are those of the window in use at that second, on the first screen's picture;
    "" unless contract and freelancer both allow it. `likeness` are 64 bits that say how light and
    dark lie in what is kept of the picture; None where they were not taken.
    """

    sha256: str
    size_bytes: int
    taken_s: int
    screen: int
    width_px: int
    height_px: int
    hidden_percent: int = 0
    is_one_colour: bool = False
    app: str = ""
    title: str = ""
    likeness: int | None = None
