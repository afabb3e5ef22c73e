"""Erasing the diary of this computer: asked for while it runs, done once it is closed.

A file says that it was asked for, and goes last: an app that dies in between erases at its next
start. What the marketplace received is not touched; the computer gets another identity, since a
chain that begins anew under the old one would look like a copy.
"""

import logging
import shutil
from pathlib import Path
from typing import Protocol

from tracker.paths import Paths

logger = logging.getLogger(__name__)
BESIDE = (".began", ".money", ".news")


class Identity(Protocol):
    """Who this computer is to the marketplace."""

    def begin_anew(self) -> None: ...


def ask(found: Paths) -> None:
    """From now on the diary ends with the app. OSError where nothing can be written."""
    _mark(found).touch(mode=0o600)


def is_asked(found: Paths) -> bool:
    """Is there a diary to be erased?"""
    return _mark(found).exists()


def finish(found: Paths, identity: Identity) -> None:
    """Erase; the diary must be closed. Again after a kill it does what is left."""
    identity.begin_anew()
    shutil.rmtree(found.diary, ignore_errors=True)
    for ending in BESIDE:
        found.diary.with_name(found.diary.name + ending).unlink(missing_ok=True)
    if found.diary.exists():
        logger.error("erase.folder_stays")
        return
    _mark(found).unlink(missing_ok=True)
    logger.info("erase.done")


def _mark(found: Paths) -> Path:
    return found.home / "diary.erase"
