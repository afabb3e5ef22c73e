"""An invoice names the head of the log it is made from. Before the new code."""

from django.db import migrations, models

import marketplace.fields


class Migration(migrations.Migration):
    dependencies = [
        ("billing", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="invoice",
            name="log_root",
            field=marketplace.fields.Sha256Field(blank=True, default="", max_length=64),
        ),
        migrations.AddField(
            model_name="invoice",
            name="log_size",
            field=models.BigIntegerField(default=0),
        ),
    ]
