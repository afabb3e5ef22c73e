"""The first tables of deadlines. Runs before the code that reads them."""

from django.db import migrations, models

import marketplace.fields


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Deadline",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.CharField(max_length=20)),
                ("subject", models.CharField(max_length=64)),
                ("number", models.SmallIntegerField(default=1)),
                ("due_s", marketplace.fields.SecondsField()),
                ("done_s", marketplace.fields.SecondsField(blank=True, null=True)),
                ("failures", models.SmallIntegerField(default=0)),
                ("not_before_s", marketplace.fields.SecondsField(default=0)),
                ("failure", models.CharField(blank=True, max_length=200)),
            ],
            options={
                "indexes": [
                    models.Index(
                        condition=models.Q(("done_s__isnull", True)),
                        fields=["due_s", "id"],
                        name="deadline_open",
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("kind", "subject", "number"), name="deadline_once_a_number"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SandboxTime",
            fields=[
                ("id", models.SmallIntegerField(default=1, primary_key=True, serialize=False)),
                ("offset_ms", models.BigIntegerField()),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("id", 1)), name="sandbox_time_is_one"
                    )
                ],
            },
        ),
    ]
