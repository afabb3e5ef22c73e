"""What a browser fetches to show a client one day of a contract, pictures aside.

Figure: kB of the page of a day of ten hours in a week of five such (60 segments a day, each with a
picture), with every style sheet and script it names, as they leave the server: nothing is
compressed. A day recorded around the clock is told beside it, and what each page alone would be
compressed. Floor: the page of a day without time. Goal: at most 120 kB, and all of it named by the
page itself, so that one round trip after the page everything is there.
"""

import gzip
import os
import re
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.figure import Figure, main

if TYPE_CHECKING:
    from django.test import Client

MOST_KB = 120
NAMED = re.compile(r'<(?:link rel="stylesheet" href|script src)="([^"]+)"')
DAYS = (
    ("2026-11-12", 0, 1),
    ("2026-11-16", 10 * 3600, 5),
    ("2026-11-03", 24 * 3600, 1),
)


def measure() -> Figure:
    """The heaviest day, in a marketplace of its own."""
    with tempfile.TemporaryDirectory(prefix="fairhour-weight-") as home:
        os.environ |= {
            "FAIRHOUR_HOME": home,
            "DJANGO_SETTINGS_MODULE": "marketplace.settings.embedded",
        }
        import django

        django.setup()
        from django.conf import settings
        from django.core.management import call_command
        from django.test import Client

        settings.ALLOWED_HOSTS = ["*"]
        call_command("migrate", verbosity=0)
        empty, ordinary, full = _weights(Path(home), Client)
    print(f"a day around the clock: {full:.1f} kB", file=sys.stderr)
    return Figure(
        name="page-weight",
        figure=ordinary,
        floor=empty,
        goal=MOST_KB / empty,
        unit="kB",
        most=MOST_KB,
    )


def _weights(folder: Path, new_client: "type[Client]") -> list[float]:
    from tests.builders import unix
    from tests.marketplace.conftest import a_market
    from tests.marketplace.diaries import a_diary

    market = a_market(folder)
    browser = new_client()
    browser.force_login(market.maya, "django.contrib.auth.backends.ModelBackend")
    found = []
    memo = "Checkout: fix the Apple Pay sheet on Safari, then its tests"
    for label, seconds, days in DAYS:
        for number in range(days if seconds else 0):
            a_diary(
                market.contract,
                market.device,
                seconds,
                starts_s=unix(f"{label}T06:00:00Z") + number * 86_400,
                is_seen=True,
                memo=memo,
            )
        page = browser.get(f"/contracts/{market.contract.pk}/days/{label}/", HTTP_HOST="localhost")
        if page.status_code != 200:
            raise RuntimeError(f"the page of {label} answers {page.status_code}")
        parts = {name: _static(name) for name in NAMED.findall(page.content.decode())}
        whole = len(page.content) + sum(parts.values())
        print(
            f"{label}: page {len(page.content) / 1e3:.1f} kB "
            f"({len(gzip.compress(page.content)) / 1e3:.1f} compressed), "
            + ", ".join(f"{Path(name).name} {size / 1e3:.1f}" for name, size in parts.items()),
            file=sys.stderr,
        )
        found.append(whole / 1e3)
    return found


def _static(address: str) -> int:
    """The bytes of a file that the page names."""
    from django.conf import settings
    from django.contrib.staticfiles import finders

    name = address.removeprefix(settings.STATIC_URL)
    path = finders.find(name) or finders.find(re.sub(r"\.[0-9a-f]{12}(?=\.\w+$)", "", name))
    if path is None:
        raise RuntimeError(f"{address} is not ours")
    return Path(str(path)).stat().st_size


if __name__ == "__main__":
    main(measure)
