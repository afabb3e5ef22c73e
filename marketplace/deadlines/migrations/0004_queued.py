"""When a deadline was handed to the workers. Before the new code."""

from django.db import migrations

import marketplace.fields


class Migration(migrations.Migration):
    dependencies = [
        ("deadlines", "0003_fill_of_person"),
    ]

    operations = [
        migrations.AddField(
            model_name="deadline",
            name="queued_s",
            field=marketplace.fields.SecondsField(blank=True, null=True),
        ),
    ]
