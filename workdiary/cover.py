"""How a freelancer covers a picture, and what share of a slot's pictures is hidden. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from workdiary.hidden import Box
from workdiary.snapshot import Snapshot

MAX_BOXES = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """Solid boxes, or the whole picture blurred. Neither: nothing is hidden by hand."""

    boxes: tuple[Box, ...] = ()
    is_blurred: bool = False

    @property
    def is_nothing(self) -> bool:
        """Does it hide nothing at all?"""
        return not self.boxes and not self.is_blurred


def share_hidden(snapshots: Sequence[Snapshot]) -> int:
    """Hidden pixels of all pixels of a slot's pictures, whole percent, rounded up; 0 of none."""
    pixels = [snapshot.width_px * snapshot.height_px for snapshot in snapshots]
    hidden = sum(n * s.hidden_percent for n, s in zip(pixels, snapshots, strict=True))
    return -(-hidden // sum(pixels)) if snapshots else 0
