"""Boxes of a picture that are hidden, and what share of the picture they are. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Box:
    """A rectangle of pixels, half-open: [left_px, right_px) x [top_px, bottom_px)."""

    left_px: int
    top_px: int
    right_px: int
    bottom_px: int

    @property
    def area_px(self) -> int:
        """How many pixels it has; 0 if it is empty."""
        return max(0, self.right_px - self.left_px) * max(0, self.bottom_px - self.top_px)

    def meets(self, other: "Box") -> bool:
        """Have the two a pixel or a stretch of edge in common? Corners alone do not count."""
        across = min(self.right_px, other.right_px) - max(self.left_px, other.left_px)
        down = min(self.bottom_px, other.bottom_px) - max(self.top_px, other.top_px)
        return across >= 0 and down >= 0 and (across > 0 or down > 0)

    def within(self, other: "Box") -> "Box":
        """What of it lies in the other; may be empty."""
        return Box(
            max(self.left_px, other.left_px),
            max(self.top_px, other.top_px),
            min(self.right_px, other.right_px),
            min(self.bottom_px, other.bottom_px),
        )

    def moved(self, across_px: int, down_px: int) -> "Box":
        """The same box elsewhere."""
        return Box(
            self.left_px + across_px,
            self.top_px + down_px,
            self.right_px + across_px,
            self.bottom_px + down_px,
        )

    def without(self, other: "Box") -> "tuple[Box, ...]":
        """What is left of it when the other is cut out: up to four boxes, none empty.

        +-----------+
        |   above   |
        +--+-----+--+
        |  |other|  |      left and right of it
        +--+-----+--+
        |   below   |
        +-----------+
        """
        cut = self.within(other)
        if not cut.area_px:
            return (self,) if self.area_px else ()
        pieces = (
            Box(self.left_px, self.top_px, self.right_px, cut.top_px),
            Box(self.left_px, cut.top_px, cut.left_px, cut.bottom_px),
            Box(cut.right_px, cut.top_px, self.right_px, cut.bottom_px),
            Box(self.left_px, cut.bottom_px, self.right_px, self.bottom_px),
        )
        return tuple(piece for piece in pieces if piece.area_px)


def cut_out(boxes: Iterable[Box], others: Iterable[Box]) -> tuple[Box, ...]:
    """What is left of the boxes where none of the others lies."""
    left = tuple(boxes)
    for other in others:
        left = tuple(piece for box in left for piece in box.without(other))
    return left


def around(boxes: Sequence[Box]) -> Box:
    """The smallest box that holds all of them; ValueError for none."""
    return Box(
        min(box.left_px for box in boxes),
        min(box.top_px for box in boxes),
        max(box.right_px for box in boxes),
        max(box.bottom_px for box in boxes),
    )


def share_percent(boxes: Sequence[Box], *, width_px: int, height_px: int) -> int:
    """The hidden share of a picture in whole percent; a pixel under two boxes counts once.

    Rounded up: what is hidden is never told as nothing, and a share is above a whole maximum
    exactly when its rounded number is.
    """
    picture = Box(0, 0, width_px, height_px)
    hidden_px = 0
    seen: list[Box] = []
    for box in boxes:
        hidden_px += sum(piece.area_px for piece in cut_out((box.within(picture),), seen))
        seen.append(box)
    return -(-100 * hidden_px // picture.area_px)
