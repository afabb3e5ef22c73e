"""Sign-ins of computers that are signed in now no longer end by themselves (decision 0015)."""

from typing import Any

from django.db import migrations


def let_last(apps: Any, schema_editor: Any) -> None:
    """Refresh tokens of live devices lose their end."""
    devices = apps.get_model("people", "Device").objects.filter(retired_s=None)
    tokens = apps.get_model("allauth_idp_oidc", "Token").objects.filter(type="rt")
    tokens.filter(hash__in=devices.values_list("rt_hash", flat=True)).update(expires_at=None)


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0005_countries"),
        ("allauth_idp_oidc", "0001_initial"),
    ]

    operations = [
        migrations.RunPython(let_last, migrations.RunPython.noop),
    ]
