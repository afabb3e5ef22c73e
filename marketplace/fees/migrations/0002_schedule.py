"""A pair counts apart by schedule. Runs before the code that reads it."""

from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("fees", "0001_initial"),
        ("people", "0004_device_clock"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="pair",
            name="pair_once_a_currency",
        ),
        migrations.AddField(
            model_name="pair",
            name="schedule",
            field=models.CharField(blank=True, default="", max_length=200),
        ),
        migrations.AddConstraint(
            model_name="pair",
            constraint=models.UniqueConstraint(
                fields=("freelancer", "company", "currency", "schedule"),
                name="pair_once_a_schedule",
            ),
        ),
    ]
