"""Contracts that run already are looked at too. Runs before the code that looks."""

from typing import Any

from django.db import migrations


def watch(apps: Any, schema_editor: Any) -> None:
    contracts = apps.get_model("contracts", "Contract").objects.filter(
        state__in=["active", "paused"]
    )
    deadlines = apps.get_model("deadlines", "Deadline").objects
    deadlines.bulk_create(
        (
            deadlines.model(kind="dormant", subject=str(id), due_s=starts_s)
            for id, starts_s in contracts.values_list("id", "starts_s").iterator()
        ),
        ignore_conflicts=True,
        batch_size=1_000,
    )


class Migration(migrations.Migration):
    dependencies = [
        ("contracts", "0004_kind_labels_changes"),
        ("deadlines", "0002_pulse"),
    ]

    operations = [
        migrations.RunPython(watch, migrations.RunPython.noop),
    ]
