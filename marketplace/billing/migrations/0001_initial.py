"""The first tables of billing. Runs before the code that reads them."""

import django.db.models.deletion
import django.db.models.expressions
from django.conf import settings
from django.db import migrations, models

import marketplace.fields


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("contracts", "0001_initial"),
        ("escrow", "0001_initial"),
        ("people", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Invoice",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("serial", models.IntegerField()),
                ("week_s", marketplace.fields.WeekField()),
                ("issued_s", marketplace.fields.SecondsField()),
                ("title", models.CharField(max_length=200)),
                ("buyer_name", models.CharField(max_length=200)),
                ("seller_name", models.CharField(max_length=200)),
                ("currency", marketplace.fields.CurrencyField(max_length=3)),
                ("seconds", marketplace.fields.SecondsField()),
                ("over_limit_s", marketplace.fields.SecondsField(default=0)),
                ("outside_s", marketplace.fields.SecondsField(default=0)),
                ("gross_minor", marketplace.fields.MinorField()),
                ("client_fee_minor", marketplace.fields.MinorField()),
                ("expected_fee_minor", marketplace.fields.MinorField()),
                ("fee_minor", marketplace.fields.MinorField(blank=True, null=True)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("open", "Open"),
                            ("paid", "Paid"),
                            ("accepted", "Accepted"),
                            ("released", "Released"),
                            ("credited", "Credited"),
                        ],
                        default="open",
                        max_length=10,
                    ),
                ),
                ("collected_s", marketplace.fields.SecondsField(blank=True, null=True)),
                ("accepted_s", marketplace.fields.SecondsField(blank=True, null=True)),
                ("released_s", marketplace.fields.SecondsField(blank=True, null=True)),
                (
                    "company",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="invoices",
                        to="people.company",
                    ),
                ),
                (
                    "contract",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="invoices",
                        to="contracts.contract",
                    ),
                ),
                (
                    "seller",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="invoices",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Charge",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.SmallIntegerField()),
                ("method_minor", marketplace.fields.MinorField(default=0)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("asked", "Asked"),
                            ("collected", "Collected"),
                            ("declined", "Declined"),
                        ],
                        max_length=10,
                    ),
                ),
                ("code", models.CharField(blank=True, max_length=40)),
                ("asked_s", marketplace.fields.SecondsField()),
                ("settled_s", marketplace.fields.SecondsField(blank=True, null=True)),
                (
                    "funding",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="charge",
                        to="escrow.funding",
                    ),
                ),
                (
                    "invoice",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="charges",
                        to="billing.invoice",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Line",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("position", models.SmallIntegerField()),
                ("rate_minor", marketplace.fields.MinorField()),
                ("tracked_s", marketplace.fields.SecondsField()),
                ("manual_s", marketplace.fields.SecondsField()),
                ("amount_minor", marketplace.fields.MinorField()),
                (
                    "invoice",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="lines",
                        to="billing.invoice",
                    ),
                ),
            ],
        ),
        migrations.AddIndex(
            model_name="invoice",
            index=models.Index(fields=["seller", "issued_s"], name="invoice_by_seller"),
        ),
        migrations.AddConstraint(
            model_name="invoice",
            constraint=models.UniqueConstraint(
                condition=models.Q(("state__in", ("open", "paid", "accepted", "released"))),
                fields=("contract", "week_s"),
                name="invoice_one_live_a_week",
            ),
        ),
        migrations.AddConstraint(
            model_name="invoice",
            constraint=models.UniqueConstraint(
                fields=("seller", "serial"), name="invoice_once_a_serial"
            ),
        ),
        migrations.AddConstraint(
            model_name="invoice",
            constraint=models.CheckConstraint(
                condition=models.Q(("serial__gte", 1)), name="invoice_serial_from_one"
            ),
        ),
        migrations.AddConstraint(
            model_name="invoice",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("outside_s__gte", 0), ("over_limit_s__gte", 0), ("seconds__gt", 0)
                ),
                name="invoice_bills_something",
            ),
        ),
        migrations.AddConstraint(
            model_name="invoice",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("client_fee_minor__gte", 0),
                    ("expected_fee_minor__gte", 0),
                    ("gross_minor__gte", 0),
                ),
                name="invoice_sums_are_not_negative",
            ),
        ),
        migrations.AddConstraint(
            model_name="invoice",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("fee_minor", None),
                    models.Q(("fee_minor__gte", 0), ("fee_minor__lte", models.F("gross_minor"))),
                    _connector="OR",
                ),
                name="invoice_fee_is_a_share",
            ),
        ),
        migrations.AddConstraint(
            model_name="invoice",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("accepted_s", None),
                        ("collected_s", None),
                        ("fee_minor", None),
                        ("released_s", None),
                        ("state", "open"),
                    ),
                    models.Q(
                        ("accepted_s", None),
                        ("collected_s__isnull", False),
                        ("fee_minor__isnull", False),
                        ("released_s", None),
                        ("state", "paid"),
                    ),
                    models.Q(
                        ("accepted_s__isnull", False),
                        ("collected_s__isnull", False),
                        ("fee_minor__isnull", False),
                        ("released_s", None),
                        ("state", "accepted"),
                    ),
                    models.Q(
                        ("accepted_s__isnull", False),
                        ("collected_s__isnull", False),
                        ("fee_minor__isnull", False),
                        ("released_s__isnull", False),
                        ("state", "released"),
                    ),
                    ("state", "credited"),
                    _connector="OR",
                ),
                name="invoice_is_where_its_instants_say",
            ),
        ),
        migrations.AddConstraint(
            model_name="charge",
            constraint=models.UniqueConstraint(
                fields=("invoice", "number"), name="charge_once_a_number"
            ),
        ),
        migrations.AddConstraint(
            model_name="charge",
            constraint=models.UniqueConstraint(
                condition=models.Q(("state", "collected")),
                fields=("invoice",),
                name="charge_collected_once",
            ),
        ),
        migrations.AddConstraint(
            model_name="charge",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("settled_s", None), ("state", "asked")),
                    models.Q(
                        ("settled_s__isnull", False), ("state__in", ["collected", "declined"])
                    ),
                    _connector="OR",
                ),
                name="charge_state_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="line",
            constraint=models.UniqueConstraint(
                fields=("invoice", "rate_minor"), name="line_once_a_rate"
            ),
        ),
        migrations.AddConstraint(
            model_name="line",
            constraint=models.UniqueConstraint(
                fields=("invoice", "position"), name="line_once_a_position"
            ),
        ),
        migrations.AddConstraint(
            model_name="line",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("manual_s__gte", 0),
                    ("rate_minor__gt", 0),
                    ("tracked_s__gte", 0),
                    models.Q(("tracked_s__gt", 0), ("manual_s__gt", 0), _connector="OR"),
                ),
                name="line_bills_something",
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
                                        models.Value(2), "*", models.F("rate_minor")
                                    ),
                                    "*",
                                    django.db.models.expressions.CombinedExpression(
                                        models.F("tracked_s"), "+", models.F("manual_s")
                                    ),
                                ),
                                "+",
                                models.Value(3600),
                            ),
                            "/",
                            models.Value(7200),
                        ),
                    )
                ),
                name="line_is_rounded_half_up_once",
            ),
        ),
    ]
