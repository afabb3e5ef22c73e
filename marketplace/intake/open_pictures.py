"""Decode each picture once in a limited process, after it came and before anybody sees it.

A receipt says that the bytes are here and durable; whether they make a picture costs more than all
else about them, and the answer is the same a second later. One that does not open is never shown,
and protects no time: both sides read why.
"""

import logging

from marketplace.blobs import Blobs
from marketplace.errors import Busy
from marketplace.intake.glance import Size
from marketplace.intake.images import check_picture
from marketplace.intake.models import Picture

logger = logging.getLogger("fairhour.pictures")
AT_ONCE = 20  # a look of the tick: 0.2 s with pictures of a full screen


def opens(picture: Picture, data: bytes) -> bool:
    """Do these bytes of it make the picture that they say they are? Found out once. Busy: later."""
    if picture.opens is None:
        picture.opens = _is_as_it_says(picture, data)
        Picture.objects.filter(pk=picture.pk).update(opens=picture.opens)
    return picture.opens


def open_pictures(blobs: Blobs, *, most: int = AT_ONCE) -> int:
    """Look at the oldest that nobody looked at; how many. Safe to run again, and twice at once."""
    seen: dict[bool, list[int]] = {True: [], False: []}
    waiting = Picture.objects.filter(opens=None, forgotten_s=None).order_by("pk")
    for picture in waiting[: 10 * most]:
        data = blobs.read(picture.sha256)
        if data is None:  # lost, which `verify_diaries` tells: it may come back from a backup
            continue
        try:
            seen[_is_as_it_says(picture, data)].append(picture.pk)
        except Busy:
            break
        if len(seen[True]) + len(seen[False]) == most:
            break
    for is_sound, keys in seen.items():
        Picture.objects.filter(pk__in=keys).update(opens=is_sound)
    return len(seen[True]) + len(seen[False])


def _is_as_it_says(picture: Picture, data: bytes) -> bool:
    found = check_picture(data, sender=picture.member_id)
    is_sound = found == Size(picture.width_px, picture.height_px)
    if not is_sound:
        logger.warning("pictures.broken id=%d", picture.pk)
    return is_sound
