"""Money to withdraw, put straight into the books, for tests of what follows from it."""

from django.db import transaction

from marketplace.gateways.payers import sandbox_payers
from marketplace.ledger.accounts import Account
from marketplace.ledger.entry import Entry, Key, Transfer
from marketplace.ledger.post import post
from marketplace.ledger.queries import balance_minor
from marketplace.payouts.ask import ask
from marketplace.payouts.methods import add_method
from marketplace.policy import Policy
from tests.builders import an_id, unix
from workdiary.money import Money

NOW_S = unix("2026-12-03T09:00:00Z")
DAY_S = 86_400
IBAN = "LV80 BANK 0000 4351 9500 1"
POLICY = Policy()


def earned(member, minor, currency="EUR"):
    """The member's free money, as if a week had been released."""
    bank = Account("processor", "sandbox", currency)
    with transaction.atomic():
        post(
            [
                Entry(
                    Key("test", str(an_id()), "earned"),
                    (Transfer(bank, Account("available", str(member.pk), currency), minor),),
                )
            ],
            at_s=0,
        )


def available(member, currency="EUR"):
    return balance_minor(Account("available", str(member.pk), currency))


def a_method(member, *, kind="bank", holder="Andris Kalniņš", account=IBAN, added_s=None):
    return add_method(
        member,
        kind=kind,
        holder=holder,
        account=account,
        now_s=NOW_S - 3 * DAY_S if added_s is None else added_s,
        payer=sandbox_payers()[kind],
        policy=POLICY,
    )


def asked(member, minor, method, *, id=None, currency="EUR", now_s=NOW_S):
    return ask(
        member,
        Money(minor, currency),
        method_id=method.pk,
        id=id or an_id(),
        now_s=now_s,
        policy=POLICY,
    )
