"""Rows as CSV that a spreadsheet only shows and never runs. Pure."""

import csv
from collections.abc import Iterable, Iterator, Sequence

_RUN = ("=", "+", "-", "@", "\t", "\r", "\n")


class _Line:
    """What a csv writer writes to: each row comes back as text."""

    def write(self, text: str) -> str:
        return text


def csv_lines(head: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    """The head and a line a row. Text that a spreadsheet would run gets a quote in front.

    Amounts come as text of digits; a minus before a digit is a number and stays one.
    """
    writer = csv.writer(_Line(), lineterminator="\r\n")
    yield writer.writerow(head)
    for row in rows:
        yield writer.writerow([cell(value) for value in row])


def cell(value: object) -> str:
    """One value, harmless: "'=1+1"."""
    text = str(value)
    if text.startswith(_RUN) and not _is_number(text):
        return f"'{text}"
    return text


def _is_number(text: str) -> bool:
    digits = text.removeprefix("-")
    return digits.isascii() and digits.replace(".", "", 1).isdigit()
