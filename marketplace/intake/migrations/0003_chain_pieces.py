"""The chain in pieces, its heads signed; no signature a link any more. Before the new code."""

import django.db.models.deletion
from django.db import migrations, models

import marketplace.fields


class Migration(migrations.Migration):
    dependencies = [
        ("intake", "0002_plural_names"),
        ("people", "0003_plural_names"),
    ]

    operations = [
        migrations.RemoveField(
            model_name="operation",
            name="signature",
        ),
        migrations.RemoveField(
            model_name="segment",
            name="signature",
        ),
        migrations.CreateModel(
            name="ChainPiece",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("after", models.BigIntegerField()),
                ("upto", models.BigIntegerField()),
                ("prev", marketplace.fields.Sha256Field(max_length=64)),
                ("inners", models.BinaryField()),
                ("signature", models.CharField(max_length=128)),
                ("is_fork", models.BooleanField()),
                ("received_s", marketplace.fields.SecondsField()),
                (
                    "device",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="chain_pieces",
                        to="people.device",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("after__lt", models.F("upto"))),
                        name="chain_piece_runs_on",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("is_fork", False)),
                        fields=("device", "after"),
                        name="chain_piece_follows_once",
                    ),
                ],
            },
        ),
    ]
