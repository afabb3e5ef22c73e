"""A head holds its batch's leaves, a row its place, a batch one signature. Before the new code.

Receipts that were signed one by one stay word for word.
"""

from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from marketplace.guards import remove_from


def _open(apps: Any, schema_editor: Any) -> None:
    """Guards off; all are made anew after the migration, the new constraint too."""
    connection = schema_editor.connection
    for table in ("intake_segment", "intake_operation", "intake_head", "intake_leaf"):
        remove_from(connection, table)
    if connection.vendor == "postgresql":
        schema_editor.execute(
            "ALTER TABLE intake_segment DROP CONSTRAINT IF EXISTS segment_no_overlap"
        )


def _move(apps: Any, schema_editor: Any) -> None:
    """Each leaf's hash to its head, its place to what it is of, its receipt to where they stay."""
    head_model, leaf = apps.get_model("intake", "Head"), apps.get_model("intake", "Leaf")
    first: dict[Any, int] = {}
    for head in head_model.objects.order_by("contract", "size").iterator():
        head.first = first.get(head.contract_id, 0)
        hashes = leaf.objects.filter(
            contract=head.contract_id, position__gte=head.first, position__lt=head.size
        )
        own = hashes.order_by("position").values_list("hash", flat=True)
        head.leaves = b"".join(map(bytes.fromhex, own))
        head.save(update_fields=["first", "leaves"])
        first[head.contract_id] = head.size
    for name in ("Segment", "Operation"):
        model, key = apps.get_model("intake", name), f"{name.lower()}_id"
        own = leaf.objects.filter(**{key: models.OuterRef("pk")}).values("position")
        model.objects.update(position=models.Subquery(own))
    signed = leaf.objects.exclude(receipt="").values_list("segment_id", "receipt")
    receipt = apps.get_model("intake", "SingleReceipt")
    receipt.objects.bulk_create(
        (receipt(segment_id=id, receipt=text) for id, text in signed.iterator()), batch_size=1000
    )
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("SET CONSTRAINTS ALL IMMEDIATE")


class Migration(migrations.Migration):
    dependencies = [
        ("contracts", "0005_watch_running"),
        ("intake", "0007_log_nodes"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RunPython(_open, migrations.RunPython.noop),
        migrations.CreateModel(
            name="SingleReceipt",
            fields=[
                (
                    "segment",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="single_receipt",
                        serialize=False,
                        to="intake.segment",
                    ),
                ),
                ("receipt", models.TextField()),
            ],
        ),
        migrations.AddField(
            model_name="head",
            name="first",
            field=models.BigIntegerField(default=0),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="head",
            name="leaves",
            field=models.BinaryField(default=b""),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="head",
            name="promises",
            field=models.BinaryField(default=b""),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="head",
            name="promised",
            field=models.CharField(blank=True, default="", max_length=128),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="operation",
            name="position",
            field=models.BigIntegerField(null=True),
        ),
        migrations.AddField(
            model_name="segment",
            name="position",
            field=models.BigIntegerField(blank=True, null=True),
        ),
        migrations.RunPython(_move, migrations.RunPython.noop),
        migrations.AlterField(
            model_name="segment",
            name="contract",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="segments",
                to="contracts.contract",
            ),
        ),
        migrations.AlterField(
            model_name="segment",
            name="freelancer",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="segments",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AlterField(
            model_name="snapshot",
            name="segment",
            field=models.ForeignKey(
                db_index=False,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="snapshots",
                to="intake.segment",
            ),
        ),
        migrations.AddConstraint(
            model_name="head",
            constraint=models.CheckConstraint(
                condition=models.Q(("first__lt", models.F("size"))), name="head_has_leaves"
            ),
        ),
        migrations.AddConstraint(
            model_name="head",
            constraint=models.UniqueConstraint(
                fields=("contract", "first"), name="head_follows_once"
            ),
        ),
        migrations.DeleteModel(name="Leaf"),
    ]
