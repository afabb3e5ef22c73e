"""The first tables of payouts. Runs before the code that reads them."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import marketplace.fields


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Batch",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("kind", models.CharField(max_length=10)),
                ("currency", marketplace.fields.CurrencyField(max_length=3)),
                ("made_s", marketplace.fields.SecondsField()),
                ("file_name", models.CharField(max_length=100)),
                ("file", models.BinaryField()),
            ],
            options={
                "verbose_name_plural": "batches",
            },
        ),
        migrations.CreateModel(
            name="Method",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("bank", "bank"),
                            ("wise", "wise"),
                            ("paypal", "paypal"),
                            ("payoneer", "payoneer"),
                        ],
                        max_length=10,
                    ),
                ),
                ("holder", models.CharField(max_length=70)),
                ("account", models.CharField(max_length=100)),
                ("added_s", marketplace.fields.SecondsField()),
                ("usable_s", marketplace.fields.SecondsField()),
                ("removed_s", marketplace.fields.SecondsField(blank=True, null=True)),
                (
                    "member",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="payout_methods",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Payout",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("currency", marketplace.fields.CurrencyField(max_length=3)),
                ("amount_minor", marketplace.fields.MinorField()),
                ("fee_minor", marketplace.fields.MinorField()),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("asked", "Asked"),
                            ("sent", "Sent"),
                            ("paid", "Paid"),
                            ("failed", "Failed"),
                            ("returned", "Returned"),
                        ],
                        default="asked",
                        max_length=10,
                    ),
                ),
                ("code", models.CharField(blank=True, max_length=40)),
                ("asked_s", marketplace.fields.SecondsField()),
                ("sent_s", marketplace.fields.SecondsField(blank=True, null=True)),
                ("settled_s", marketplace.fields.SecondsField(blank=True, null=True)),
                ("returned_s", marketplace.fields.SecondsField(blank=True, null=True)),
                (
                    "batch",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="payouts",
                        to="payouts.batch",
                    ),
                ),
                (
                    "member",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="payouts",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "method",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="payouts",
                        to="payouts.method",
                    ),
                ),
            ],
        ),
        migrations.AddConstraint(
            model_name="method",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ("bank", "wise", "paypal", "payoneer"))),
                name="payout_method_kind_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="method",
            constraint=models.CheckConstraint(
                condition=models.Q(("usable_s__gte", models.F("added_s"))),
                name="payout_method_waits",
            ),
        ),
        migrations.AddConstraint(
            model_name="method",
            constraint=models.UniqueConstraint(
                condition=models.Q(("removed_s", None)),
                fields=("member", "kind", "account"),
                name="payout_method_once",
            ),
        ),
        migrations.AddIndex(
            model_name="payout",
            index=models.Index(fields=["member", "asked_s"], name="payout_by_member"),
        ),
        migrations.AddConstraint(
            model_name="payout",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("amount_minor__gt", models.F("fee_minor")), ("fee_minor__gte", 0)
                ),
                name="payout_is_more_than_its_fee",
            ),
        ),
        migrations.AddConstraint(
            model_name="payout",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("batch", None),
                        ("code", ""),
                        ("returned_s", None),
                        ("sent_s", None),
                        ("settled_s", None),
                        ("state", "asked"),
                    ),
                    models.Q(
                        ("batch__isnull", False),
                        ("code", ""),
                        ("returned_s", None),
                        ("sent_s__isnull", False),
                        ("settled_s", None),
                        ("state", "sent"),
                    ),
                    models.Q(
                        ("code", ""),
                        ("returned_s", None),
                        ("sent_s__isnull", False),
                        ("settled_s__isnull", False),
                        ("state", "paid"),
                    ),
                    models.Q(
                        ("returned_s", None),
                        ("sent_s__isnull", False),
                        ("settled_s__isnull", False),
                        ("state", "failed"),
                        models.Q(("code", ""), _negated=True),
                    ),
                    models.Q(
                        ("returned_s__isnull", False),
                        ("sent_s__isnull", False),
                        ("settled_s__isnull", False),
                        ("state", "returned"),
                        models.Q(("code", ""), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="payout_is_where_its_instants_say",
            ),
        ),
    ]
