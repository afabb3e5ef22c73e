import io
import json

import pytest
from django.core.management import call_command
from django.db import connection

from marketplace import guards
from marketplace.tasks import run_due
from tests.marketplace.diaries import HOUR, WEEK, a_card, a_diary
from tests.marketplace.test_tasks import Tools


@pytest.fixture
def billed(market):
    a_card(market.northwind)
    a_diary(market.contract, market.device, HOUR)
    run_due(WEEK.release_s, Tools())
    guards.remove(connection)
    return market


def sql(statement):
    with connection.cursor() as cursor:
        cursor.execute(statement)


def test_the_command_prints_every_account_for_programs(billed):
    out = io.StringIO()
    call_command("audit_ledger", "--json", stdout=out)
    told = json.loads(out.getvalue())
    assert (told["ok"], told["sums"], told["differences"]) == (True, {"USD": 0}, [])
    assert sum(account["balance_minor"] for account in told["accounts"]) == 0


def test_the_command_fails_on_a_difference(billed):
    sql("UPDATE fees_pair SET lifetime_minor = lifetime_minor + 1")
    out = io.StringIO()
    with pytest.raises(SystemExit) as stopped:
        call_command("audit_ledger", stdout=out)
    assert stopped.value.code == 1
    assert "wrong_lifetime" in out.getvalue()
