"""One table of the tour: what was tracked, proven, billed and booked."""

from collections.abc import Iterable, Mapping
from typing import Any

from workdiary.money import Money, spell


def table(summary: Mapping[str, Any]) -> str:
    """The summary as text, 100 columns at most."""
    invoice, currency = summary["invoice"], summary["currency"]
    total_s = sum(segment["seconds"] for segment in summary["segments"])
    parts = [
        heading("Recorded"),
        rows(
            [("from", "to", "seconds", "active", "keys", "clicks", "scrolls", "picture", "receipt")]
            + [segment_row(segment) for segment in summary["segments"]]
        ),
        f"  {total_s} s in {len(summary['segments'])} segments, "
        f"{len(summary['pictures'])} pictures, {len(summary['receipts'])} receipts, "
        f"log head {summary['log_head'][:16]}",
        heading(f"Invoice {invoice['number']}"),
        rows(
            [("seconds", "rate", "amount", "fee", "to the freelancer", "client's fee", "in all")]
            + [
                (
                    str(invoice["seconds"]),
                    amount(summary["rate_minor"], currency),
                    amount(invoice["amount_minor"], currency),
                    amount(invoice["fee_minor"], currency),
                    amount(invoice["net_minor"], currency),
                    amount(invoice["client_fee_minor"], currency),
                    amount(invoice["amount_minor"] + invoice["client_fee_minor"], currency),
                )
            ]
        ),
        f"  {invoice['seconds']} s x {amount(summary['rate_minor'], currency)} / 3600 "
        f"= {amount(invoice['amount_minor'], currency)}",
        heading("Ledger"),
        rows(
            [("account", "balance", "")]
            + [
                (one["name"], amount(one["balance_minor"], one["currency"]), one["currency"])
                for one in summary["accounts"]
            ]
        ),
        *(f"  sum of all {name} accounts: {total}" for name, total in sums(summary).items()),
        heading("Look"),
        *(f"  {name:16} {path}" for name, path in summary["files"].items()),
    ]
    return "\n".join(parts)


def segment_row(segment: Mapping[str, Any]) -> tuple[str, ...]:
    """One segment: times, seconds, level, counts, picture, receipt."""
    counts = segment["counts"]
    return (
        segment["start"][11:19],
        segment["end"][11:19],
        str(segment["seconds"]),
        known(segment["activity"]),
        known(counts["presses"]),
        known(counts["clicks"]),
        known(counts["scrolls"]),
        (segment["picture_sha256"] or "not taken")[:12],
        f"#{segment['receipt']['position']}" if segment["receipt"] else "none",
    )


def sums(summary: Mapping[str, Any]) -> dict[str, int]:
    """The sum of all balances per currency: 0 when the books hold."""
    totals: dict[str, int] = {}
    for one in summary["accounts"]:
        totals[one["currency"]] = totals.get(one["currency"], 0) + one["balance_minor"]
    return totals


def amount(minor: int, currency: str) -> str:
    """Money as people read it in a table."""
    return spell(Money(minor, currency))


def known(count: int | None) -> str:
    """A count, or a dash where it could not be taken."""
    return "-" if count is None else str(count)


def heading(text: str) -> str:
    """A line that begins a part."""
    return f"\n{text}\n{'-' * len(text)}"


def rows(cells: Iterable[tuple[str, ...]]) -> str:
    """Cells in columns: the first to the left, the others to the right."""
    lines = list(cells)
    widths = [max(len(line[n]) for line in lines) for n in range(len(lines[0]))]
    return "\n".join(
        "  "
        + "  ".join(
            cell.rjust(width) if n else cell.ljust(width)
            for n, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )
