"""Hourly or fixed, labels, changed terms, dormancy. Runs before the code that reads them."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import marketplace.fields


class Migration(migrations.Migration):
    dependencies = [
        ("contracts", "0003_takes_titles"),
        ("people", "0004_device_clock"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Change",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("from_s", marketplace.fields.SecondsField()),
                ("before", models.JSONField()),
                ("after", models.JSONField()),
            ],
        ),
        migrations.CreateModel(
            name="Label",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("text", models.CharField(max_length=100)),
                ("added_s", marketplace.fields.SecondsField()),
                ("removed_s", marketplace.fields.SecondsField(blank=True, null=True)),
            ],
        ),
        migrations.RemoveConstraint(
            model_name="contract",
            name="contract_state_is_known",
        ),
        migrations.AddField(
            model_name="contract",
            name="fee_schedule",
            field=models.CharField(blank=True, default="", max_length=200),
        ),
        migrations.AddField(
            model_name="contract",
            name="kind",
            field=models.CharField(
                choices=[("hourly", "Hourly"), ("fixed", "Fixed")], default="hourly", max_length=10
            ),
        ),
        migrations.AddField(
            model_name="contract",
            name="needs_label",
            field=models.BooleanField(default=False),
        ),
        migrations.AlterField(
            model_name="contract",
            name="state",
            field=models.CharField(
                choices=[
                    ("offered", "Offered"),
                    ("declined", "Declined"),
                    ("active", "Active"),
                    ("paused", "Paused"),
                    ("dormant", "Dormant"),
                    ("ended", "Ended"),
                ],
                max_length=10,
            ),
        ),
        migrations.AddConstraint(
            model_name="contract",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("state__in", ["offered", "declined", "active", "paused", "dormant", "ended"])
                ),
                name="contract_state_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="contract",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["hourly", "fixed"])), name="contract_kind_is_known"
            ),
        ),
        migrations.AddField(
            model_name="change",
            name="contract",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="changes",
                to="contracts.contract",
            ),
        ),
        migrations.AddField(
            model_name="label",
            name="contract",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="labels",
                to="contracts.contract",
            ),
        ),
        migrations.AddConstraint(
            model_name="change",
            constraint=models.UniqueConstraint(
                fields=("contract", "from_s"), name="change_once_a_second"
            ),
        ),
        migrations.AddConstraint(
            model_name="label",
            constraint=models.UniqueConstraint(
                fields=("contract", "text"), name="label_once_a_contract"
            ),
        ),
    ]
