"""Statements, certificates and spending say what the ledger says."""

import csv

import pytest

from marketplace.ledger.queries import balances
from marketplace.reports.certificate import certificate
from marketplace.reports.earnings import by_client, earned
from marketplace.reports.period import period_called
from marketplace.reports.spending import spent
from marketplace.reports.statement import as_csv, as_pdf, statements
from marketplace.tasks import run_due
from tests.marketplace.diaries import HOUR, WEEK, a_card, a_diary
from tests.marketplace.escrow.fixed_price import a_fixed_price
from tests.marketplace.test_tasks import Tools

DECEMBER, YEAR = period_called("2026-12"), period_called("2026")


@pytest.fixture
def paid(market):
    """A week released on 2 December, a milestone of 300.00 on the 24th of it."""
    a_card(market.northwind)
    a_diary(market.contract, market.device, 30 * HOUR)
    run_due(WEEK.release_s, Tools())
    logo = a_fixed_price(market)
    logo.now_s = WEEK.release_s + 1
    logo.accept(logo.funded(30_000))
    logo.go_to("2026-12-24T00:00:00Z")
    return market


def available():
    return sum(b.balance_minor for b in balances() if b.account.kind == "available")


def test_opening_and_movements_make_the_closing_balance_of_the_ledger(paid):
    [december] = statements(paid.andris, DECEMBER)
    assert [line.what for line in december.lines] == ["Week released", "Milestone released"]
    assert [line.amount.minor for line in december.lines] == [108_400, 27_000]
    assert december.opening.minor + sum(one.amount.minor for one in december.lines) == (
        december.closing.minor
    )
    assert december.closing.minor == available()
    [january] = statements(paid.andris, period_called("2027-01"))
    assert (january.opening.minor, january.lines) == (available(), ())


def test_the_csv_names_document_and_client_of_each_line(paid):
    rows = list(csv.DictReader(as_csv(statements(paid.andris, DECEMBER))))
    assert [row["what"] for row in rows][0] == "Opening balance"
    assert (rows[1]["document"], rows[1]["client"]) == (f"{paid.andris.pk}-0001", "Northwind Ltd")
    assert rows[2]["title"] == "Design"


def test_a_year_is_certified_by_client_with_gross_fee_and_net(paid):
    assert [
        (client, gross.minor, fee.minor, net.minor)
        for client, gross, fee, net in by_client(earned(paid.andris, YEAR))
    ] == [("Northwind Ltd", 156_000, 20_600, 135_400)]
    assert certificate(paid.andris, YEAR) == certificate(paid.andris, YEAR)
    assert certificate(paid.jonas, YEAR).startswith(b"%PDF-1")


def test_a_statement_is_the_same_bytes_twice(paid):
    def made():
        return as_pdf(statements(paid.andris, YEAR), name=str(paid.andris), period=YEAR)

    assert made() == made()


def test_a_client_sees_what_each_thing_cost_and_what_is_left(paid):
    rows = spent(paid.northwind, YEAR)
    assert [(row.kind, row.amount.minor) for row in rows if row.amount.minor < 0] == [
        ("invoice", -129_780),
        ("milestone", -30_900),
    ]
    assert sum(row.amount.minor for row in rows) == rows[-1].after.minor == 0
    assert [row.fee.minor for row in rows if row.fee.minor] == [-3_780, -900]
