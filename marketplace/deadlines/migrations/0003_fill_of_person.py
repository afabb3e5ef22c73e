"""Open locks and reviews are people's time. Runs before the code that moves them."""

from typing import Any

from django.db import migrations


def fill(apps: Any, schema_editor: Any) -> None:
    open_ones = apps.get_model("deadlines", "Deadline").objects.filter(done_s=None)
    open_ones.filter(kind__in=["lock", "review_end"]).update(is_of_person=True)


class Migration(migrations.Migration):
    dependencies = [
        ("deadlines", "0002_pulse"),
    ]

    operations = [
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
