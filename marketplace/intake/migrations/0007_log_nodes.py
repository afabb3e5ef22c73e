"""Every eighth level of each log is stored. Before the new code."""

from typing import Any

import django.db.models.deletion
from django.db import migrations, models

import marketplace.fields
from workdiary.log import Tree
from workdiary.stored_log import completed


def fill(apps: Any, _editor: Any) -> None:
    """The nodes of the logs there are."""
    leaves, nodes = apps.get_model("intake", "Leaf"), apps.get_model("intake", "LogNode")
    ids = leaves.objects.order_by("contract_id").values_list("contract_id", flat=True).distinct()
    for contract_id in list(ids):
        hashes = leaves.objects.filter(contract_id=contract_id).order_by("position")
        tree = Tree([bytes.fromhex(one) for one in hashes.values_list("hash", flat=True)])
        nodes.objects.bulk_create(
            nodes(contract_id=contract_id, level=at[0], number=at[1], hash=tree.node(*at).hex())
            for at in completed(0, len(tree))
        )


class Migration(migrations.Migration):
    """A table of its own."""

    dependencies = [("contracts", "0006_weekly_flat"), ("intake", "0006_slot_seals")]

    operations = [
        migrations.CreateModel(
            name="LogNode",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("level", models.SmallIntegerField()),
                ("number", models.BigIntegerField()),
                ("hash", marketplace.fields.Sha256Field(max_length=64)),
                (
                    "contract",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="log_nodes",
                        to="contracts.contract",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("contract", "level", "number"), name="log_node_one_a_place"
                    )
                ],
            },
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
