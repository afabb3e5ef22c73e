"""The first tables of contracts. Runs before the code that reads them."""

import django.db.models.deletion
import django.db.models.expressions
from django.conf import settings
from django.db import migrations, models

import marketplace.fields


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("people", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Contract",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("title", models.CharField(max_length=200)),
                ("currency", marketplace.fields.CurrencyField(max_length=3)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("offered", "Offered"),
                            ("declined", "Declined"),
                            ("active", "Active"),
                            ("paused", "Paused"),
                            ("ended", "Ended"),
                        ],
                        max_length=10,
                    ),
                ),
                ("offered_s", marketplace.fields.SecondsField()),
                ("starts_s", marketplace.fields.SecondsField(blank=True, null=True)),
                ("ended_s", marketplace.fields.SecondsField(blank=True, null=True)),
                ("takes_manual", models.BooleanField(default=False)),
                ("needs_memo", models.BooleanField(default=False)),
                (
                    "pictures",
                    models.CharField(
                        choices=[("on", "On"), ("blurred", "Blurred"), ("off", "Off")],
                        default="on",
                        max_length=10,
                    ),
                ),
                ("hidden_max_percent", models.SmallIntegerField(default=40)),
                ("retention_days", models.IntegerField(default=90)),
                (
                    "company",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="contracts",
                        to="people.company",
                    ),
                ),
                (
                    "freelancer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="contracts",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Limit",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("limit_s", marketplace.fields.SecondsField(blank=True, null=True)),
                ("from_week_s", marketplace.fields.WeekField()),
                ("ordered_s", marketplace.fields.SecondsField()),
                (
                    "contract",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="limits",
                        to="contracts.contract",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Rate",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("minor", marketplace.fields.MinorField()),
                ("from_s", marketplace.fields.SecondsField()),
                (
                    "contract",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="rates",
                        to="contracts.contract",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Step",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("step", models.CharField(max_length=10)),
                ("at_s", marketplace.fields.SecondsField()),
                (
                    "contract",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="steps",
                        to="contracts.contract",
                    ),
                ),
            ],
        ),
        migrations.AddConstraint(
            model_name="contract",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("state__in", ["offered", "declined", "active", "paused", "ended"])
                ),
                name="contract_state_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="contract",
            constraint=models.CheckConstraint(
                condition=models.Q(("pictures__in", ["on", "blurred", "off"])),
                name="contract_pictures_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="contract",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("hidden_max_percent__gte", 0), ("hidden_max_percent__lte", 100)
                ),
                name="contract_hidden_is_a_share",
            ),
        ),
        migrations.AddConstraint(
            model_name="contract",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("state__in", ["offered", "declined"]),
                    ("starts_s__isnull", False),
                    _connector="OR",
                ),
                name="contract_runs_once_accepted",
            ),
        ),
        migrations.AddConstraint(
            model_name="limit",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("limit_s__isnull", True),
                    models.Q(
                        (
                            "limit_s",
                            django.db.models.expressions.CombinedExpression(
                                models.F("limit_s"),
                                "-",
                                django.db.models.expressions.CombinedExpression(
                                    models.F("limit_s"), "%%", models.Value(60)
                                ),
                            ),
                        ),
                        ("limit_s__gte", 0),
                        ("limit_s__lte", 604800),
                    ),
                    _connector="OR",
                ),
                name="limit_is_whole_minutes_of_a_week",
            ),
        ),
        migrations.AddConstraint(
            model_name="rate",
            constraint=models.UniqueConstraint(
                fields=("contract", "from_s"), name="rate_once_a_second"
            ),
        ),
        migrations.AddConstraint(
            model_name="rate",
            constraint=models.CheckConstraint(
                condition=models.Q(("minor__gt", 0)), name="rate_is_positive"
            ),
        ),
    ]
