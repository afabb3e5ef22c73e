"""The keys that signed, published for ever; a head names its own. Before the new code."""

from django.db import migrations, models

import marketplace.fields


class Migration(migrations.Migration):
    dependencies = [
        ("intake", "0003_chain_pieces"),
    ]

    operations = [
        migrations.CreateModel(
            name="ServerKey",
            fields=[
                ("id", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("public_hex", marketplace.fields.Sha256Field(max_length=64)),
                ("first_s", marketplace.fields.SecondsField()),
            ],
        ),
        migrations.AddField(
            model_name="head",
            name="key",
            field=models.CharField(blank=True, default="", max_length=64),
        ),
    ]
