"""What a restore lost, as receipts of ours show. Before the new code."""

import django.db.models.deletion
from django.db import migrations, models

import marketplace.fields


class Migration(migrations.Migration):
    dependencies = [
        ("contracts", "0006_weekly_flat"),
        ("intake", "0008_heads_hold_leaves"),
    ]

    operations = [
        migrations.CreateModel(
            name="Lost",
            fields=[
                ("segment_id", models.UUIDField(primary_key=True, serialize=False)),
                ("record_sha256", marketplace.fields.Sha256Field(max_length=64)),
                ("log_size", models.BigIntegerField()),
                ("told_s", marketplace.fields.SecondsField()),
                ("settled_s", marketplace.fields.SecondsField(blank=True, null=True)),
                (
                    "contract",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="lost",
                        to="contracts.contract",
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "lost",
                "indexes": [
                    models.Index(
                        condition=models.Q(("settled_s", None)),
                        fields=["contract"],
                        name="lost_open",
                    )
                ],
            },
        ),
    ]
