"""The first tables of escrow. Runs before the code that reads them."""

import django.db.models.deletion
from django.db import migrations, models

import marketplace.fields


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("people", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Funding",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("gateway", models.CharField(max_length=20)),
                ("currency", marketplace.fields.CurrencyField(max_length=3)),
                ("amount_minor", marketplace.fields.MinorField()),
                ("attempt", models.SmallIntegerField(default=1)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("asked", "Asked"),
                            ("collected", "Collected"),
                            ("declined", "Declined"),
                        ],
                        default="asked",
                        max_length=10,
                    ),
                ),
                ("reference", models.CharField(blank=True, max_length=200)),
                ("code", models.CharField(blank=True, max_length=40)),
                ("asked_s", marketplace.fields.SecondsField()),
                ("settled_s", marketplace.fields.SecondsField(blank=True, null=True)),
                (
                    "company",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="fundings",
                        to="people.company",
                    ),
                ),
                (
                    "method",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="fundings",
                        to="people.billingmethod",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("amount_minor__gt", 0)), name="funding_is_something"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("code", ""),
                                ("reference", ""),
                                ("settled_s", None),
                                ("state", "asked"),
                            ),
                            models.Q(
                                ("code", ""),
                                ("settled_s__isnull", False),
                                ("state", "collected"),
                                models.Q(("reference", ""), _negated=True),
                            ),
                            models.Q(
                                ("reference", ""),
                                ("settled_s__isnull", False),
                                ("state", "declined"),
                                models.Q(("code", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="funding_is_settled_by_its_state",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("reference", ""), _negated=True),
                        fields=("gateway", "reference"),
                        name="funding_once_a_payment",
                    ),
                ],
            },
        ),
    ]
