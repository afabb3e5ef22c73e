import pytest
from django.db import connection

from marketplace import guards
from marketplace.billing.audit import audit
from marketplace.policy import Policy
from marketplace.tasks import run_due
from tests.marketplace.diaries import HOUR, MONDAY_S, WEEK, a_card, a_diary, funds
from tests.marketplace.test_tasks import Tools


@pytest.fixture
def billed(market):
    """Two weeks and two contracts, one invoice still in review."""
    a_card(market.northwind)
    funds(market.northwind, 50_000)
    a_diary(market.contract, market.device, 31 * HOUR)
    a_diary(market.logo, market.device, 3 * HOUR, starts_s=MONDAY_S + 40 * HOUR)
    a_diary(market.contract, market.device, 7 * HOUR, starts_s=WEEK.ends_s)
    run_due(WEEK.release_s, Tools())
    guards.remove(connection)
    return market


def sql(statement):
    with connection.cursor() as cursor:
        cursor.execute(statement)


def test_what_was_billed_is_what_was_recorded(billed):
    assert audit(policy=Policy()) == []


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("DELETE FROM intake_segment WHERE seq = 1", "invoice_is_not_its_diary"),
        ("UPDATE intake_segment SET is_late = TRUE WHERE seq = 1", "invoice_is_not_its_diary"),
        (
            "UPDATE billing_invoice SET over_limit_s = 0 WHERE over_limit_s > 0",
            "invoice_is_not_its_diary",
        ),
        ("UPDATE billing_invoice SET serial = serial + 10 WHERE serial = 1", "number_gap"),
        (
            "UPDATE billing_invoice SET state = 'accepted', released_s = NULL "
            "WHERE state = 'released'",
            "invoice_is_not_its_money",
        ),
        ("UPDATE billing_invoice SET fee_minor = fee_minor - 1 WHERE serial = 1", "wrong_fees"),
        ("UPDATE fees_pair SET lifetime_minor = lifetime_minor + 1", "wrong_lifetime"),
        (
            "UPDATE ledger_account SET balance_minor = balance_minor + 1 WHERE version > 0",
            "wrong_balance",
        ),
    ],
)
def test_what_was_tampered_with_is_named(billed, statement, code):
    sql(statement)
    assert code in {difference.code for difference in audit(policy=Policy())}
