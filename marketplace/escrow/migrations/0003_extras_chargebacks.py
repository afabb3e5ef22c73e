"""Extras, chargebacks, money on its way back. Runs before the code that reads them."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import marketplace.fields


class Migration(migrations.Migration):
    dependencies = [
        ("contracts", "0003_takes_titles"),
        ("escrow", "0002_milestones"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Chargeback",
            fields=[
                (
                    "funding",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="chargeback",
                        serialize=False,
                        to="escrow.funding",
                    ),
                ),
                ("id", models.UUIDField(unique=True)),
                ("cost_minor", marketplace.fields.MinorField()),
                ("is_settled", models.BooleanField()),
                ("is_released", models.BooleanField()),
                ("set_off_minor", marketplace.fields.MinorField(default=0)),
                ("frozen_minor", marketplace.fields.MinorField(default=0)),
                ("rest_minor", marketplace.fields.MinorField(default=0)),
                ("fee_minor", marketplace.fields.MinorField(default=0)),
                (
                    "state",
                    models.CharField(
                        choices=[("open", "Open"), ("won", "Won"), ("lost", "Lost")],
                        default="open",
                        max_length=10,
                    ),
                ),
                ("opened_s", marketplace.fields.SecondsField()),
                ("closed_s", marketplace.fields.SecondsField(blank=True, null=True)),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("closed_s", None), ("state", "open")),
                            models.Q(
                                ("closed_s__isnull", False),
                                ("rest_minor", 0),
                                ("state__in", ["won", "lost"]),
                            ),
                            _connector="OR",
                        ),
                        name="chargeback_state_is_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("cost_minor__gte", 0),
                            ("fee_minor__gte", 0),
                            ("frozen_minor__gte", models.F("rest_minor")),
                            ("rest_minor__gte", models.F("fee_minor")),
                            ("set_off_minor__gte", 0),
                        ),
                        name="chargeback_sums_are_not_negative",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Extra",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                (
                    "kind",
                    models.CharField(
                        choices=[("bonus", "Bonus"), ("expense", "Expense")], max_length=10
                    ),
                ),
                ("currency", marketplace.fields.CurrencyField(max_length=3)),
                ("amount_minor", marketplace.fields.MinorField()),
                ("client_fee_minor", marketplace.fields.MinorField()),
                ("fee_minor", marketplace.fields.MinorField(blank=True, null=True)),
                ("text", models.TextField(max_length=5000)),
                (
                    "document_sha256",
                    marketplace.fields.Sha256Field(blank=True, default="", max_length=64),
                ),
                ("document_type", models.CharField(blank=True, max_length=60)),
                ("document_bytes", models.BigIntegerField(default=0)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("asked", "Asked"),
                            ("open", "Open"),
                            ("paid", "Paid"),
                            ("released", "Released"),
                            ("declined", "Declined"),
                        ],
                        max_length=10,
                    ),
                ),
                ("code", models.CharField(blank=True, max_length=40)),
                ("asked_s", marketplace.fields.SecondsField()),
                ("collected_s", marketplace.fields.SecondsField(blank=True, null=True)),
                ("released_s", marketplace.fields.SecondsField(blank=True, null=True)),
                (
                    "actor",
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
                        related_name="extras",
                        to="contracts.contract",
                    ),
                ),
                (
                    "funding",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="extra",
                        to="escrow.funding",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("amount_minor__gt", 0), ("client_fee_minor__gte", 0)),
                        name="extra_is_something",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("document_sha256", ""), ("kind", "bonus")),
                            models.Q(
                                ("client_fee_minor", 0),
                                ("kind", "expense"),
                                models.Q(("document_sha256", ""), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="extra_expense_has_its_document_and_no_fee",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("collected_s", None),
                                ("fee_minor", None),
                                ("state__in", ["asked", "open"]),
                            ),
                            models.Q(
                                ("collected_s", None), ("fee_minor", None), ("state", "declined")
                            ),
                            models.Q(
                                ("collected_s__isnull", False),
                                ("fee_minor__isnull", False),
                                ("released_s", None),
                                ("state", "paid"),
                            ),
                            models.Q(
                                ("collected_s__isnull", False),
                                ("fee_minor__isnull", False),
                                ("released_s__isnull", False),
                                ("state", "released"),
                            ),
                            _connector="OR",
                        ),
                        name="extra_is_where_its_instants_say",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="MoneyBack",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("amount_minor", marketplace.fields.MinorField()),
                (
                    "state",
                    models.CharField(
                        choices=[("asked", "Asked"), ("sent", "Sent"), ("failed", "Failed")],
                        default="asked",
                        max_length=10,
                    ),
                ),
                ("reference", models.CharField(blank=True, max_length=200)),
                ("code", models.CharField(blank=True, max_length=40)),
                ("asked_s", marketplace.fields.SecondsField()),
                ("settled_s", marketplace.fields.SecondsField(blank=True, null=True)),
                (
                    "actor",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "funding",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="backs",
                        to="escrow.funding",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("amount_minor__gt", 0)), name="back_is_something"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("settled_s", None), ("state", "asked")),
                            models.Q(
                                ("settled_s__isnull", False), ("state__in", ["sent", "failed"])
                            ),
                            _connector="OR",
                        ),
                        name="back_is_settled_by_its_state",
                    ),
                ],
            },
        ),
    ]
