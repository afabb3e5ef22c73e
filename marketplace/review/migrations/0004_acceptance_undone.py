"""An early yes can be taken back. Before the new code."""

from django.db import migrations

import marketplace.fields


class Migration(migrations.Migration):
    dependencies = [
        ("review", "0003_refund_of"),
    ]

    operations = [
        migrations.AddField(
            model_name="acceptance",
            name="undone_s",
            field=marketplace.fields.SecondsField(blank=True, null=True),
        ),
    ]
