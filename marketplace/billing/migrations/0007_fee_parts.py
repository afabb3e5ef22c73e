"""What an invoice's fee is reckoned from stands with it. Runs before the new code."""

from typing import Any

from django.db import migrations, models

import marketplace.fields
from workdiary.fees import SCHEDULES, spell_schedule


def fill(apps: Any, _editor: Any) -> None:
    """Of invoices from before: the schedule of their contract, the pair's invoices in order."""
    lifetimes: dict[tuple[object, ...], int] = {}
    rows = apps.get_model("billing", "Invoice").objects.select_related("contract")
    for invoice in rows.order_by("collected_s", "contract_id"):
        own = invoice.contract.fee_schedule
        pair = (invoice.seller_id, invoice.company_id, invoice.currency, own)
        before = lifetimes.get(pair, 0)
        invoice.fee_schedule = own or spell_schedule(SCHEDULES.get(invoice.currency, ()))
        invoice.fee_parts = [[before, invoice.gross_minor]]
        if invoice.collected_s is not None:
            lifetimes[pair] = before + invoice.gross_minor
        invoice.save(update_fields=["fee_schedule", "fee_parts"])


class Migration(migrations.Migration):
    """Three columns, filled from what is known."""

    dependencies = [
        ("billing", "0006_weekly_flat"),
    ]

    operations = [
        migrations.AddField(
            model_name="invoice",
            name="fee_parts",
            field=models.JSONField(default=list),
        ),
        migrations.AddField(
            model_name="invoice",
            name="fee_schedule",
            field=models.CharField(blank=True, default="", max_length=200),
        ),
        migrations.AddField(
            model_name="protection",
            name="lifetime_minor",
            field=marketplace.fields.MinorField(default=0),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
