"""Pictures that both sides agreed to delete. Before the new code."""

from django.conf import settings
from django.db import migrations, models

import marketplace.fields


class Migration(migrations.Migration):
    dependencies = [
        ("intake", "0012_pictures_open"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="picture",
            name="withdrawn_s",
            field=marketplace.fields.SecondsField(blank=True, null=True),
        ),
        migrations.AddConstraint(
            model_name="picture",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("withdrawn_s", None), ("forgotten_s__isnull", False), _connector="OR"
                ),
                name="picture_withdrawn_is_forgotten",
            ),
        ),
    ]
