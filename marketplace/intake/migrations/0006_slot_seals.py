"""Where a segment was sealed when its slot ended, and the device's clock at each exchange."""

from django.db import migrations, models


class Migration(migrations.Migration):
    """Both unknown of what came before."""

    dependencies = [("intake", "0005_tombstones")]

    operations = [
        migrations.AddField(
            model_name="chainpiece",
            name="clock_ahead_s",
            field=models.IntegerField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="segment",
            name="sealed_seq",
            field=models.BigIntegerField(blank=True, null=True),
        ),
    ]
