"""Staff pages of the ledger: looked at here, changed by nobody."""

from django.contrib import admin

from marketplace.ledger.models import Account, Entry, Transfer
from marketplace.people.admin import ReadOnly
from workdiary.money import Money, spell


@admin.register(Account)
class AccountAdmin(ReadOnly):
    """Where every cent is. Credit is positive."""

    list_display = ("name", "currency", "balance", "version")
    list_filter = ("currency",)
    search_fields = ("name",)
    ordering = ("currency", "name")

    @admin.display(ordering="balance_minor")
    def balance(self, account: Account) -> str:
        """As decimal text."""
        return spell(Money(account.balance_minor, account.currency))


@admin.register(Entry)
class EntryAdmin(ReadOnly):
    """What moved, when and why."""

    list_display = ("id", "source_type", "source_id", "leg", "currency", "posted_s")
    list_filter = ("source_type", "leg", "currency")
    search_fields = ("source_id",)
    ordering = ("-id",)


@admin.register(Transfer)
class TransferAdmin(ReadOnly):
    """One movement with both its sides."""

    list_display = ("entry", "position", "debit", "credit", "amount", "currency")
    list_select_related = ("entry", "debit", "credit")
    search_fields = ("debit__name", "credit__name", "entry__source_id")
    ordering = ("-id",)

    @admin.display(ordering="amount_minor")
    def amount(self, transfer: Transfer) -> str:
        """As decimal text."""
        return spell(Money(transfer.amount_minor, transfer.currency))
