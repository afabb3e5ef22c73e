"""How closing a week grows: 1,000 and 10,000 contracts of 240 segments (100,000 with --large).

Figure: the exponent of the time over the number of contracts; 1 is in proportion, at most 1.05.
Beside it, each asserted: the process grows by at most 50 MB between the smallest and the largest,
and a second run, which changes nothing, takes at most 5 % of the first.
"""

import math
import os
import resource
import sys
from time import perf_counter

from benchmarks.close_week import WEEK, fill, fund, let_defaults
from benchmarks.figure import Figure, main
from tests.stage.postgres import postgres

SIZES = (1_000, 10_000)
LARGE = 100_000
MOST_MB, MOST_AGAIN, MOST_EXPONENT = 50, 0.05, 1.05


def measure() -> Figure:
    """Each size in a PostgreSQL and a process of its own, so that memory is one size's alone."""
    sizes = (*SIZES, LARGE) if "--large" in sys.argv[1:] else SIZES
    found = [_in_a_child(size) for size in sizes]
    for size, (first_s, again_s, peak_mb) in zip(sizes, found, strict=True):
        print(f"{size:>7,} {first_s:.2f} s, again {again_s / first_s:.1%}, {peak_mb:.0f} MB")
    assert found[-1][2] - found[0][2] <= MOST_MB, "memory is flat"
    assert all(again_s <= MOST_AGAIN * first_s for first_s, again_s, _ in found), "again is a look"
    exponent = math.log(found[-1][0] / found[0][0]) / math.log(sizes[-1] / sizes[0])
    return Figure(
        name="close-week-growth", figure=exponent, floor=1.0, goal=MOST_EXPONENT, unit="exp"
    )


def _in_a_child(contracts: int) -> tuple[float, float, float]:
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writer, " ".join(map(str, _close_twice(contracts))).encode())
        os._exit(0)
    _, status = os.waitpid(child, 0)
    assert status == 0, f"closing {contracts} contracts failed"
    first_s, again_s, peak_mb = os.read(reader, 200).decode().split()
    return float(first_s), float(again_s), float(peak_mb)


def _close_twice(contracts: int) -> tuple[float, float, float]:
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
            cursor.execute(fill(contracts))
            cursor.execute("VACUUM ANALYZE")
        fund(contracts // 5)
        took_s = []
        for expected in (contracts, 0):
            began_s = perf_counter()
            closed = close_all(WEEK, now_s=WEEK.lock_s, policy=Policy())
            took_s.append(perf_counter() - began_s)
            assert len(closed) == expected
        connection.close()
        peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        return took_s[0], took_s[1], peak_mb


if __name__ == "__main__":
    main(measure)
