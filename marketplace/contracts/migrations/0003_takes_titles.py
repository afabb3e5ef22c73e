"""Whether a contract lets the app and title in use be noted. Runs before the code that reads it."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("contracts", "0002_away_max"),
    ]

    operations = [
        migrations.AddField(
            model_name="contract",
            name="takes_titles",
            field=models.BooleanField(default=False),
        ),
    ]
