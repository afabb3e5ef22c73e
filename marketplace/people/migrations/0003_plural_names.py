"""The name of many of them on the staff pages; before or after the new code."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0002_member_zone"),
    ]

    operations = [
        migrations.AlterModelOptions(
            name="company",
            options={"verbose_name_plural": "companies"},
        ),
    ]
