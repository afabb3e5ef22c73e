"""Accounts, entries and transfers. Only `ledger` touches these tables."""

from django.db import models
from django.db.models import F, Q

from marketplace.fields import CurrencyField, MinorField, SecondsField


class Account(models.Model):
    """One account. Its balance and version follow its transfers: see `guards`.

    Signed: credit is positive. Version n is the state after its n-th transfer.
    """

    name = models.CharField(max_length=80)
    currency = CurrencyField()
    may_go_negative = models.BooleanField()
    balance_minor = MinorField(default=0)
    version = models.BigIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(name="account_once_a_currency", fields=["name", "currency"]),
            models.CheckConstraint(
                name="account_not_overdrawn",
                condition=Q(balance_minor__gte=0) | Q(may_go_negative=True),
            ),
            models.CheckConstraint(
                name="account_begins_with_nothing",
                condition=Q(version__gt=0) | Q(version=0, balance_minor=0),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name} {self.currency}"


class Entry(models.Model):
    """One ledger entry. Never changed, never removed."""

    source_type = models.CharField(max_length=20)
    source_id = models.CharField(max_length=64)
    leg = models.CharField(max_length=20)
    currency = CurrencyField()
    posted_s = SecondsField()

    class Meta:
        verbose_name_plural = "entries"
        constraints = [
            models.UniqueConstraint(
                name="entry_once_a_key", fields=["source_type", "source_id", "leg"]
            ),
        ]

    def __str__(self) -> str:
        return f"{self.source_type} {self.source_id} {self.leg}"


class Transfer(models.Model):
    """One line of an entry with both its sides. Never changed, never removed."""

    entry = models.ForeignKey(Entry, on_delete=models.PROTECT, related_name="transfers")
    position = models.SmallIntegerField()
    amount_minor = MinorField()
    currency = CurrencyField()
    debit = models.ForeignKey(
        Account, on_delete=models.PROTECT, related_name="debits", db_index=False
    )
    debit_version = models.BigIntegerField()
    debit_before_minor = MinorField()
    debit_after_minor = MinorField()
    credit = models.ForeignKey(
        Account, on_delete=models.PROTECT, related_name="credits", db_index=False
    )
    credit_version = models.BigIntegerField()
    credit_before_minor = MinorField()
    credit_after_minor = MinorField()

    class Meta:
        constraints = [
            models.UniqueConstraint(name="transfer_once_a_position", fields=["entry", "position"]),
            models.UniqueConstraint(
                name="transfer_once_a_debit", fields=["debit", "debit_version"]
            ),
            models.UniqueConstraint(
                name="transfer_once_a_credit", fields=["credit", "credit_version"]
            ),
            models.CheckConstraint(
                name="transfer_moves_something", condition=Q(amount_minor__gt=0)
            ),
            models.CheckConstraint(
                name="transfer_has_two_accounts", condition=~Q(debit=F("credit"))
            ),
            models.CheckConstraint(
                name="transfer_takes_what_it_gives",
                condition=Q(
                    debit_after_minor=F("debit_before_minor") - F("amount_minor"),
                    credit_after_minor=F("credit_before_minor") + F("amount_minor"),
                ),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.amount_minor} {self.currency} in entry {self.entry_id}"
