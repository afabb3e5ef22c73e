import pytest

from marketplace.errors import Unbalanced
from marketplace.escrow.protection_postings import Protected

PART = Protected(
    invoice="i", company="1", freelancer="2", currency="USD", gross_minor=117_600, fee_minor=16_760
)


def moved(entry):
    return [(one.debit.name, one.credit.name, one.amount_minor) for one in entry.transfers]


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (
            PART.paid(),
            [
                ("due_from_client:1", "pending:i", 100_840),
                ("due_from_client:1", "fee_held:i", 16_760),
            ],
        ),
        (
            PART.released(),
            [("pending:i", "available:2", 100_840), ("fee_held:i", "income.fee", 16_760)],
        ),
        (PART.written_off(), [("cost.protection", "due_from_client:1", 117_600)]),
    ],
)
def test_entries_23_and_25_of_the_domain(entry, expected):
    assert moved(entry) == expected


def test_nothing_protected_is_no_entry():
    nothing = Protected(
        invoice="i", company="1", freelancer="2", currency="USD", gross_minor=0, fee_minor=0
    )
    with pytest.raises(Unbalanced):
        nothing.paid()
