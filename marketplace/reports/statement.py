"""A freelancer's statement: what was withdrawable, everything that moved it, what is now."""

from collections.abc import Iterator
from dataclasses import dataclass

from marketplace.billing.csv_cells import csv_lines
from marketplace.billing.document import instant, shown
from marketplace.billing.pdf_page import LEFT, Page
from marketplace.ledger.accounts import Account
from marketplace.ledger.entry import Key
from marketplace.ledger.queries import Movement, statement
from marketplace.people.models import Member
from marketplace.reports.period import Period
from marketplace.reports.sources import Source, sources_of
from workdiary.money import EXPONENTS, Money, spell

HEAD = ("at", "what", "document", "title", "client", "amount", "balance", "currency")
_WORDS = {
    ("invoice", "release"): "Week released",
    ("milestone", "release"): "Milestone released",
    ("extra", "release"): "Bonus or expense released",
    ("payout", "ask"): "Withdrawal",
}
_OTHER = {"payout": "Withdrawal", "invoice": "Week", "milestone": "Milestone"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One movement and the balance after it."""

    at_s: int
    what: str
    source: Source
    amount: Money
    after: Money


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One currency: opening + the amounts of the lines = closing."""

    name: str
    period: Period
    opening: Money
    lines: tuple[Line, ...]
    closing: Money


def statements(member: Member, period: Period) -> list[Statement]:
    """One for each currency that ever moved until the period's end."""
    made = []
    for currency in sorted(EXPONENTS):
        moved = statement(Account("available", str(member.pk), currency))
        before = [one for one in moved if one.posted_s < period.starts_s]
        within = [one for one in moved if period.holds(one.posted_s)]
        if before or within:
            made.append(_statement(str(member), period, currency, before, within))
    return made


def as_csv(all: list[Statement]) -> Iterator[str]:
    """One row a movement, between the opening and the closing balance of each currency."""
    rows: list[tuple[str, ...]] = []
    for one in all:
        rows.append(_edge(one.period.starts_s, "Opening balance", one.opening))
        rows += [
            (
                instant(line.at_s),
                line.what,
                line.source.document,
                line.source.title,
                line.source.client,
                spell(line.amount),
                spell(line.after),
                line.amount.currency,
            )
            for line in one.lines
        ]
        rows.append(_edge(one.period.ends_s - 1, "Closing balance", one.closing))
    return csv_lines(HEAD, rows)


def as_pdf(all: list[Statement], *, name: str, period: Period) -> bytes:
    """The same on pages; the same books give the same bytes."""
    page = Page(title=f"Statement {period.name}", author="Fairhour", subject=name)
    page.text(f"Statement {period.name}", size=20, is_bold=True)
    page.down(24)
    page.text(name)
    page.down(30)
    for one in all:
        currency = one.opening.currency
        page.row("Opening balance", f"{shown(one.opening)} {currency}", is_bold=True)
        page.rule()
        page.down(18)
        for line in one.lines:
            page.row(f"{instant(line.at_s)[:10]}  {line.what}", shown(line.amount))
            told = ", ".join(filter(None, (line.source.document, line.source.title,
                                           line.source.client)))  # fmt: skip
            page.text(told, x=LEFT, size=8, is_quiet=True)
            page.down(16)
        page.rule()
        page.down(18)
        page.row("Closing balance", f"{shown(one.closing)} {currency}", is_bold=True)
        page.down(24)
    if not all:
        page.text("Nothing has moved.")
    return page.done()


def _statement(
    name: str, period: Period, currency: str, before: list[Movement], within: list[Movement]
) -> Statement:
    opening = Money(before[-1].after_minor if before else 0, currency)
    keys = [Key(one.source_type, one.source_id, one.leg) for one in within]
    sources = sources_of(keys)
    lines = tuple(
        Line(
            at_s=one.posted_s,
            what=_WORDS.get((key.source_type, key.leg), _OTHER.get(key.source_type, "Correction")),
            source=sources[key],
            amount=Money(one.amount_minor, currency),
            after=Money(one.after_minor, currency),
        )
        for key, one in zip(keys, within, strict=True)
    )
    closing = lines[-1].after if lines else opening
    return Statement(name=name, period=period, opening=opening, lines=lines, closing=closing)


def _edge(at_s: int, what: str, balance: Money) -> tuple[str, ...]:
    return (instant(at_s), what, "", "", "", "", spell(balance), balance.currency)
