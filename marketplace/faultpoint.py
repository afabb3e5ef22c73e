"""Die at a named step when a test asks; refused in production."""

import os
import signal
from itertools import count

_passes = count(1)


def faultpoint(name: str) -> None:
    """Do nothing, unless FAIRHOUR_FAULT is `name` or `name:n`: then the n-th pass is killed."""
    wanted = os.environ.get("FAIRHOUR_FAULT")
    if wanted is None or os.environ.get("FAIRHOUR_MODE") == "production":
        return
    wanted_name, _, nth = wanted.partition(":")
    if wanted_name == name and next(_passes) == int(nth or 1):
        os.kill(os.getpid(), signal.SIGKILL)
