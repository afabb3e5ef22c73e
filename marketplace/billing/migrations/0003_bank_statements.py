"""Statements of our bank and their movements. Runs before the code that reads them."""

import django.db.models.deletion
from django.db import migrations, models

import marketplace.fields


class Migration(migrations.Migration):
    dependencies = [
        ("billing", "0002_log_heads"),
        ("payouts", "0001_initial"),
        ("people", "0003_plural_names"),
    ]

    operations = [
        migrations.CreateModel(
            name="BankStatement",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("iban", models.CharField(max_length=34)),
                ("statement", models.CharField(max_length=35)),
                ("imported_s", marketplace.fields.SecondsField()),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("iban", "statement"), name="statement_once")
                ],
            },
        ),
        migrations.CreateModel(
            name="BankMovement",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("reference", models.CharField(max_length=160)),
                ("currency", marketplace.fields.CurrencyField(max_length=3)),
                ("amount_minor", marketplace.fields.MinorField()),
                ("is_credit", models.BooleanField()),
                ("booked_s", marketplace.fields.SecondsField()),
                ("text", models.CharField(blank=True, max_length=500)),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("client", "Client"),
                            ("unmatched", "Unmatched"),
                            ("paid", "Paid"),
                            ("returned", "Returned"),
                            ("other", "Other"),
                        ],
                        max_length=10,
                    ),
                ),
                ("read_s", marketplace.fields.SecondsField()),
                (
                    "company",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="movements",
                        to="people.company",
                    ),
                ),
                (
                    "payout",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="movements",
                        to="payouts.payout",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("amount_minor__gt", 0)), name="movement_is_something"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("company__isnull", False),
                                ("is_credit", True),
                                ("outcome", "client"),
                                ("payout", None),
                            ),
                            models.Q(
                                ("company", None),
                                ("is_credit", True),
                                ("outcome", "unmatched"),
                                ("payout", None),
                            ),
                            models.Q(
                                ("company", None),
                                ("is_credit", False),
                                ("outcome", "paid"),
                                ("payout__isnull", False),
                            ),
                            models.Q(
                                ("company", None),
                                ("is_credit", True),
                                ("outcome", "returned"),
                                ("payout__isnull", False),
                            ),
                            models.Q(
                                ("company", None),
                                ("is_credit", False),
                                ("outcome", "other"),
                                ("payout", None),
                            ),
                            _connector="OR",
                        ),
                        name="movement_is_somebodys",
                    ),
                ],
            },
        ),
    ]
