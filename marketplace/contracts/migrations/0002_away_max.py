"""How long without input a contract takes at most. Runs before the code that reads it."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("contracts", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="contract",
            name="away_max_s",
            field=models.IntegerField(blank=True, null=True),
        ),
        migrations.AddConstraint(
            model_name="contract",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("away_max_s__isnull", True),
                    ("away_max_s__in", [180, 300, 600, 900]),
                    _connector="OR",
                ),
                name="contract_away_is_a_choice",
            ),
        ),
    ]
