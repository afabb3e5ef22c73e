"""What must be true before the first request: guards, journal, cache, private files."""

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, register, run_checks
from django.db import connections

from marketplace import guards

# Deployment checks: `migrate` runs the others, and it is what makes the guards.
TAG = "fairhour"


def refusals() -> list[str]:
    """Why the server must not start: one sentence each; empty when it may."""
    found = run_checks(tags=[TAG], include_deployment_checks=True, databases=["default"])
    return [f"{message.msg} {message.hint or ''}".strip() for message in found]


@register(TAG, deploy=True)
def guards_stand(
    app_configs: Any = None, databases: Sequence[str] | None = None, **_: Any
) -> list[CheckMessage]:
    """Every trigger and exclusion constraint is there (`fairhour-market migrate` makes them)."""
    found: list[CheckMessage] = []
    for alias in databases or ():
        names = guards.missing(connections[alias])
        if names:
            found.append(
                Error(
                    f"The database lacks its guards {', '.join(names)}.",
                    hint="Run `fairhour-market migrate`.",
                    id="fairhour.E001",
                )
            )
    return found


@register(TAG, deploy=True)
def journal_is_safe(
    app_configs: Any = None, databases: Sequence[str] | None = None, **_: Any
) -> list[CheckMessage]:
    """SQLite runs with the journal that its version can be trusted with, every commit synced."""
    found: list[CheckMessage] = []
    for alias in databases or ():
        connection = connections[alias]
        if connection.vendor != "sqlite":
            continue
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA journal_mode")
            mode = str(cursor.fetchone()[0]).upper()
            cursor.execute("PRAGMA synchronous")
            synchronous = int(cursor.fetchone()[0])
        if mode not in (settings.FAIRHOUR_JOURNAL, "MEMORY") or synchronous != 2:
            found.append(
                Error(
                    f"SQLite runs with journal {mode} and synchronous {synchronous}.",
                    hint=f"Needed: {settings.FAIRHOUR_JOURNAL} and 2 (FULL).",
                    id="fairhour.E002",
                )
            )
    return found


@register(TAG, deploy=True)
def cache_is_shared(app_configs: Any = None, **_: Any) -> list[CheckMessage]:
    """Sign-in codes live in the cache; one a process loses two of three sign-ins."""
    backend = settings.CACHES["default"]["BACKEND"]
    if "locmem" in backend or "dummy" in backend:
        return [
            Error(
                f"The cache {backend} is not shared between processes.",
                hint="Use DatabaseCache or Redis.",
                id="fairhour.E003",
            )
        ]
    return []


@register(TAG, deploy=True)
def files_are_private(app_configs: Any = None, **_: Any) -> list[CheckMessage]:
    """The home folder, with keys and pictures, is its owner's alone."""
    home = settings.FAIRHOUR_HOME
    if home is None or not home.exists() or not home.stat().st_mode & 0o077:
        return []
    return [
        Error(
            f"Others can look into {home}.",
            hint=f"Run `chmod 700 {home}`.",
            id="fairhour.E004",
        )
    ]


@register(TAG, deploy=True)
def a_sandbox_moves_no_money(
    app_configs: Any = None, databases: Sequence[str] | None = None, **_: Any
) -> list[CheckMessage]:
    """A clock that can be moved and a gateway that takes real money never meet."""
    if settings.FAIRHOUR_GATEWAY == "sandbox" or not databases:
        return []
    from marketplace.deadlines.queries import sandbox_offset_ms

    if sandbox_offset_ms() is None:
        return []
    return [
        Error(
            f"This database is a sandbox, and FAIRHOUR_GATEWAY is {settings.FAIRHOUR_GATEWAY}.",
            hint="Set FAIRHOUR_GATEWAY=sandbox, or use another database.",
            id="fairhour.E005",
        )
    ]
