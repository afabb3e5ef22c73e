"""The first tables of ledger. Runs before the code that reads them."""

import django.db.models.deletion
import django.db.models.expressions
from django.db import migrations, models

import marketplace.fields


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Account",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=80)),
                ("currency", marketplace.fields.CurrencyField(max_length=3)),
                ("may_go_negative", models.BooleanField()),
                ("balance_minor", marketplace.fields.MinorField(default=0)),
                ("version", models.BigIntegerField(default=0)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("name", "currency"), name="account_once_a_currency"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("balance_minor__gte", 0), ("may_go_negative", True), _connector="OR"
                        ),
                        name="account_not_overdrawn",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("version__gt", 0),
                            models.Q(("balance_minor", 0), ("version", 0)),
                            _connector="OR",
                        ),
                        name="account_begins_with_nothing",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Entry",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("source_type", models.CharField(max_length=20)),
                ("source_id", models.CharField(max_length=64)),
                ("leg", models.CharField(max_length=20)),
                ("currency", marketplace.fields.CurrencyField(max_length=3)),
                ("posted_s", marketplace.fields.SecondsField()),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("source_type", "source_id", "leg"), name="entry_once_a_key"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Transfer",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("position", models.SmallIntegerField()),
                ("amount_minor", marketplace.fields.MinorField()),
                ("currency", marketplace.fields.CurrencyField(max_length=3)),
                ("debit_version", models.BigIntegerField()),
                ("debit_before_minor", marketplace.fields.MinorField()),
                ("debit_after_minor", marketplace.fields.MinorField()),
                ("credit_version", models.BigIntegerField()),
                ("credit_before_minor", marketplace.fields.MinorField()),
                ("credit_after_minor", marketplace.fields.MinorField()),
                (
                    "credit",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="credits",
                        to="ledger.account",
                    ),
                ),
                (
                    "debit",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="debits",
                        to="ledger.account",
                    ),
                ),
                (
                    "entry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="transfers",
                        to="ledger.entry",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("entry", "position"), name="transfer_once_a_position"
                    ),
                    models.UniqueConstraint(
                        fields=("debit", "debit_version"), name="transfer_once_a_debit"
                    ),
                    models.UniqueConstraint(
                        fields=("credit", "credit_version"), name="transfer_once_a_credit"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("amount_minor__gt", 0)), name="transfer_moves_something"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("debit", models.F("credit")), _negated=True),
                        name="transfer_has_two_accounts",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "credit_after_minor",
                                django.db.models.expressions.CombinedExpression(
                                    models.F("credit_before_minor"), "+", models.F("amount_minor")
                                ),
                            ),
                            (
                                "debit_after_minor",
                                django.db.models.expressions.CombinedExpression(
                                    models.F("debit_before_minor"), "-", models.F("amount_minor")
                                ),
                            ),
                        ),
                        name="transfer_takes_what_it_gives",
                    ),
                ],
            },
        ),
    ]
