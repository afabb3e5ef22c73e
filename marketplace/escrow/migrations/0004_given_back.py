"""What of bonuses, expenses and milestones went back. Runs before the code that writes it."""

import django.db.models.deletion
import django.db.models.expressions
from django.db import migrations, models

import marketplace.fields


class Migration(migrations.Migration):
    dependencies = [
        ("escrow", "0003_extras_chargebacks"),
    ]

    operations = [
        migrations.CreateModel(
            name="GivenBack",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("number", models.SmallIntegerField()),
                ("before_minor", marketplace.fields.MinorField()),
                ("gross_minor", marketplace.fields.MinorField()),
                ("after_minor", marketplace.fields.MinorField()),
                ("client_fee_minor", marketplace.fields.MinorField()),
                ("fee_minor", marketplace.fields.MinorField()),
                ("own_fee_minor", marketplace.fields.MinorField()),
                ("at_s", marketplace.fields.SecondsField()),
                (
                    "extra",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="given_back",
                        to="escrow.extra",
                    ),
                ),
                (
                    "milestone",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="given_back",
                        to="escrow.milestone",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("extra", None), ("milestone__isnull", False)),
                            models.Q(("extra__isnull", False), ("milestone", None)),
                            _connector="OR",
                        ),
                        name="given_back_of_one_thing",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "after_minor",
                                django.db.models.expressions.CombinedExpression(
                                    models.F("before_minor"), "-", models.F("gross_minor")
                                ),
                            ),
                            ("after_minor__gte", 0),
                            ("client_fee_minor__gte", 0),
                            ("gross_minor__gt", 0),
                        ),
                        name="given_back_is_what_was_there",
                    ),
                    models.UniqueConstraint(
                        fields=("extra", "number"), name="given_back_once_an_extra"
                    ),
                    models.UniqueConstraint(
                        fields=("milestone", "number"), name="given_back_once_a_milestone"
                    ),
                ],
            },
        ),
    ]
