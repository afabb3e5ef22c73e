import csv
import io

import pytest
from django.core.management import call_command

from marketplace.ledger.queries import balances
from marketplace.tasks import run_due
from tests.marketplace.diaries import HOUR, WEEK, a_card, a_diary
from tests.marketplace.ledger.test_beancount import checked
from tests.marketplace.test_tasks import Tools


@pytest.fixture
def released(market):
    a_card(market.northwind)
    a_diary(market.contract, market.device, HOUR)
    run_due(WEEK.release_s, Tools())


def exported(form):
    out = io.StringIO()
    call_command("ledger", "export", "--format", form, stdout=out)
    return out.getvalue()


def test_the_books_of_a_whole_week_pass_bean_check(released, tmp_path):
    assert checked(tmp_path, exported("beancount")) == ""


def test_the_csv_adds_up_to_the_balances(released):
    sums = {}
    for row in csv.DictReader(exported("csv").splitlines()):
        cents = int(row["amount"].replace(".", ""))
        sums[row["debit"]] = sums.get(row["debit"], 0) - cents
        sums[row["credit"]] = sums.get(row["credit"], 0) + cents
    standing = {balance.name: balance.balance_minor for balance in balances()}
    assert {name: sums.pop(name, 0) for name in standing} == standing  # one may never have moved
    assert sums == {}
