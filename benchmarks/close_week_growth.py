"""How closing a week grows: 1,000 and 10,000 contracts of 240 segments (100,000 with --large).

Figure: the exponent of the time over the number of contracts; 1 is in proportion, at most 1.05.
Beside it, each asserted: no size takes more than 3 times its floor (that of `close_week`), the
process grows by at most 50 MB between the smallest and the largest, and a second run, which
changes nothing, takes at most 5 % of the first. At 100,000 the disk needs 45 GB.
"""

import json
import math
import os
import resource
import sys
from dataclasses import asdict, dataclass
from time import perf_counter

from benchmarks.close_week import WEEK, fill_quickly, floor_s, fund, let_defaults
from benchmarks.figure import Figure, main
from tests.stage.postgres import postgres

SIZES = (1_000, 10_000)
LARGE = 100_000
MOST_MB, MOST_AGAIN, MOST_EXPONENT, MOST_TIMES = 50, 0.05, 1.05, 3.0


@dataclass(frozen=True, slots=True)
class Closing:
    """What closing so many contracts took."""

    contracts: int
    first_s: float
    again_s: float
    floor_s: float
    peak_mb: float

    def row(self) -> str:
        """As a person reads it."""
        return (
            f"{self.contracts:>7,} {self.first_s:.2f} s, {self.first_s / self.floor_s:.2f} times "
            f"its floor, again {self.again_s / self.first_s:.1%}, {self.peak_mb:.0f} MB"
        )


def measure() -> Figure:
    """Each size in a PostgreSQL and a process of its own, so that memory is one size's alone."""
    sizes = (*SIZES, LARGE) if "--large" in sys.argv[1:] else SIZES
    found = []
    for size in sizes:
        found.append(_in_a_child(size))
        print(found[-1].row(), flush=True)
    assert found[-1].peak_mb - found[0].peak_mb <= MOST_MB, "memory is flat"
    for closing in found:
        assert closing.again_s <= MOST_AGAIN * closing.first_s, "again is a look"
        assert closing.first_s <= MOST_TIMES * closing.floor_s, "near its floor"
    exponent = math.log(found[-1].first_s / found[0].first_s) / math.log(sizes[-1] / sizes[0])
    return Figure(
        name="close-week-growth", figure=exponent, floor=1.0, goal=MOST_EXPONENT, unit="exp"
    )


def _in_a_child(contracts: int) -> Closing:
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writer, json.dumps(asdict(_close_twice(contracts))).encode())
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert status == 0, f"closing {contracts} contracts failed"
    return Closing(**json.loads(os.read(reader, 1000)))


def _close_twice(contracts: int) -> Closing:
    with postgres(is_durable=True) as url:
        os.environ["FAIRHOUR_DATABASE_URL"] = url
        os.environ["DJANGO_SETTINGS_MODULE"] = "marketplace.settings.testing"
        import django

        django.setup()
        from django.core.management import call_command
        from django.db import connection

        from marketplace.billing.close_all import close_all
        from marketplace.policy import Policy

        call_command("migrate", verbosity=0)
        with connection.cursor() as cursor:
            let_defaults(cursor)
            fill_quickly(cursor, contracts)
        fund(contracts // 5)
        took_s = []
        for expected in (contracts, 0):
            began_s = perf_counter()
            closed = close_all(WEEK, now_s=WEEK.lock_s, policy=Policy())
            took_s.append(perf_counter() - began_s)
            assert len(closed) == expected
        peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        bare_s = floor_s()
        connection.close()
        first_s, again_s = took_s
        return Closing(contracts, first_s, again_s, bare_s, peak_mb)


if __name__ == "__main__":
    main(measure)
