import csv

import pytest

from marketplace.billing.csv_cells import cell, csv_lines


@pytest.mark.parametrize(
    "text", ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("x")', "--1"]
)
def test_a_spreadsheet_runs_nothing(text):
    assert cell(text) == f"'{text}"


@pytest.mark.parametrize("value", ["-42.00", "-1", 12, "Logo", "", "2026-11-23"])
def test_numbers_and_plain_text_stay_as_they_are(value):
    assert cell(value) == str(value)


def test_rows_read_back_as_they_were():
    lines = csv_lines(["title", "amount"], [['Ķīpsala, "new"', "-4.20"], ["a\nb", "1"]])
    assert list(csv.reader("".join(lines).splitlines(keepends=True))) == [
        ["title", "amount"],
        ['Ķīpsala, "new"', "-4.20"],
        ["a\nb", "1"],
    ]
