"""How far a device's clock is from ours. Before the new code."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0003_plural_names"),
    ]

    operations = [
        migrations.AddField(
            model_name="device",
            name="clock_ahead_s",
            field=models.IntegerField(db_default=0, default=0),
        ),
    ]
