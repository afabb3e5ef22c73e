"""Staff pages of billing: looked at here, changed by verbs."""

from django.contrib import admin

from marketplace.billing.invoice import number
from marketplace.billing.models import Charge, CreditNote, Invoice, Line
from marketplace.people.admin import ReadOnly
from workdiary.money import Money, spell
from workdiary.week import BillingWeek


@admin.register(Invoice)
class InvoiceAdmin(ReadOnly):
    """What was billed, and how far its money is."""

    list_display = ("called", "buyer_name", "seller_name", "week", "gross", "state")
    list_filter = ("state", "currency")
    search_fields = ("buyer_name", "seller_name", "title")
    ordering = ("-issued_s", "seller", "-serial")

    @admin.display(description="number")
    def called(self, invoice: Invoice) -> str:
        """Its number."""
        return number(invoice.seller_id, invoice.serial)

    @admin.display(ordering="week_s")
    def week(self, invoice: Invoice) -> str:
        """The Monday of its week."""
        return BillingWeek(invoice.week_s).label

    @admin.display(ordering="gross_minor")
    def gross(self, invoice: Invoice) -> str:
        """Before both fees."""
        return f"{spell(Money(invoice.gross_minor, invoice.currency))} {invoice.currency}"


@admin.register(Line)
class LineAdmin(ReadOnly):
    """What each rate billed."""

    list_display = ("invoice", "position", "rate_minor", "tracked_s", "manual_s", "amount_minor")
    list_select_related = ("invoice",)


@admin.register(Charge)
class ChargeAdmin(ReadOnly):
    """Each attempt to collect."""

    list_display = ("invoice", "number", "state", "code", "method_minor", "asked_s", "settled_s")
    list_filter = ("state", "code")
    list_select_related = ("invoice",)
    ordering = ("-asked_s", "-id")


@admin.register(CreditNote)
class CreditNoteAdmin(ReadOnly):
    """What was taken back of an invoice, and why."""

    list_display = ("invoice", "number", "cause", "gross_minor", "after_minor", "issued_s")
    list_filter = ("cause",)
    list_select_related = ("invoice",)
    ordering = ("-issued_s",)
