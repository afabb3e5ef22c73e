"""A server process on the tests' own database: embedded on SQLite, production on PostgreSQL."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.db import connection

from marketplace.deadlines.sandbox_time import set_offset
from marketplace.settings.keys import rsa_pem, secret_key, signing_key
from tests.marketplace.caller import as_proxied
from tests.stage.child import child, wait_until
from tests.stage.server import ROOT, free_port
from workdiary.clock import SystemClock


@contextmanager
def serving(folder: Path, now_s: int) -> Iterator[str]:
    """The address of a server on the database of this test, its clock at `now_s` and running."""
    set_offset(now_s * 1000 - SystemClock().read().wall_ms)
    port = free_port()
    url, home, log = f"http://127.0.0.1:{port}", folder / "server", folder / "serve.log"
    kept = {name: value for name, value in os.environ.items() if not name.startswith("FAIRHOUR_")}
    own = on_postgres(folder) if connection.vendor == "postgresql" else on_sqlite(home, url)
    command = [sys.executable, "-m", "marketplace", "serve", "--port", str(port)]
    with child(command, log=log, env={**kept, **own}, cwd=ROOT) as process:
        wait_until(lambda: answers(url), process=process, log=log, within_s=60)
        yield url


def on_sqlite(home: Path, url: str) -> dict[str, str]:
    """One process on the test's file, which SQLite follows a link to."""
    home.mkdir()
    (home / "market.sqlite3").symlink_to(settings.DATABASES["default"]["NAME"])
    return {"FAIRHOUR_HOME": str(home), "FAIRHOUR_ORIGIN": url}


def on_postgres(folder: Path) -> dict[str, str]:
    """Two processes, as a deployment has them, behind a proxy that ends TLS."""
    made = connection.settings_dict
    address = f"{made['USER']}@{made['HOST']}:{made['PORT']}/{made['NAME']}"
    return {
        "FAIRHOUR_MODE": "production",
        "FAIRHOUR_ORIGIN": "https://127.0.0.1",
        "FAIRHOUR_BLOBS": f"file://{folder / 'blobs'}",
        "FAIRHOUR_GATEWAY": "sandbox",
        "FAIRHOUR_SIGNING_KEY": signing_key(),
        "FAIRHOUR_SECRET_KEY": secret_key(),
        "FAIRHOUR_IDENTITY_KEY": rsa_pem(),
        "FAIRHOUR_DATABASE_URL": f"postgresql://{address}",
        "FAIRHOUR_STATIC": str(folder / "static"),
        "FAIRHOUR_MAIL_URL": "smtp://127.0.0.1:1",
    }


def answers(url: str) -> bool:
    """Does it say hello?"""
    try:
        return as_proxied(url)("GET", "/api/v1/hello", b"", {}).status == 200
    except OSError:
        return False
