"""A refund says what it is of. Runs before the code that reads it."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("review", "0002_disputes"), ("contracts", "0006_weekly_flat")]

    operations = [
        migrations.AddField(
            model_name="refund",
            name="of",
            field=models.CharField(
                choices=[("invoice", "Invoice"), ("extra", "Extra"), ("milestone", "Milestone")],
                default="invoice",
                max_length=10,
            ),
        ),
        # The column keeps its name, so what runs meanwhile goes on.
        migrations.AlterField(
            model_name="refund",
            name="invoice_id",
            field=models.UUIDField(db_column="invoice_id"),
        ),
        migrations.RenameField(model_name="refund", old_name="invoice_id", new_name="source_id"),
        migrations.AddConstraint(
            model_name="refund",
            constraint=models.CheckConstraint(
                name="refund_of_what_can_be_paid",
                condition=models.Q(("of__in", ["invoice", "extra", "milestone"])),
            ),
        ),
    ]
