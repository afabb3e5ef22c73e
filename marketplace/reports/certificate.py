"""The yearly certificate of earnings: by client, gross, fee and net, as the books have them."""

from marketplace.billing.document import shown
from marketplace.billing.pdf_page import RIGHT, Page
from marketplace.people.models import Member
from marketplace.reports.earnings import by_client, earned
from marketplace.reports.period import Period
from workdiary.money import Money


def certificate(member: Member, period: Period) -> bytes:
    """A PDF; the same books give the same bytes. What was withdrawable in the year counts for it."""
    sums = by_client(earned(member, period))
    page = Page(
        title=f"Certificate of earnings {period.name}", author="Fairhour", subject=str(member)
    )
    page.text(f"Certificate of earnings {period.name}", size=20, is_bold=True)
    page.down(30)
    page.text(str(member), size=12)
    page.down(18)
    page.text(
        f"Work through Fairhour that became withdrawable from {period.name}-01-01 to "
        f"{period.name}-12-31, UTC.",
        is_quiet=True,
    )
    page.down(30)
    for currency in sorted({net.currency for _, _, _, net in sums}):
        _table(page, currency, [one for one in sums if one[3].currency == currency])
    if not sums:
        page.text("No earnings in this year.")
        page.down(18)
    page.text(
        "Made from the ledger. Each amount is in the statements of its months.",
        size=8,
        is_quiet=True,
    )
    return page.done()


def _table(page: Page, currency: str, sums: list[tuple[str, Money, Money, Money]]) -> None:
    _row(page, f"Client, {currency}", "Gross", "Fee", "Net", is_quiet=True)
    page.rule()
    page.down(18)
    for client, gross, fee, net in sums:
        _row(page, client or "Corrections", shown(gross), shown(fee), shown(net))
    page.rule()
    page.down(18)
    zero = Money(0, currency)
    gross = sum((one for _, one, _, _ in sums), zero)
    fee = sum((one for _, _, one, _ in sums), zero)
    net = sum((one for _, _, _, one in sums), zero)
    _row(page, "In all", shown(gross), shown(fee), shown(net), is_bold=True)
    page.down(24)


def _row(
    page: Page, name: str, *amounts: str, is_bold: bool = False, is_quiet: bool = False
) -> None:
    page.text(name, is_bold=is_bold, is_quiet=is_quiet, most=RIGHT - 56 - 270)
    for place, amount in enumerate(reversed(amounts)):
        page.text(amount, x=RIGHT - 90 * place, is_right=True, is_bold=is_bold, is_quiet=is_quiet)
    page.down(18)
