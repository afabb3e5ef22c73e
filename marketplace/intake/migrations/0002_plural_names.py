"""The name of many of them on the staff pages; before or after the new code."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("intake", "0001_initial"),
    ]

    operations = [
        migrations.AlterModelOptions(
            name="leaf",
            options={"verbose_name_plural": "leaves"},
        ),
    ]
