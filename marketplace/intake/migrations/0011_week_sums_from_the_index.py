"""The index of a week holds all that its sums read. Before the new code or after it."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("intake", "0010_dropped_memos"),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name="segment",
            name="segment_by_week",
        ),
        migrations.AddIndex(
            model_name="segment",
            index=models.Index(
                fields=["contract", "week_s", "starts_s"],
                include=("ends_s", "kind", "is_counted", "is_late"),
                name="segment_by_week",
            ),
        ),
    ]
