"""A chargeback may take a part of its payment. Runs before the code that reads it."""

from django.db import migrations, models

import marketplace.fields


class Migration(migrations.Migration):
    dependencies = [
        ("escrow", "0004_given_back"),
    ]

    operations = [
        migrations.AddField(
            model_name="chargeback",
            name="amount_minor",
            field=marketplace.fields.MinorField(blank=True, null=True),
        ),
        migrations.AddConstraint(
            model_name="chargeback",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("amount_minor", None), ("amount_minor__gt", 0), _connector="OR"
                ),
                name="chargeback_is_of_something",
            ),
        ),
    ]
