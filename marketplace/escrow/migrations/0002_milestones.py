"""Milestones, their steps and files, and mediations. Before the new code."""

import django.db.models.deletion
import django.db.models.expressions
from django.conf import settings
from django.db import migrations, models

import marketplace.fields


class Migration(migrations.Migration):
    dependencies = [
        ("contracts", "0004_kind_labels_changes"),
        ("escrow", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Milestone",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("position", models.SmallIntegerField()),
                ("title", models.CharField(max_length=200)),
                ("amount_minor", marketplace.fields.MinorField()),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "Draft"),
                            ("funded", "Funded"),
                            ("submitted", "Submitted"),
                            ("changes", "Changes"),
                            ("refund_asked", "Refund Asked"),
                            ("disputed", "Disputed"),
                            ("accepted", "Accepted"),
                            ("partly_accepted", "Partly Accepted"),
                            ("released", "Released"),
                            ("refunded", "Refunded"),
                        ],
                        default="draft",
                        max_length=16,
                    ),
                ),
                ("step_count", models.SmallIntegerField(default=0)),
                ("held_minor", marketplace.fields.MinorField(default=0)),
                ("client_fee_minor", marketplace.fields.MinorField(default=0)),
                ("accepted_minor", marketplace.fields.MinorField(default=0)),
                ("refunded_minor", marketplace.fields.MinorField(default=0)),
                ("rolled_minor", marketplace.fields.MinorField(default=0)),
                ("fee_minor", marketplace.fields.MinorField(blank=True, null=True)),
                ("was_submitted", models.BooleanField(default=False)),
                ("funded_s", marketplace.fields.SecondsField(blank=True, null=True)),
                ("accepted_s", marketplace.fields.SecondsField(blank=True, null=True)),
                ("released_s", marketplace.fields.SecondsField(blank=True, null=True)),
                (
                    "contract",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="milestones",
                        to="contracts.contract",
                    ),
                ),
                (
                    "funding",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="milestones",
                        to="escrow.funding",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Mediation",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("frozen_minor", marketplace.fields.MinorField()),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("between", "Between"),
                            ("staff", "Staff"),
                            ("proposed", "Proposed"),
                            ("final", "Final"),
                            ("closed", "Closed"),
                        ],
                        default="between",
                        max_length=10,
                    ),
                ),
                ("word_count", models.SmallIntegerField(default=0)),
                ("offered_minor", marketplace.fields.MinorField(blank=True, null=True)),
                ("resumes", models.CharField(max_length=16)),
                ("refunded_minor", marketplace.fields.MinorField(blank=True, null=True)),
                ("opened_s", marketplace.fields.SecondsField()),
                ("closed_s", marketplace.fields.SecondsField(blank=True, null=True)),
                (
                    "opener",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="mediations",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "proposer",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="proposals",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "milestone",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="mediations",
                        to="escrow.milestone",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="MilestoneStep",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("number", models.SmallIntegerField()),
                ("step", models.CharField(max_length=20)),
                ("text", models.TextField(blank=True, max_length=5000)),
                ("amount_minor", marketplace.fields.MinorField(blank=True, null=True)),
                ("at_s", marketplace.fields.SecondsField()),
                (
                    "actor",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="milestone_steps",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "milestone",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="steps",
                        to="escrow.milestone",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="SubmittedFile",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("position", models.SmallIntegerField()),
                ("name", models.CharField(max_length=120)),
                ("media_type", models.CharField(max_length=60)),
                ("sha256", marketplace.fields.Sha256Field(max_length=64)),
                ("kept_as", marketplace.fields.Sha256Field(max_length=64)),
                ("size_bytes", models.BigIntegerField()),
                (
                    "step",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="files",
                        to="escrow.milestonestep",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="MediationWord",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("number", models.SmallIntegerField()),
                ("act", models.CharField(max_length=20)),
                ("text", models.TextField(blank=True, max_length=5000)),
                ("to_client_minor", marketplace.fields.MinorField(blank=True, null=True)),
                ("at_s", marketplace.fields.SecondsField()),
                (
                    "actor",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="mediation_words",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "mediation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="words",
                        to="escrow.mediation",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("mediation", "number"), name="mediation_word_once"
                    )
                ],
            },
        ),
        migrations.AddConstraint(
            model_name="milestone",
            constraint=models.UniqueConstraint(
                condition=models.Q(
                    ("state__in", ("funded", "submitted", "changes", "refund_asked", "disputed"))
                ),
                fields=("contract",),
                name="milestone_one_funded",
            ),
        ),
        migrations.AddConstraint(
            model_name="milestone",
            constraint=models.UniqueConstraint(
                fields=("contract", "position"), name="milestone_once_a_position"
            ),
        ),
        migrations.AddConstraint(
            model_name="milestone",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("accepted_minor__gte", 0),
                    ("amount_minor__gt", 0),
                    ("client_fee_minor__gte", 0),
                    ("held_minor__gte", 0),
                    ("refunded_minor__gte", 0),
                    ("rolled_minor__gte", 0),
                ),
                name="milestone_sums_are_not_negative",
            ),
        ),
        migrations.AddConstraint(
            model_name="milestone",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("fee_minor", None),
                        ("held_minor__lt", models.F("amount_minor")),
                        ("state", "draft"),
                    ),
                    models.Q(
                        ("fee_minor", None),
                        ("held_minor", models.F("amount_minor")),
                        (
                            "state__in",
                            ("funded", "submitted", "changes", "refund_asked", "disputed"),
                        ),
                    ),
                    models.Q(
                        ("accepted_minor__gt", 0),
                        ("accepted_s__isnull", False),
                        ("fee_minor__isnull", False),
                        ("held_minor", 0),
                        ("state__in", ["accepted", "partly_accepted", "released"]),
                    ),
                    models.Q(("accepted_minor", 0), ("held_minor", 0), ("state", "refunded")),
                    _connector="OR",
                ),
                name="milestone_holds_what_its_state_says",
            ),
        ),
        migrations.AddConstraint(
            model_name="milestone",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("accepted_minor", 0),
                        ("refunded_minor", 0),
                        ("rolled_minor", 0),
                        (
                            "state__in",
                            ["draft", "funded", "submitted", "changes", "refund_asked", "disputed"],
                        ),
                    ),
                    ("state", "refunded"),
                    (
                        "amount_minor",
                        django.db.models.expressions.CombinedExpression(
                            django.db.models.expressions.CombinedExpression(
                                models.F("accepted_minor"), "+", models.F("refunded_minor")
                            ),
                            "+",
                            models.F("rolled_minor"),
                        ),
                    ),
                    _connector="OR",
                ),
                name="milestone_goes_somewhere_once",
            ),
        ),
        migrations.AddConstraint(
            model_name="milestone",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("fee_minor", None),
                    models.Q(("fee_minor__gte", 0), ("fee_minor__lte", models.F("accepted_minor"))),
                    _connector="OR",
                ),
                name="milestone_fee_is_a_share",
            ),
        ),
        migrations.AddConstraint(
            model_name="mediation",
            constraint=models.UniqueConstraint(
                condition=models.Q(("state", "closed"), _negated=True),
                fields=("milestone",),
                name="mediation_one_open",
            ),
        ),
        migrations.AddConstraint(
            model_name="mediation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("closed_s__isnull", False), ("state", "closed")),
                    models.Q(
                        models.Q(("state", "closed"), _negated=True),
                        ("closed_s", None),
                        ("refunded_minor", None),
                    ),
                    _connector="OR",
                ),
                name="mediation_ends_once",
            ),
        ),
        migrations.AddConstraint(
            model_name="mediation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("frozen_minor__gt", 0),
                    models.Q(
                        ("refunded_minor", None),
                        models.Q(
                            ("refunded_minor__gte", 0),
                            ("refunded_minor__lte", models.F("frozen_minor")),
                        ),
                        _connector="OR",
                    ),
                ),
                name="mediation_is_about_money",
            ),
        ),
        migrations.AddConstraint(
            model_name="milestonestep",
            constraint=models.UniqueConstraint(
                fields=("milestone", "number"), name="milestone_step_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="submittedfile",
            constraint=models.UniqueConstraint(
                fields=("step", "position"), name="file_once_a_position"
            ),
        ),
        migrations.AddConstraint(
            model_name="submittedfile",
            constraint=models.CheckConstraint(
                condition=models.Q(("size_bytes__gt", 0)), name="file_is_something"
            ),
        ),
    ]
