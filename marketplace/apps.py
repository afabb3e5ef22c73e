"""The house as a Django app, so that its commands, checks and guards are found."""

from typing import Any

from django.apps import AppConfig, apps
from django.core.management import call_command
from django.db import connections
from django.db.models.signals import post_migrate


def _finish_tables(*, using: str, verbosity: int = 0, **_: Any) -> None:
    """What migrations cannot make or a flush takes: guards, the cache's table, the app's client."""
    from marketplace import guards
    from marketplace.people.desktop_client import ensure_desktop_client

    guards.install(connections[using])
    call_command("createcachetable", database=using, verbosity=0)
    if "allauth_idp_oidc_client" in connections[using].introspection.table_names():
        ensure_desktop_client()


class MarketplaceConfig(AppConfig):
    """The topmost app, listed last; it has no tables of its own."""

    name = "marketplace"
    label = "marketplace"

    def ready(self) -> None:
        """Install guards after every migrate; register the checks of a start."""
        # The signal skips apps without models, this one too; the last of ours with models will do:
        # every table is there before the first signal.
        ours = [c for c in apps.get_app_configs() if c.name.startswith("marketplace.")]
        post_migrate.connect(_finish_tables, sender=[c for c in ours if c.models_module][-1])
        from marketplace import checks, retries  # noqa: F401 - registering is their import
