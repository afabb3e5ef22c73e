"""A removed segment keeps its inner hash where its record was. Before the new code."""

from django.conf import settings
from django.db import migrations, models

import marketplace.fields


class Migration(migrations.Migration):
    dependencies = [
        ("contracts", "0004_kind_labels_changes"),
        ("intake", "0004_server_keys"),
        ("people", "0004_device_clock"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="segment",
            name="entombed",
            field=models.CharField(blank=True, max_length=128, null=True),
        ),
        migrations.AddField(
            model_name="segment",
            name="inner",
            field=marketplace.fields.Sha256Field(blank=True, max_length=64, null=True),
        ),
        migrations.AddIndex(
            model_name="segment",
            index=models.Index(
                condition=models.Q(("state", "removed")),
                fields=["received_s"],
                name="segment_removed",
            ),
        ),
    ]
