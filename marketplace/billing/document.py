"""What an invoice or a credit note shows, in order. Pure."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from workdiary.money import Money, spell
from workdiary.week import WEEK_S, BillingWeek


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line: the time at one rate, and what it comes to.

    A late line bills time of an earlier week on top of the `before_s` billed there already. A flat
    line bills a week, or the `flat_s` of it in which the contract ran, at what a week pays.
    """

    rate: Money
    tracked_s: int
    manual_s: int
    amount: Money
    late_week: BillingWeek | None = None
    before_s: int = 0
    flat_s: int | None = None

    @property
    def kind(self) -> str:
        """What is billed: "hours", "late" time or the week's "flat" payment."""
        if self.flat_s is not None:
            return "flat"
        return "hours" if self.late_week is None else "late"

    @property
    def seconds(self) -> int:
        """The time that is billed; none of a flat payment."""
        return self.tracked_s + self.manual_s

    @property
    def arithmetic(self) -> str:
        """How the amount comes about: "108,000 s × 42.00 / 3600 = 1,260.00"."""
        if self.flat_s is not None:
            if self.flat_s == WEEK_S:
                return f"a whole week = {shown(self.amount)}"
            share = f"{self.flat_s:,} s of {WEEK_S:,} s"
            return f"{shown(self.rate)} × {share} = {shown(self.amount)}"
        if self.before_s:
            both = f"{self.before_s + self.seconds:,} s - {self.before_s:,} s"
            return f"({both}) × {shown(self.rate)} / 3600, each rounded = {shown(self.amount)}"
        return f"{self.seconds:,} s × {shown(self.rate)} / 3600 = {shown(self.amount)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One invoice as both sides read it. The same invoice always gives the same document."""

    number: str
    state: str
    title: str
    seller: str
    buyer: str
    week: BillingWeek
    issued_s: int
    rows: tuple[Row, ...]
    gross: Money
    client_fee: Money
    fee: Money
    fee_is_fixed: bool
    seller_country: str = ""
    buyer_country: str = ""
    over_limit_s: int = 0
    outside_s: int = 0
    log_size: int = 0
    log_root: str = ""
    collected_s: int | None = None
    accepted_s: int | None = None
    released_s: int | None = None

    @property
    def seconds(self) -> int:
        """All billed time."""
        return sum(row.seconds for row in self.rows)

    @property
    def total(self) -> Money:
        """What the client pays."""
        return self.gross + self.client_fee

    @property
    def net(self) -> Money:
        """What the freelancer gets."""
        return self.gross - self.fee


@dataclass(frozen=True, slots=True, kw_only=True)
class BackRow:
    """Time at one rate that is taken back, and what it comes to."""

    rate: Money
    seconds: int
    amount: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditNote:
    """What of an invoice was taken back. Amounts are positive: they go to the client."""

    number: str
    invoice: str
    invoice_issued_s: int
    title: str
    seller: str
    buyer: str
    week: BillingWeek
    issued_s: int
    cause: str
    rows: tuple[BackRow, ...]  # none: an amount that was agreed
    gross: Money
    client_fee: Money
    fee: Money
    seller_country: str = ""
    buyer_country: str = ""

    @property
    def total(self) -> Money:
        """What goes back to the client."""
        return self.gross + self.client_fee

    @property
    def net(self) -> Money:
        """What the freelancer gives."""
        return self.gross - self.fee


def note_as_json(note: CreditNote) -> dict[str, Any]:
    """The credit note for programs, in reading order."""
    return {
        "kind": "credit_note",
        "v": 1,
        "number": note.number,
        "invoice": note.invoice,
        "title": note.title,
        "seller": note.seller,
        "buyer": note.buyer,
        "week": note.week.label,
        "issued": instant(note.issued_s),
        "cause": note.cause,
        "currency": note.gross.currency,
        "lines": [
            {
                "rate_minor": row.rate.minor,
                "seconds": row.seconds,
                "amount_minor": row.amount.minor,
            }
            for row in note.rows
        ],
        "amount_minor": note.gross.minor,
        "client_fee_minor": note.client_fee.minor,
        "total_minor": note.total.minor,
        "fee_minor": note.fee.minor,
        "net_minor": note.net.minor,
    }


def as_json(document: Document) -> dict[str, Any]:
    """The document for programs: minor units, seconds, instants with Z, in reading order."""
    return {
        "kind": "invoice",
        "v": 1,
        "number": document.number,
        "state": document.state,
        "title": document.title,
        "seller": document.seller,
        "buyer": document.buyer,
        "week": document.week.label,
        "issued": instant(document.issued_s),
        "currency": document.gross.currency,
        "lines": [
            {
                "rate_minor": row.rate.minor,
                "tracked_s": row.tracked_s,
                "manual_s": row.manual_s,
                "seconds": row.seconds,
                "amount_minor": row.amount.minor,
                **_late(row),
            }
            for row in document.rows
        ],
        "seconds": document.seconds,
        "amount_minor": document.gross.minor,
        "client_fee_minor": document.client_fee.minor,
        "total_minor": document.total.minor,
        "fee_minor": document.fee.minor,
        "fee_is_fixed": document.fee_is_fixed,
        "net_minor": document.net.minor,
        "over_limit_s": document.over_limit_s,
        "outside_s": document.outside_s,
        "log": {"size": document.log_size, "root": document.log_root},
        "collected": _maybe(document.collected_s),
        "accepted": _maybe(document.accepted_s),
        "released": _maybe(document.released_s),
    }


def story(document: Document) -> list[tuple[str, str]]:
    """What happened to the money, oldest first: a word and its instant; "" if still to come."""
    steps = (
        ("Issued", document.issued_s),
        ("Paid", document.collected_s),
        ("Review over", document.accepted_s),
        ("Released", document.released_s),
    )
    return [(word, "" if at_s is None else instant(at_s)) for word, at_s in steps]


def shown(money: Money) -> str:
    """An amount with thousands apart: "1,260.00"."""
    whole, point, rest = spell(money).partition(".")
    return f"{int(whole):,}{point}{rest}"


def hours(seconds: int) -> str:
    """Exact time: "30:00:00"."""
    return f"{seconds // 3600}:{seconds % 3600 // 60:02}:{seconds % 60:02}"


def instant(at_s: int) -> str:
    """ "2026-11-23T12:00:00Z"."""
    return datetime.fromtimestamp(at_s, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _late(row: Row) -> dict[str, Any]:
    if row.flat_s is not None:
        return {"flat_s": row.flat_s}
    if row.late_week is None:
        return {}
    return {"late_week": row.late_week.label, "before_s": row.before_s}


def _maybe(at_s: int | None) -> str | None:
    return None if at_s is None else instant(at_s)
