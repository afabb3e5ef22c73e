import csv

from marketplace.ledger.csv_text import csv_text
from tests.marketplace.ledger.test_beancount import added


def test_each_transfer_is_a_row_with_where_it_left_both_accounts():
    rows = list(csv.DictReader("".join(csv_text([added(20_000)])).splitlines()))
    assert rows == [
        {
            "posted_at": "2026-11-23T12:00:00Z",
            "source_type": "funding",
            "source_id": "1",
            "leg": "add",
            "position": "1",
            "debit": "processor:sandbox",
            "credit": "client_balance:7",
            "amount": "20.000",
            "currency": "KWD",
            "debit_after": "-20.000",
            "debit_version": "1",
            "credit_after": "20.000",
            "credit_version": "1",
        }
    ]
