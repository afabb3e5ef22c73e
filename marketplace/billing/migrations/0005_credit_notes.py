"""Credit notes. Runs before the code that reads them."""

import django.db.models.deletion
import django.db.models.expressions
from django.conf import settings
from django.db import migrations, models

import marketplace.fields


class Migration(migrations.Migration):
    dependencies = [
        ("billing", "0004_late_and_protection"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="CreditNote",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("number", models.SmallIntegerField()),
                ("serial", models.IntegerField()),
                (
                    "cause",
                    models.CharField(
                        choices=[
                            ("dispute", "Dispute"),
                            ("refund", "Refund"),
                            ("chargeback", "Chargeback"),
                        ],
                        max_length=10,
                    ),
                ),
                ("cause_id", models.UUIDField()),
                ("rows", models.JSONField(default=list)),
                ("before_minor", marketplace.fields.MinorField()),
                ("gross_minor", marketplace.fields.MinorField()),
                ("after_minor", marketplace.fields.MinorField()),
                ("client_fee_minor", marketplace.fields.MinorField()),
                ("fee_minor", marketplace.fields.MinorField()),
                ("own_fee_minor", marketplace.fields.MinorField()),
                ("issued_s", marketplace.fields.SecondsField()),
                (
                    "invoice",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="notes",
                        to="billing.invoice",
                    ),
                ),
                (
                    "seller",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="credit_notes",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("invoice", "number"), name="note_once_a_number"
                    ),
                    models.UniqueConstraint(fields=("seller", "serial"), name="note_once_a_serial"),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "after_minor",
                                django.db.models.expressions.CombinedExpression(
                                    models.F("before_minor"), "-", models.F("gross_minor")
                                ),
                            ),
                            ("after_minor__gte", 0),
                            ("gross_minor__gt", 0),
                        ),
                        name="note_never_more_than_billed",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("client_fee_minor__gte", 0),
                            ("fee_minor__gte", 0),
                            ("fee_minor__lte", models.F("gross_minor")),
                            ("own_fee_minor__gte", 0),
                            ("own_fee_minor__lte", models.F("gross_minor")),
                        ),
                        name="note_fees_are_shares",
                    ),
                ],
            },
        ),
    ]
