"""The heartbeat, and whose time a deadline ends. Runs before the code that reads them."""

from django.db import migrations, models

import marketplace.fields


class Migration(migrations.Migration):
    dependencies = [
        ("deadlines", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="deadline",
            name="is_of_person",
            field=models.BooleanField(default=False),
        ),
        migrations.CreateModel(
            name="Pulse",
            fields=[
                ("id", models.SmallIntegerField(default=1, primary_key=True, serialize=False)),
                ("at_s", marketplace.fields.SecondsField()),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("id", 1)), name="pulse_is_one")
                ],
            },
        ),
    ]
