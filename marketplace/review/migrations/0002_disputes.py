"""Judgements, acceptances, questions, disputes, decisions, refunds. Runs before the code that reads them."""

import django.db.models.deletion
import django.db.models.expressions
from django.conf import settings
from django.db import migrations, models

import marketplace.fields


class Migration(migrations.Migration):
    dependencies = [
        ("review", "0001_initial"),
        ("contracts", "0003_takes_titles"),
        ("intake", "0004_server_keys"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Acceptance",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("at_s", marketplace.fields.SecondsField()),
                (
                    "actor",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "segment",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="acceptance",
                        to="intake.segment",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Dispute",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("invoice_id", models.UUIDField()),
                ("week_s", marketplace.fields.WeekField()),
                ("reason", models.CharField(max_length=20)),
                ("text", models.TextField(max_length=5000)),
                ("currency", marketplace.fields.CurrencyField(max_length=3)),
                ("frozen_minor", marketplace.fields.MinorField()),
                ("rest_minor", marketplace.fields.MinorField()),
                ("fee_minor", marketplace.fields.MinorField(default=0)),
                ("refunded_minor", marketplace.fields.MinorField(default=0)),
                ("opened_s", marketplace.fields.SecondsField()),
                ("answer_due_s", marketplace.fields.SecondsField()),
                ("answer", models.CharField(blank=True, max_length=10)),
                ("answer_text", models.TextField(blank=True, max_length=5000)),
                ("staff_since_s", marketplace.fields.SecondsField(blank=True, null=True)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("opened", "Opened"),
                            ("with_staff", "With Staff"),
                            ("closed", "Closed"),
                        ],
                        default="opened",
                        max_length=10,
                    ),
                ),
                ("outcome", models.CharField(blank=True, max_length=10)),
                ("closed_s", marketplace.fields.SecondsField(blank=True, null=True)),
                (
                    "contract",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="disputes",
                        to="contracts.contract",
                    ),
                ),
                (
                    "opener",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Decision",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.SmallIntegerField()),
                ("refunded", models.JSONField()),
                ("grounds", models.CharField(blank=True, max_length=20)),
                ("reasons", models.TextField(max_length=5000)),
                ("at_s", marketplace.fields.SecondsField()),
                (
                    "staff",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "dispute",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="decisions",
                        to="review.dispute",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="DisputedSegment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "outcome",
                    models.CharField(
                        choices=[("open", "Open"), ("refunded", "Refunded"), ("paid", "Paid")],
                        default="open",
                        max_length=10,
                    ),
                ),
                (
                    "dispute",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="segments",
                        to="review.dispute",
                    ),
                ),
                (
                    "segment",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="disputed",
                        to="intake.segment",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Judgement",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("week_s", marketplace.fields.WeekField()),
                ("judged_s", marketplace.fields.SecondsField()),
                ("verdicts", models.JSONField()),
                (
                    "contract",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="judgements",
                        to="contracts.contract",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Question",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("asked_s", marketplace.fields.SecondsField()),
                (
                    "contract",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="questions",
                        to="contracts.contract",
                    ),
                ),
                ("segments", models.ManyToManyField(related_name="questions", to="intake.segment")),
            ],
        ),
        migrations.CreateModel(
            name="Message",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("text", models.TextField(max_length=5000)),
                ("at_s", marketplace.fields.SecondsField()),
                (
                    "author",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "question",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="messages",
                        to="review.question",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Refund",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("invoice_id", models.UUIDField()),
                ("currency", marketplace.fields.CurrencyField(max_length=3)),
                ("amount_minor", marketplace.fields.MinorField()),
                ("text", models.TextField(max_length=5000)),
                (
                    "state",
                    models.CharField(
                        choices=[("asked", "Asked"), ("given", "Given"), ("declined", "Declined")],
                        max_length=10,
                    ),
                ),
                ("is_silence", models.BooleanField(default=False)),
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
                    "contract",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="refunds",
                        to="contracts.contract",
                    ),
                ),
            ],
        ),
        migrations.AddIndex(
            model_name="dispute",
            index=models.Index(fields=["invoice_id"], name="dispute_by_invoice"),
        ),
        migrations.AddConstraint(
            model_name="dispute",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("closed_s", None),
                        ("outcome", ""),
                        ("staff_since_s", None),
                        ("state", "opened"),
                    ),
                    models.Q(
                        ("closed_s", None),
                        ("outcome", ""),
                        ("staff_since_s__isnull", False),
                        ("state", "with_staff"),
                    ),
                    models.Q(
                        ("closed_s__isnull", False),
                        ("rest_minor", 0),
                        ("state", "closed"),
                        models.Q(("outcome", ""), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="dispute_state_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="dispute",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("frozen_minor__gt", 0),
                    ("refunded_minor__gte", 0),
                    ("rest_minor__gte", 0),
                    (
                        "rest_minor__lte",
                        django.db.models.expressions.CombinedExpression(
                            models.F("frozen_minor"), "-", models.F("refunded_minor")
                        ),
                    ),
                ),
                name="dispute_gives_back_what_it_froze_at_most",
            ),
        ),
        migrations.AddConstraint(
            model_name="dispute",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("fee_minor__gte", 0), ("fee_minor__lte", models.F("rest_minor"))
                ),
                name="dispute_fee_is_a_share",
            ),
        ),
        migrations.AddConstraint(
            model_name="decision",
            constraint=models.UniqueConstraint(
                fields=("dispute", "number"), name="decision_once_a_number"
            ),
        ),
        migrations.AddConstraint(
            model_name="decision",
            constraint=models.CheckConstraint(
                condition=models.Q(("reasons", ""), _negated=True), name="decision_says_why"
            ),
        ),
        migrations.AddConstraint(
            model_name="disputedsegment",
            constraint=models.CheckConstraint(
                condition=models.Q(("outcome__in", ["open", "refunded", "paid"])),
                name="disputed_outcome_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="judgement",
            constraint=models.UniqueConstraint(
                fields=("contract", "week_s"), name="judgement_once_a_week"
            ),
        ),
        migrations.AddConstraint(
            model_name="refund",
            constraint=models.CheckConstraint(
                condition=models.Q(("amount_minor__gt", 0)), name="refund_is_something"
            ),
        ),
        migrations.AddConstraint(
            model_name="refund",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("settled_s", None), ("state", "asked")),
                    models.Q(("settled_s__isnull", False), ("state__in", ["given", "declined"])),
                    _connector="OR",
                ),
                name="refund_state_is_known",
            ),
        ),
    ]
