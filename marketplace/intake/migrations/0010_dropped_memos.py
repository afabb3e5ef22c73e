"""A dropped memo keeps its inner hash, signed. Before the new code."""

from django.db import migrations, models

import marketplace.fields


class Migration(migrations.Migration):
    dependencies = [
        ("intake", "0009_lost"),
    ]

    operations = [
        migrations.AddField(
            model_name="operation",
            name="entombed",
            field=models.CharField(blank=True, max_length=128, null=True),
        ),
        migrations.AddField(
            model_name="operation",
            name="inner",
            field=marketplace.fields.Sha256Field(blank=True, max_length=64, null=True),
        ),
    ]
