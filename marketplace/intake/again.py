"""Read and judge a batch again when another writer was first."""

from collections.abc import Callable
from typing import TypeVar

from django.db import IntegrityError, OperationalError

from marketplace.errors import Busy

TRIES = 5
Result = TypeVar("Result")


def until_it_stands(attempt: Callable[[], Result]) -> Result:
    """What `attempt` returns; a constraint or a deadlock that it met: again, then Busy.

    The attempt is a whole transaction that reads anew, so what another writer committed is
    judged as known the next time.
    """
    for _ in range(TRIES):
        try:
            return attempt()
        except (IntegrityError, OperationalError) as error:
            last = error
    raise Busy("try_again") from last
