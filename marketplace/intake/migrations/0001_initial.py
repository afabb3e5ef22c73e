"""The first tables of intake. Runs before the code that reads them."""

import django.db.models.deletion
import django.db.models.expressions
from django.conf import settings
from django.db import migrations, models

import marketplace.fields


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("contracts", "0001_initial"),
        ("people", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Picture",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sha256", marketplace.fields.Sha256Field(max_length=64)),
                ("size_bytes", models.IntegerField()),
                ("width_px", models.IntegerField()),
                ("height_px", models.IntegerField()),
                ("received_s", marketplace.fields.SecondsField()),
                ("forgotten_s", marketplace.fields.SecondsField(blank=True, null=True)),
                (
                    "member",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="pictures",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Segment",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                ("starts_s", marketplace.fields.SecondsField()),
                ("ends_s", marketplace.fields.SecondsField()),
                ("week_s", marketplace.fields.WeekField()),
                ("kind", models.CharField(max_length=10)),
                ("memo", models.CharField(blank=True, max_length=1000)),
                ("level", models.SmallIntegerField(blank=True, null=True)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("counted", "Counted"),
                            ("parked", "Parked"),
                            ("removed", "Removed"),
                        ],
                        max_length=10,
                    ),
                ),
                ("is_counted", models.BooleanField()),
                ("is_late", models.BooleanField()),
                ("parked_for", models.CharField(blank=True, max_length=20)),
                ("other_id", models.UUIDField(blank=True, null=True)),
                ("number", models.BigIntegerField(default=0)),
                ("payload", models.BinaryField()),
                ("payload_sha256", marketplace.fields.Sha256Field(max_length=64)),
                ("seq", models.BigIntegerField()),
                ("prev", marketplace.fields.Sha256Field(max_length=64)),
                ("salt", models.CharField(max_length=64)),
                ("signature", models.CharField(max_length=128)),
                ("received_s", marketplace.fields.SecondsField()),
                (
                    "contract",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="segments",
                        to="contracts.contract",
                    ),
                ),
                (
                    "device",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="segments",
                        to="people.device",
                    ),
                ),
                (
                    "freelancer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="segments",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Operation",
            fields=[
                ("id", models.UUIDField(primary_key=True, serialize=False)),
                (
                    "kind",
                    models.CharField(
                        choices=[("remove", "Remove"), ("restore", "Restore"), ("memo", "Memo")],
                        max_length=10,
                    ),
                ),
                ("number", models.BigIntegerField()),
                ("at_s", marketplace.fields.SecondsField()),
                ("payload", models.BinaryField()),
                ("payload_sha256", marketplace.fields.Sha256Field(max_length=64)),
                ("seq", models.BigIntegerField()),
                ("prev", marketplace.fields.Sha256Field(max_length=64)),
                ("salt", models.CharField(max_length=64)),
                ("signature", models.CharField(max_length=128)),
                ("received_s", marketplace.fields.SecondsField()),
                (
                    "device",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="operations",
                        to="people.device",
                    ),
                ),
                (
                    "segment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="operations",
                        to="intake.segment",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Leaf",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("position", models.BigIntegerField()),
                ("hash", marketplace.fields.Sha256Field(max_length=64)),
                ("receipt", models.TextField(blank=True)),
                (
                    "contract",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="leaves",
                        to="contracts.contract",
                    ),
                ),
                (
                    "operation",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="leaf",
                        to="intake.operation",
                    ),
                ),
                (
                    "segment",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="leaf",
                        to="intake.segment",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Snapshot",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("taken_s", marketplace.fields.SecondsField()),
                ("screen", models.SmallIntegerField()),
                ("hidden_percent", models.SmallIntegerField()),
                ("is_one_colour", models.BooleanField()),
                (
                    "picture",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="snapshots",
                        to="intake.picture",
                    ),
                ),
                (
                    "segment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="snapshots",
                        to="intake.segment",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Head",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("size", models.BigIntegerField()),
                ("root", marketplace.fields.Sha256Field(max_length=64)),
                ("peaks", models.JSONField()),
                ("made_s", marketplace.fields.SecondsField()),
                ("signature", models.CharField(max_length=128)),
                (
                    "contract",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="heads",
                        to="contracts.contract",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("contract", "size"), name="head_one_a_size")
                ],
            },
        ),
        migrations.AddIndex(
            model_name="picture",
            index=models.Index(fields=["sha256"], name="picture_by_sha256"),
        ),
        migrations.AddConstraint(
            model_name="picture",
            constraint=models.UniqueConstraint(
                fields=("member", "sha256"), name="picture_once_a_member"
            ),
        ),
        migrations.AddIndex(
            model_name="segment",
            index=models.Index(fields=["contract", "week_s", "starts_s"], name="segment_by_week"),
        ),
        migrations.AddIndex(
            model_name="segment",
            index=models.Index(fields=["freelancer", "starts_s"], name="segment_by_freelancer"),
        ),
        migrations.AddConstraint(
            model_name="segment",
            constraint=models.CheckConstraint(
                condition=models.Q(("starts_s__lt", models.F("ends_s"))),
                name="segment_runs_forward",
            ),
        ),
        migrations.AddConstraint(
            model_name="segment",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "ends_s__lte",
                        django.db.models.expressions.CombinedExpression(
                            models.F("starts_s"), "+", models.Value(600)
                        ),
                    )
                ),
                name="segment_at_most_600_s",
            ),
        ),
        migrations.AddConstraint(
            model_name="segment",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "ends_s__lte",
                        django.db.models.expressions.CombinedExpression(
                            django.db.models.expressions.CombinedExpression(
                                models.F("starts_s"),
                                "-",
                                django.db.models.expressions.CombinedExpression(
                                    models.F("starts_s"), "%%", models.Value(600)
                                ),
                            ),
                            "+",
                            models.Value(600),
                        ),
                    )
                ),
                name="segment_inside_its_slot",
            ),
        ),
        migrations.AddConstraint(
            model_name="segment",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "ends_s__lte",
                        django.db.models.expressions.CombinedExpression(
                            models.F("week_s"), "+", models.Value(604800)
                        ),
                    ),
                    ("starts_s__gte", models.F("week_s")),
                ),
                name="segment_inside_its_week",
            ),
        ),
        migrations.AddConstraint(
            model_name="segment",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["tracked", "manual"])),
                name="segment_kind_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="segment",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("is_counted", True), ("parked_for", ""), ("state", "counted")),
                    models.Q(("is_counted", False), ("state", "removed")),
                    models.Q(
                        ("is_counted", False),
                        ("parked_for__in", ["overlap", "clock_ahead", "fork"]),
                        ("state", "parked"),
                    ),
                    _connector="OR",
                ),
                name="segment_is_counted_by_its_state",
            ),
        ),
        migrations.AddConstraint(
            model_name="segment",
            constraint=models.UniqueConstraint(
                condition=models.Q(("parked_for", "fork"), _negated=True),
                fields=("device", "seq"),
                name="segment_one_a_link",
            ),
        ),
        migrations.AddConstraint(
            model_name="operation",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["remove", "restore", "memo"])),
                name="operation_kind_is_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="operation",
            constraint=models.UniqueConstraint(
                fields=("device", "seq"), name="operation_one_a_link"
            ),
        ),
        migrations.AddConstraint(
            model_name="operation",
            constraint=models.UniqueConstraint(
                fields=("segment", "number"), name="operation_one_a_number"
            ),
        ),
        migrations.AddConstraint(
            model_name="leaf",
            constraint=models.UniqueConstraint(
                fields=("contract", "position"), name="leaf_one_a_position"
            ),
        ),
        migrations.AddConstraint(
            model_name="leaf",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("operation__isnull", True), ("segment__isnull", False)),
                    models.Q(("operation__isnull", False), ("segment__isnull", True)),
                    _connector="OR",
                ),
                name="leaf_names_one_thing",
            ),
        ),
        migrations.AddConstraint(
            model_name="snapshot",
            constraint=models.UniqueConstraint(
                fields=("segment", "picture", "screen"), name="snapshot_once_a_segment"
            ),
        ),
    ]
