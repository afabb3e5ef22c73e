"""Which windows a picture must not show, which boxes of it they are, which screens to keep. Pure."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from tracker.capture.desktop import Frame, Pane
from workdiary.hidden import Box, around, cut_out


@dataclass(frozen=True, slots=True, kw_only=True)
class NeverPicture:
    """Words of the windows that no picture shows: of the program's name, or of the title."""

    apps: tuple[str, ...] = field(default=(), repr=False)
    titles: tuple[str, ...] = field(default=(), repr=False)

    def __bool__(self) -> bool:
        """Is there any window that must not be shown?"""
        return bool(self.apps or self.titles)

    def hides(self, pane: Pane) -> bool:
        """Has its name or title one of the words in it, however they are capitalised?"""
        app, title = _plain(pane.app), _plain(pane.title)
        return any(_plain(word) in app for word in self.apps) or any(
            _plain(word) in title for word in self.titles
        )


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold().strip()


def private_boxes(panes: Sequence[Pane], never: NeverPicture) -> tuple[Box, ...]:
    """Where private windows show, in pixels of the desktop. `panes` come topmost first.

    What lies behind another window does not show, so far as that one is solid.
    """
    boxes: list[Box] = []
    solid: list[Box] = []
    for pane in panes:
        if never.hides(pane):
            boxes += cut_out((box_of(pane),), solid)
        if pane.solid is not None:
            solid.append(pane.solid)
    return tuple(boxes)


def either_way(before: Sequence[Box], after: Sequence[Box]) -> tuple[Box, ...]:
    """What to hide of a picture that was taken between the two.

    A window that moved, came or went meanwhile may be anywhere between: all around is hidden.
    """
    if set(before) == set(after):
        return tuple(before)
    return (around((*before, *after)),)


def boxes_on(frame: Frame, boxes: Sequence[Box]) -> tuple[Box, ...]:
    """The part of the boxes on this screen, in pixels of its frame."""
    whole = Box(0, 0, frame.width_px, frame.height_px)
    moved = (box.moved(-frame.left_px, -frame.top_px).within(whole) for box in boxes)
    return tuple(box for box in moved if box.area_px)


def in_use(frames: Sequence[Frame], active: Pane | None) -> tuple[Frame, ...]:
    """The one screen that has most of the window in use; all where that is not known."""
    if active is None:
        return tuple(frames)
    shares = [sum(box.area_px for box in boxes_on(f, (box_of(active),))) for f in frames]
    return (frames[shares.index(max(shares))],) if any(shares) else tuple(frames)


def box_of(pane: Pane) -> Box:
    """Where the window lies on the desktop."""
    left_px, top_px = pane.left_px, pane.top_px
    return Box(left_px, top_px, left_px + pane.width_px, top_px + pane.height_px)
