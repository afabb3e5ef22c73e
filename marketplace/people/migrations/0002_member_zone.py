"""Whose clock a member reads times by. Runs before the code that reads it."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="member",
            name="zone",
            field=models.CharField(default="UTC", max_length=64),
        ),
    ]
