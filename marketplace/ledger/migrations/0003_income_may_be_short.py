"""The house's fee income may stand below zero for a while. Runs before the code that posts so."""

from typing import Any

from django.db import migrations

from marketplace.guards import remove_from


def let_it_be_short(apps: Any, schema_editor: Any) -> None:
    """The guard that holds an account's nature goes first; it is made again after the migration."""
    remove_from(schema_editor.connection, "ledger_account")
    accounts = apps.get_model("ledger", "Account")
    accounts.objects.filter(name="income.fee").update(may_go_negative=True)


class Migration(migrations.Migration):
    dependencies = [("ledger", "0002_plural_names")]

    operations = [migrations.RunPython(let_it_be_short, migrations.RunPython.noop)]
