"""From a timesheet and terms to an invoice: its id, its lines, its sums. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID, uuid5

from marketplace.billing.late_lines import LateLine
from workdiary.fees import client_fee
from workdiary.flat import Flat
from workdiary.timesheet import Hours, Timesheet
from workdiary.week import BillingWeek

_NUMBER = re.compile(r"([1-9][0-9]{0,8})-([0-9]{4,9})")
_NOTE = re.compile(r"([1-9][0-9]{0,8})-C([0-9]{4,9})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reckoned:
    """What a contract week costs. Each line is rounded once; the sums only add."""

    lines: tuple[Hours, ...]
    flat: Flat | None = None
    late: tuple[LateLine, ...] = ()
    seconds: int
    gross_minor: int
    client_fee_minor: int
    over_limit_s: int
    outside_s: int

    @property
    def total_minor(self) -> int:
        """What the client pays."""
        return self.gross_minor + self.client_fee_minor


def invoice_id(contract_id: UUID, week: BillingWeek) -> UUID:
    """The same for the same contract week on every run, so that a run can be repeated."""
    return uuid5(contract_id, f"invoice {week.label}")


def funding_id(invoice: UUID, number: int) -> UUID:
    """The gateway's key of the n-th charge: asked again after a crash, it is the same payment."""
    return uuid5(invoice, f"charge {number}")


def number(seller_id: int, serial: int) -> str:
    """How an invoice is called: "7-0003" is the third one of seller 7."""
    return f"{seller_id}-{serial:04}"


def read_number(name: str) -> tuple[int, int] | None:
    """(seller, serial) of an invoice's name; None for any other text."""
    found = _NUMBER.fullmatch(name)
    return (int(found[1]), int(found[2])) if found else None


def note_number(seller_id: int, serial: int) -> str:
    """How a credit note is called: "7-C0001" is the first one of seller 7."""
    return f"{seller_id}-C{serial:04}"


def read_note_number(name: str) -> tuple[int, int] | None:
    """(seller, serial) of a credit note's name; None for any other text."""
    found = _NOTE.fullmatch(name)
    return (int(found[1]), int(found[2])) if found else None


def reckon(
    sheet: Timesheet, late: Sequence[LateLine] = (), flat: Flat | None = None
) -> Reckoned | None:
    """The lines and sums of a week, its flat payment, late time of earlier ones; None: nothing."""
    if not sheet.paid_s and not late and flat is None:
        return None
    gross_minor = sum(hours.amount.minor for hours in sheet.hours)
    gross_minor += flat.amount.minor if flat else 0
    gross_minor += sum(one.amount.minor for one in late)
    return Reckoned(
        lines=sheet.hours,
        flat=flat,
        late=tuple(late),
        seconds=sheet.paid_s + sum(one.seconds for one in late),
        gross_minor=gross_minor,
        client_fee_minor=client_fee(gross_minor),
        over_limit_s=sheet.over_limit_s,
        outside_s=sheet.outside_s,
    )
