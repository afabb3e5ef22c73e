"""Late lines, and what protection paid. Runs before the code that reads them."""

import django.db.models.deletion
import django.db.models.expressions
from django.db import migrations, models

import marketplace.fields


class Migration(migrations.Migration):
    dependencies = [
        ("billing", "0003_bank_statements"),
        ("review", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="LateTime",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("billed_s", marketplace.fields.SecondsField()),
                ("over_limit_s", marketplace.fields.SecondsField()),
            ],
        ),
        migrations.CreateModel(
            name="Protection",
            fields=[
                (
                    "invoice",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="protection",
                        serialize=False,
                        to="billing.invoice",
                    ),
                ),
                ("gross_minor", marketplace.fields.MinorField()),
                ("fee_minor", marketplace.fields.MinorField()),
                ("paid_s", marketplace.fields.SecondsField()),
                ("released_s", marketplace.fields.SecondsField(blank=True, null=True)),
                ("written_off_s", marketplace.fields.SecondsField(blank=True, null=True)),
            ],
        ),
        migrations.RemoveConstraint(
            model_name="line",
            name="line_once_a_rate",
        ),
        migrations.RemoveConstraint(
            model_name="line",
            name="line_is_rounded_half_up_once",
        ),
        migrations.AddField(
            model_name="line",
            name="before_s",
            field=marketplace.fields.SecondsField(default=0),
        ),
        migrations.AddField(
            model_name="line",
            name="late_week_s",
            field=marketplace.fields.WeekField(blank=True, null=True),
        ),
        migrations.AddConstraint(
            model_name="line",
            constraint=models.UniqueConstraint(
                condition=models.Q(("late_week_s", None)),
                fields=("invoice", "rate_minor"),
                name="line_once_a_rate",
            ),
        ),
        migrations.AddConstraint(
            model_name="line",
            constraint=models.UniqueConstraint(
                condition=models.Q(("late_week_s__isnull", False)),
                fields=("invoice", "late_week_s", "rate_minor"),
                name="line_late_once_a_rate",
            ),
        ),
        migrations.AddConstraint(
            model_name="line",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("before_s", 0),
                    models.Q(("before_s__gt", 0), ("late_week_s__isnull", False)),
                    _connector="OR",
                ),
                name="line_only_late_follows",
            ),
        ),
        migrations.AddConstraint(
            model_name="line",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "amount_minor",
                        django.db.models.expressions.CombinedExpression(
                            django.db.models.expressions.CombinedExpression(
                                django.db.models.expressions.CombinedExpression(
                                    django.db.models.expressions.CombinedExpression(
                                        django.db.models.expressions.CombinedExpression(
                                            models.Value(2), "*", models.F("rate_minor")
                                        ),
                                        "*",
                                        django.db.models.expressions.CombinedExpression(
                                            django.db.models.expressions.CombinedExpression(
                                                models.F("before_s"), "+", models.F("tracked_s")
                                            ),
                                            "+",
                                            models.F("manual_s"),
                                        ),
                                    ),
                                    "+",
                                    models.Value(3600),
                                ),
                                "/",
                                models.Value(7200),
                            ),
                            "-",
                            django.db.models.expressions.CombinedExpression(
                                django.db.models.expressions.CombinedExpression(
                                    django.db.models.expressions.CombinedExpression(
                                        django.db.models.expressions.CombinedExpression(
                                            models.Value(2), "*", models.F("rate_minor")
                                        ),
                                        "*",
                                        models.F("before_s"),
                                    ),
                                    "+",
                                    models.Value(3600),
                                ),
                                "/",
                                models.Value(7200),
                            ),
                        ),
                    )
                ),
                name="line_is_rounded_half_up_once",
            ),
        ),
        migrations.AddField(
            model_name="latetime",
            name="consent",
            field=models.OneToOneField(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="billed",
                to="review.lateconsent",
            ),
        ),
        migrations.AddField(
            model_name="latetime",
            name="invoice",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="late",
                to="billing.invoice",
            ),
        ),
        migrations.AddConstraint(
            model_name="protection",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("fee_minor__gte", 0),
                    ("fee_minor__lte", models.F("gross_minor")),
                    ("gross_minor__gt", 0),
                ),
                name="protection_is_something",
            ),
        ),
        migrations.AddConstraint(
            model_name="latetime",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("billed_s__gte", 0),
                    ("over_limit_s__gte", 0),
                    models.Q(
                        models.Q(("billed_s", 0), ("invoice", None)),
                        models.Q(("billed_s__gt", 0), ("invoice__isnull", False)),
                        _connector="OR",
                    ),
                ),
                name="late_time_is_billed_or_over",
            ),
        ),
    ]
