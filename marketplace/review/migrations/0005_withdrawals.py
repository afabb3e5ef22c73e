"""One side asks that a picture is deleted, the other answers. Before the new code."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import marketplace.fields


class Migration(migrations.Migration):
    dependencies = [
        ("contracts", "0006_weekly_flat"),
        ("intake", "0013_withdrawn_pictures"),
        ("review", "0004_acceptance_undone"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Withdrawal",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("is_by_client", models.BooleanField()),
                ("text", models.TextField(max_length=5000)),
                ("asked_s", marketplace.fields.SecondsField()),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("asked", "Asked"),
                            ("agreed", "Agreed"),
                            ("declined", "Declined"),
                            ("taken_back", "Taken Back"),
                        ],
                        default="asked",
                        max_length=10,
                    ),
                ),
                ("answered_s", marketplace.fields.SecondsField(null=True)),
                (
                    "answerer",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "asker",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "contract",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="withdrawals",
                        to="contracts.contract",
                    ),
                ),
                (
                    "picture",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="withdrawals",
                        to="intake.picture",
                    ),
                ),
                (
                    "segment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="withdrawals",
                        to="intake.segment",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("state", "asked")),
                        fields=("contract", "picture"),
                        name="withdrawal_is_open_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("answered_s", None), ("answerer", None), ("state", "asked")),
                            models.Q(
                                models.Q(("state", "asked"), _negated=True),
                                ("answered_s__isnull", False),
                                ("answerer__isnull", False),
                            ),
                            _connector="OR",
                        ),
                        name="withdrawal_says_who_answered",
                    ),
                ],
            },
        ),
    ]
