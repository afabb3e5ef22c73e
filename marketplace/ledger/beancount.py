"""The books as a beancount file, so that another program can add them up. Pure.

Names follow the chart: "client_balance:7" is Liabilities:ClientBalance:7, "income.fee" is
Income:Fee. In the file debit is positive, as beancount has it; we keep credit positive.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from marketplace.ledger.accounts import CHART, Account
from marketplace.ledger.journal import Posted
from workdiary.money import Money, spell

_ROOTS = {
    "asset": "Assets",
    "liability": "Liabilities",
    "income": "Income",
    "expense": "Expenses",
    "equity": "Equity",
}
HEAD = 'option "title" "Fairhour"\noption "inferred_tolerance_default" "*:0"\n'


def spelled(account: Account) -> str:
    """The account's name in the file."""
    kind = CHART[account.kind]
    words = account.kind.split(".")[-1].split("_")
    own = "".join(word.capitalize() for word in words)
    owner = account.of[:1].upper() + account.of[1:]  # a part begins with a capital or a digit
    return ":".join(part for part in (_ROOTS[kind.sort], own, owner) if part)


def beancount(entries: Iterable[Posted]) -> Iterator[str]:
    """The file line by line: accounts as they first appear, the entries, then every balance.

    `entries` in the order they were posted. The balances are what the last transfer of each
    account says, not sums: adding up is the reader's part.
    """
    yield HEAD
    standing: dict[Account, tuple[int, int]] = {}
    day = date(1970, 1, 1)
    for entry in entries:
        day = max(day, datetime.fromtimestamp(entry.posted_s, UTC).date())
        for account, version, after_minor in entry.sides:
            if account not in standing:
                yield f"{day} open {spelled(account)} {account.currency}\n"
            standing[account] = max(standing.get(account, (0, 0)), (version, after_minor))
        yield from _transaction(day, entry)
    # An assertion holds at the beginning of its day; "~ 0" is to the last digit.
    after = day + timedelta(days=1)
    for account, (_, balance_minor) in standing.items():
        amount = spell(Money(-balance_minor, account.currency))
        yield f"{after} balance {spelled(account)} {amount} ~ 0 {account.currency}\n"


def _transaction(day: date, entry: Posted) -> Iterator[str]:
    at = datetime.fromtimestamp(entry.posted_s, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    yield f'\n{day} * "{entry.key}"\n  posted: "{at}"\n'
    for transfer in entry.transfers:
        amount_minor = transfer.amount_minor
        yield f"  {spelled(transfer.debit)} {_amount(transfer.debit, amount_minor)}\n"
        yield f"  {spelled(transfer.credit)} {_amount(transfer.credit, -amount_minor)}\n"
    yield "\n"


def _amount(account: Account, minor: int) -> str:
    return f"{spell(Money(minor, account.currency))} {account.currency}"
