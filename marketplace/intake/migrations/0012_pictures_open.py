"""Whether a picture opens is found out after it came. Those here were looked at as they came.

Before the new code: the old one does not know the column, and what it takes was looked at too.
"""

from typing import Any

from django.db import migrations, models


def were_looked_at(apps: Any, editor: Any) -> None:
    """Each was decoded before it was taken."""
    apps.get_model("intake", "Picture").objects.update(opens=True)


class Migration(migrations.Migration):
    dependencies = [
        ("intake", "0011_week_sums_from_the_index"),
    ]

    operations = [
        migrations.AddField(
            model_name="picture",
            name="opens",
            field=models.BooleanField(blank=True, null=True),
        ),
        migrations.AddIndex(
            model_name="picture",
            index=models.Index(
                condition=models.Q(("forgotten_s", None), ("opens", None)),
                fields=["id"],
                name="picture_to_open",
            ),
        ),
        migrations.RunPython(were_looked_at, migrations.RunPython.noop, elidable=True),
    ]
